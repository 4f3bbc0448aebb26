// Every format that something can be taken along in, by what it holds. A new one is a file here and an entry below.
// To write never throws, and the same content and reader always give the same text.

import type { Contents } from './contents'
import { writeRolesCsv } from './csv/rolesCsv'
import { writeTransitionsCsv } from './csv/transitionsCsv'
import { writeGraphJson } from './graphJson/writeGraphJson'
import { writeJsonLd } from './jsonLd/jsonLd'
import { writeMapSvg } from './mapSvg/mapSvg'
import { writeComparisonMarkdown } from './markdown/comparisonMarkdown'
import { writeRoleMarkdown } from './markdown/roleMarkdown'
import { writeRouteMarkdown, writeTransitionMarkdown } from './markdown/routeMarkdown'
import { writeMermaid } from './mermaid/mermaid'
import type { Reader } from './reader'

export type FormatId =
  | 'map-svg'
  | 'map-png'
  | 'map-png-2'
  | 'role-markdown'
  | 'comparison-markdown'
  | 'route-markdown'
  | 'transition-markdown'
  | 'graph-json'
  | 'roles-csv'
  | 'transitions-csv'
  | 'graph-mermaid'
  | 'graph-json-ld'

export interface Format<Content> {
  readonly id: FormatId
  /** Of the file name, without a dot. */
  readonly extension: string
  /** MIME type. */
  readonly type: string
  readonly write: (content: Content, reader: Reader) => string
  /** How many pixels a px becomes, when what is written is an SVG that is then drawn as pixels. */
  readonly scale?: number
}

const PNG = { extension: 'png', type: 'image/png', write: writeMapSvg } as const
const MARKDOWN = { extension: 'md', type: 'text/markdown;charset=utf-8' } as const
const CSV = { extension: 'csv', type: 'text/csv;charset=utf-8' } as const

export const formats: { readonly [Held in keyof Contents]: readonly Format<Contents[Held]>[] } = {
  map: [
    { id: 'map-svg', extension: 'svg', type: 'image/svg+xml', write: writeMapSvg },
    { id: 'map-png', scale: 1, ...PNG },
    { id: 'map-png-2', scale: 2, ...PNG },
  ],
  role: [{ id: 'role-markdown', ...MARKDOWN, write: writeRoleMarkdown }],
  comparison: [{ id: 'comparison-markdown', ...MARKDOWN, write: writeComparisonMarkdown }],
  route: [{ id: 'route-markdown', ...MARKDOWN, write: writeRouteMarkdown }],
  transition: [{ id: 'transition-markdown', ...MARKDOWN, write: writeTransitionMarkdown }],
  graph: [
    { id: 'graph-json', extension: 'json', type: 'application/json', write: writeGraphJson },
    { id: 'roles-csv', ...CSV, write: writeRolesCsv },
    { id: 'transitions-csv', ...CSV, write: writeTransitionsCsv },
    { id: 'graph-mermaid', extension: 'mmd', type: 'text/plain;charset=utf-8', write: writeMermaid },
    { id: 'graph-json-ld', extension: 'jsonld', type: 'application/ld+json', write: writeJsonLd },
  ],
}

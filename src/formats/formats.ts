// Every format, by what it holds, in the order in which they are offered. A new one is a file here and a word below.
import type { Contents } from './contents'
import { comparisonCsv } from './csv/comparisonCsv'
import { linesCsv } from './csv/linesCsv'
import { rolesCsv } from './csv/rolesCsv'
import { transitionsCsv } from './csv/transitionsCsv'
import type { Format } from './format'
import { graphJson } from './graphJson/graphJson'
import { comparisonHtml } from './html/comparisonHtml'
import { graphJsonLd } from './jsonLd/jsonLd'
import { mapPng, mapPngDouble, mapSvg } from './mapSvg/mapPictures'
import { changesMarkdown } from './markdown/changesMarkdown'
import { comparisonMarkdown } from './markdown/comparisonMarkdown'
import { roleMarkdown } from './markdown/roleMarkdown'
import { routeMarkdown, transitionMarkdown } from './markdown/routeMarkdown'
import { tableMarkdown } from './markdown/tableMarkdown'
import { graphMermaid } from './mermaid/mermaid'
import { notebooksJson } from './notebooks/notebooksJson'
import { sheetJson } from './readiness/sheetJson'
import { sheetMarkdown } from './readiness/sheetMarkdown'

export const formats = {
  map: [mapSvg, mapPng, mapPngDouble],
  role: [roleMarkdown],
  comparison: [comparisonMarkdown, comparisonHtml, tableMarkdown, comparisonCsv],
  route: [routeMarkdown],
  transition: [transitionMarkdown],
  graph: [graphJson, rolesCsv, linesCsv, transitionsCsv, graphMermaid, graphJsonLd],
  sheet: [sheetJson, sheetMarkdown],
  notebooks: [notebooksJson],
  changes: [changesMarkdown],
} as const satisfies { readonly [Held in keyof Contents]: readonly Format<Held>[] }

/** The formats of some contents, by name. */
export type FormatId<Held extends keyof Contents = keyof Contents> = (typeof formats)[Held][number]['id']

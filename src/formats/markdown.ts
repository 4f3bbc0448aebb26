// Markdown that shows each text of a graph as it stands there, whatever signs it holds.
import type { Text } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { wordingOf } from '../graph/text'
import type { Reader } from './reader'

const SIGNS = /[\\`*_{}[\]<>#|~$]|&(?=#?\w+;)/g
/** What GitHub makes a link of without being asked. */
const LINKS = /(?<=:)\/\/|(?<=\bwww)\.|@/gi
/** What a line must not begin with, lest it become a list or a rule. */
const OPENING = /^([-+=:]|\d+(?=[.)]))/

/** One line of text, within another, with every sign that Markdown would take for its own escaped. */
export const escapeInline = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(LINKS, '\\$&')

/** The same, for where a line may begin with it. */
export const escapeMarkdown = (text: string): string =>
  escapeInline(text).replace(OPENING, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`))

export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`

/** A list, each item with what stands below it. */
export const bullets = (items: readonly (readonly [item: string, ...below: readonly string[]])[]): string =>
  items.map(([item, ...below]) => [`- ${item}`, ...below.map((line) => `  - ${line}`)].join('\n')).join('\n')

/** Blocks with an empty line between, without those that are empty. */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`

/** Writes texts of a graph for a reader. */
export const createWriter =
  ({ languages }: RoleGraph, { language }: Reader) =>
  (text: Text | undefined): string =>
    text === undefined ? '' : escapeMarkdown(wordingOf(text, language, languages).value)

/** Where a file comes from: the source with its remark, the version and day of the data. */
export function sourceOf(graph: RoleGraph, reader: Reader): string {
  const write = createWriter(graph, reader)
  const { title, remark } = graph.source
  const { version, updated } = graph.data
  return page([
    '---',
    [
      reader.say('source', { source: write(title) }),
      write(remark),
      reader.say('version', { graph: write(graph.title), version: escapeInline(version), date: updated }),
    ]
      .filter((line) => line !== '')
      .map((line) => `- ${line}`)
      .join('\n'),
  ]).trimEnd()
}

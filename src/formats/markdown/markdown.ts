// What Markdown of a graph is made of: headings, lists, its texts for a reader, and where it comes from.
import type { Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingOf } from '../../graph/text'
import { createDetect } from '../detect'
import { directed } from '../mapSvg/textLine'
import type { Reader } from '../reader'
import { markdownLine, markdownWords } from './markdownText'

/** What all Markdown shares; what it holds is told by words in any language, so only that it is Markdown can be detected. */
export const MARKDOWN = {
  extension: 'md',
  type: 'text/markdown;charset=utf-8',
  detect: createDetect('md', ({ start }) => /^# \S/.test(start)),
} as const

export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`

/** A list, each item with what stands below it. */
export const bullets = (items: readonly (readonly [item: string, ...below: readonly string[]])[]): string =>
  items.map(([item, ...below]) => [`- ${item}`, ...below.map((line) => `  - ${line}`)].join('\n')).join('\n')

/** Blocks with an empty line between, without those that are empty. */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`

/** Writes texts of a graph for a reader; none turns round what stands beside it. */
export const createWriter =
  ({ languages }: RoleGraph, { language }: Reader) =>
  (text: Text | undefined): string =>
    text === undefined ? '' : markdownLine(directed(wordingOf(text, language, languages).value))

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
      reader.say('version', { graph: write(graph.title), version: markdownWords(version), date: updated }),
    ]
      .filter((line) => line !== '')
      .map((line) => `- ${line}`)
      .join('\n'),
  ]).trimEnd()
}

// A comparison as Markdown tables, for documents that take Markdown, and as what stands for its rich text where only plain text is taken.

import type { Wording } from '../../graph/text'
import { type ComparisonTable, comparisonTables, filledColumns, SEVERAL } from '../comparisonTables'
import type { ComparisonContent } from '../contents'
import type { Format } from '../format'
import { directed } from '../mapSvg/textLine'
import type { Reader } from '../reader'
import { createWriter, heading, MARKDOWN, page, sourceOf } from './markdown'
import { markdownLine, markdownWords } from './markdownText'

/** Texts in one cell, or one line. */
const cell = (texts: readonly Wording[]): string =>
  texts.map(({ value }) => `${texts.length > 1 ? SEVERAL : ''}${markdownWords(directed(value))}`).join('<br>')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function blocksOf(table: ComparisonTable): readonly string[] {
  const { first, second, rows, notes } = table
  const columns = filledColumns(table)
  const lines = [
    row(columns.map(({ head }) => cell([head]))),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(columns.map(({ key }) => cell(cells[key])))),
  ]
  return [
    heading(2, `${cell([first])} → ${cell([second])}`),
    rows.length === 0 ? '' : lines.join('\n'),
    ...notes.map(({ value }) => markdownLine(value)),
  ]
}

export function writeTables(content: ComparisonContent, reader: Reader): string {
  const { graph, first, others } = content
  const write = createWriter(graph, reader)
  const roles = [first, ...others].map(({ title }) => write(title)).join(reader.say('comma'))
  return page([
    heading(1, reader.say('compared', { roles })),
    ...comparisonTables(content, reader).flatMap(blocksOf),
    sourceOf(graph, reader),
  ])
}

export const tableMarkdown = {
  id: 'comparison-table',
  holds: 'comparison',
  ...MARKDOWN,
  write: writeTables,
} as const satisfies Format<'comparison'>

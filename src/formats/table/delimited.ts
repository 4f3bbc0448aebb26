// Tables as text: CSV, or with tabs, semicolons or bars between the cells.
import { parse } from 'papaparse'
import { asWritten } from '../csv/csv'
import { ownColumnsOf } from './ownTable'
import type { Table } from './table'

/** Told by which of them divides the rows evenly. */
const DIVIDERS = [',', '\t', ';', '|', '，', '；']

const FIRST_LINE = /^([^\r\n]*)(\r\n|\n|\r|$)/

/**
 * The table of a text, each cell as it was before it was made harmless. Never throws.
 * @param text with or without a byte order mark
 */
export function readDelimited(text: string, file: string): Table {
  const plain = text.replace(/^\uFEFF/, '')
  const { data } = parse<string[]>(plain, { delimitersToGuess: DIVIDERS, ...howWritten(plain) })
  return { file, sheet: null, rows: data.map((row) => row.map(asWritten)) }
}

/** A table that was written here says by its headings what stands between its cells, whatever they hold. */
function howWritten(text: string) {
  const [, line = '', end = ''] = FIRST_LINE.exec(text) ?? []
  const delimiter = DIVIDERS.find((mark) => ownColumnsOf(line.replaceAll('"', '').split(mark)) !== null)
  if (delimiter === undefined || end === '') return {}
  return {
    delimiter,
    newline: end === '\r\n' ? ('\r\n' as const) : end === '\n' ? ('\n' as const) : ('\r' as const),
  }
}

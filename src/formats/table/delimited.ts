// Tables as text: CSV, or with tabs, semicolons or bars between the cells.
import { parse } from 'papaparse'
import { asWritten } from '../csv/csv'
import type { Table } from './table'

/** Told by which of them divides the rows evenly. */
const DIVIDERS = [',', '\t', ';', '|', '，', '；']

/** So many lines tell. */
const SAMPLE = 20

/** What divides the cells of a text. Blank lines, which would count as rows of one cell, tell nothing. */
function dividerOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, SAMPLE * 10).filter((line) => line.trim() !== '')
  const sample = lines.slice(0, SAMPLE).join('\n')
  return parse(sample, { delimitersToGuess: DIVIDERS }).meta.delimiter
}

/** The table of a text, each cell without the spaces around it, and as it was before it was made harmless. Never throws. */
export function readDelimited(text: string, file: string): Table {
  const { data } = parse<string[]>(text, { delimiter: dividerOf(text) })
  return { file, sheet: null, rows: data.map((row) => row.map((cell) => asWritten(cell).trim())) }
}

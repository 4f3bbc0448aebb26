// Tables as text: CSV, or with tabs, semicolons or bars between the cells.
import { parse } from 'papaparse'
import { asWritten } from '../csv/csv'
import type { Table } from './table'

/** Told by which of them divides the rows evenly. */
const DIVIDERS = [',', '\t', ';', '|', '，', '；']

/** The table of a text, each cell without the spaces around it, and as it was before it was made harmless. Never throws. */
export function readDelimited(text: string, file: string): Table {
  const { data } = parse<string[]>(text, { delimitersToGuess: DIVIDERS })
  return { file, sheet: null, rows: data.map((row) => row.map((cell) => asWritten(cell).trim())) }
}

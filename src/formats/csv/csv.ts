// Tables as CSV that spreadsheets open as they should: a BOM, CRLF, and no cell that is taken for a formula.
import type { Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingsOf } from '../../graph/text'

/** What a formula begins with, of full width too. */
const SIGN = '[=+\\-@＝＋－＠]'

/**
 * A cell that a spreadsheet would work out, as it begins with a sign of a formula, also after white space, or with a tab or line
 * break. It gets an apostrophe before it, and so does one that would else lose its own.
 */
const WORKED_OUT = `'*(?:\\s*${SIGN}|[\\t\\r\\n])`

/**
 * The same inside a cell, where a spreadsheet that divides at semicolons or tabs, as some do by their language, or that takes a
 * line break for the end of a row, would begin another cell.
 */
const DIVIDER = '([;\\t\\r\\n])'
const WORKED_OUT_INSIDE = `(?:[^\\S\\t\\r\\n]|['"])*${SIGN}`

const FORMULA = new RegExp(`^(?=${WORKED_OUT})`)
const INNER_FORMULA = new RegExp(`${DIVIDER}(?=${WORKED_OUT_INSIDE})`, 'g')
/** The apostrophes that are put there match as well, and no divider does: so they can be told again. */
const APOSTROPHE = new RegExp(`^'(?=${WORKED_OUT})`)
const INNER_APOSTROPHE = new RegExp(`${DIVIDER}'(?=${WORKED_OUT_INSIDE})`, 'g')

/** How each table is named and served. */
export const CSV = { extension: 'csv', type: 'text/csv;charset=utf-8' } as const

const BOM = '\uFEFF'

/** A cell of which a comma, a line break, a quotation mark or a space at an end must not be lost. */
const QUOTED = /[",\r\n]|^\s|\s$/

function cell(text: string): string {
  const harmless = text.replace(FORMULA, "'").replace(INNER_FORMULA, "$1'")
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** What a cell was before it was made harmless. */
export const asWritten = (cell: string): string =>
  cell.replace(INNER_APOSTROPHE, '$1').replace(APOSTROPHE, '')

/** A table as CSV. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `${BOM}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

/** The languages of a graph, then any other that one of the texts is in: a column each. */
export const columnLanguages = (
  graph: RoleGraph,
  texts: readonly (Text | undefined)[],
): readonly string[] => [
  ...new Set([
    ...graph.languages,
    ...texts.flatMap((text) => (text === undefined || typeof text === 'string' ? [] : Object.keys(text))),
  ]),
]

/** The wording of a text in exactly this language; empty when it has none. */
export function cellOf(graph: RoleGraph, text: Text | undefined, language: string): string {
  if (text === undefined) return ''
  return wordingsOf(text, graph.languages).find((wording) => wording.language === language)?.value ?? ''
}

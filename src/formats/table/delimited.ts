// Tables as text: CSV, or with tabs, semicolons or bars between the cells.
import { type ParseConfig, parse } from 'papaparse'
import { asWritten } from '../csv/csv'
import { headingsKnown } from './header'
import { withoutOpenQuotes } from './openQuotes'
import { ownColumnsOf } from './ownTable'
import type { Table } from './table'

/** Told by which of them divides the rows evenly. */
const DIVIDERS = [',', '\t', ';', '|', '，', '；']

const FIRST_LINE = /^([^\r\n]*)(\r\n|\n|\r|$)/

/** So many rows, and characters, tell what stands between the cells. */
const TELLING_ROWS = 25
const TELLING = 100_000

/**
 * The table of a text, each cell as it was before it was made harmless. Never throws.
 * @param text with or without a byte order mark
 */
export function readDelimited(text: string, file: string): Table {
  const plain = text.replace(/^\uFEFF/, '')
  const config = howWritten(plain)
  const { data, errors } = parse<string[]>(plain, config)
  const table = (rows: string[][]) => ({ file, sheet: null, rows: rows.map((row) => row.map(asWritten)) })
  if (!errors.some(({ type }) => type === 'Quotes')) return table(data)
  const { text: mended, places } = withoutOpenQuotes(plain, config.delimiter)
  return places.length === 0
    ? table(data)
    : { ...table(parse<string[]>(mended, config).data), openQuotes: places }
}

/** A table that was written here says by its headings what stands between its cells, whatever they hold. */
function howWritten(text: string): ParseConfig<string[]> & { readonly delimiter: string } {
  const [, line = '', end = ''] = FIRST_LINE.exec(text) ?? []
  const delimiter = DIVIDERS.find((mark) => ownColumnsOf(line.replaceAll('"', '').split(mark)) !== null)
  if (delimiter === undefined || end === '') return { delimiter: dividerOf(text) }
  return { delimiter, newline: end === '\r\n' ? '\r\n' : end === '\n' ? '\n' : '\r' }
}

/** The one by which most headings are known: commas of sentences and numbers divide more evenly, now and then. */
function dividerOf(text: string): string {
  const start = text.slice(0, TELLING)
  const preview = { preview: TELLING_ROWS }
  const { meta } = parse<string[]>(start, { ...preview, delimitersToGuess: DIVIDERS, skipEmptyLines: true })
  const knownBy = (delimiter: string): number => {
    const rows = parse<string[]>(start, { ...preview, delimiter }).data
    return headingsKnown({ file: '', sheet: null, rows })
  }
  const told = DIVIDERS.filter((mark) => start.includes(mark)).map((mark) => ({ mark, known: knownBy(mark) }))
  const most = told.reduce((best, { known }) => Math.max(best, known), 0)
  const [best] = told.filter(({ known, mark }) => known === most && (most > 0 || mark === meta.delimiter))
  const isGuess = told.some(({ mark, known }) => mark === meta.delimiter && known === most)
  return isGuess ? meta.delimiter : (best?.mark ?? meta.delimiter)
}

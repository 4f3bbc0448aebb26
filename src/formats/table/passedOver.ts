// Which rows below the headings tell of something: not the blank ones, totals, remarks under the table, headings that come again,
// a row that only numbers the columns, nor one that names the department of the rows below it.

import { simplified } from '../../graph/simplified'
import { type Column, type ColumnUse, columnOf } from './columnUses'
import { isLabel } from './formLabels'
import type { Cell } from './row'
import { isBlank, placeIn, type Table } from './table'

interface KeptRow {
  /** Without the spaces around each, but where the table was written here. */
  readonly cells: readonly string[]
  /** Counted from 0. */
  readonly index: number
  /** The department that a row of its own above this one names. */
  readonly band: Omit<Cell, 'language'> | null
}

interface KeptRows {
  readonly kept: readonly KeptRow[]
  /** The row at which the headings of another table end this one; null where none do. */
  readonly others: number | null
}

/** A row that adds up the ones above. */
const TOTAL =
  /^(合\s*计|总\s*计|小\s*计|共\s*计|总数|total|subtotal|sub-total|grand total|sum|summe|gesamt)\s*[:：]?\s*\d*$/i

/** What tables in Markdown have below their headings. */
const RULE = /^:?-{3,}:?$/

/** A remark under a table, or who made it. */
const REMARK =
  /^([*※†]|\(\*\)|(注|备注|附注|说明|注释|填表说明|来源|数据来源|资料来源|制表(人|日期)?|编制(人|日期)?|填表人|审核(人)?|审批(人)?|批准(人)?|更新(日期|时间)?|版本|notes?|n\.b\.|sources?|remarks?|prepared by|last updated|updated|version|legend|key)\s*\d*\s*[:：.)）、])/i

/** A department, or a heading that is numbered as a part of a document is. */
const BAND =
  /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]\s*\S|(部|部门|中心|事业部|科室|处|组|序列|条线|族|系列|类)\s*$|\b(department|dept\.?|division|team|family|track|group|unit)$/i

const NUMBERED = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]\s*/

const said = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== '')

const countsUp = (cells: readonly string[]): boolean => {
  const numbers = said(cells)
  return (
    numbers.length > 2 && numbers.every((cell, index) => cell.replace(/[()（）]/g, '') === String(index + 1))
  )
}

/** `isOwn`: written here, so that each row tells of something, whatever it says. */
export function keptRowsOf(
  table: Table,
  headerRow: number | null,
  columns: readonly Column[],
  isOwn: boolean,
): KeptRows {
  const from = headerRow === null ? 0 : headerRow + 1
  const below = table.rows.slice(from).map((cells, nth) => ({ cells, index: from + nth, band: null }))
  if (isOwn) return { kept: below.filter(({ cells }) => !isBlank(cells)), others: null }
  const headings = (table.rows[from - 1] ?? []).map((cell) => cell.trim()).join('\u0000')
  const uses = new Set(columns.map(({ use }) => use))
  const mayHaveBands = uses.has('title') && !uses.has('field') && uses.size > 2
  let band: KeptRow['band'] = null
  let others: number | null = null
  const kept = below.flatMap(({ cells: written, index }): readonly KeptRow[] => {
    if (others !== null) return []
    const cells = written.map((cell) => cell.trim())
    const [first = '', ...more] = said(cells)
    if (first === '' || cells.join('\u0000') === headings || TOTAL.test(simplified(first)) || countsUp(cells))
      return []
    if (more.length > 0 && said(cells).every((cell) => RULE.test(cell))) return []
    if (more.length > 0 && said(cells).every(isLabel)) {
      if (!isTranslated(cells, columns)) others = index
      return []
    }
    if (more.length < 2 && REMARK.test(simplified(first))) return []
    if (
      mayHaveBands &&
      more.length === 0 &&
      BAND.test(simplified(first)) &&
      !isOfOne(cells, columns, ['line', 'skill'])
    ) {
      const column = cells.indexOf(first)
      band = { text: first.replace(NUMBERED, ''), origin: placeIn(table, index, column), column }
      return []
    }
    return [{ cells, index, band }]
  })
  return { kept, others }
}

/** Whether a row of headings says what those above do, in another language. */
const isTranslated = (cells: readonly string[], columns: readonly Column[]): boolean => {
  const uses = cells.flatMap((cell, index) =>
    cell === '' ? [] : [[columnOf(cell).use, columns[index]?.use]],
  )
  return uses.filter(([one, other]) => one === other).length * 2 > uses.length
}

/** Whether the one cell that says something stands under one of these uses. */
const isOfOne = (
  cells: readonly string[],
  columns: readonly Column[],
  uses: readonly ColumnUse[],
): boolean => {
  const use = columns[cells.findIndex((cell) => cell !== '')]?.use
  return use !== undefined && uses.includes(use)
}

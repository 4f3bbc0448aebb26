// Skill matrices: a row a role, a column a skill that its heading names, and a mark where the role takes it. Only what can mean nothing
// else is read so: numbers that rate, signs of several meanings, and fewer than three such columns are left as they are.

import { simplified } from '../../graph/simplified'
import { type Column, type ColumnUse, columnOf, isUnknown } from './columnUses'
import { ownColumnsOf } from './ownTable'
import { keptRowsOf } from './passedOver'
import type { Table } from './table'

const FEWEST = 3

/** What says yes; all marks of a table are of one kind. */
const KINDS: readonly RegExp[] = [
  /^x$/i,
  /^(✓|✔️?|√|☑️?|✅)$/u,
  /^[●■◆]$/,
  /^1$/,
  /^(y|yes|required|needed)$/i,
  /^(是|有|需要|需|要求|必备|必需)$/,
]
const NUMBER = 3

/** What says no. */
const NO = /^([-–—―/\\~]+|0|n|no|none|n\/?a|否|无|不|不需要|没有|[×✗✘☐❌])$/iu

/** Whether a cell marks its row. */
export const isMarked = (text: string): boolean => text !== '' && !NO.test(simplified(text))

/** Uses that a heading of a skill may be taken for, such as 沟通能力 and Teamwork: of those, only signs are marks. */
const TAKEN_FOR: ReadonlySet<ColumnUse> = new Set(['field', 'line'])

/** The columns of a table, those of marks told by their cells. */
export function withMarks(
  table: Table,
  headerRow: number | null,
  columns: readonly Column[],
): readonly Column[] {
  const names = columns.some(({ use }) => use === 'title' || use === 'id')
  if (headerRow === null || table.isTurned || table.form !== undefined || !names) return columns
  const headings = (table.rows[headerRow] ?? []).map((cell) => cell.trim())
  // What was written here is just what its headings say.
  if (ownColumnsOf(headings) !== null) return columns
  const free = columns.map(({ use }, index): 'free' | 'taken' | null => {
    const heading = headings[index] ?? ''
    if (heading === '') return null
    // Of two columns of fields the second is left out.
    if (TAKEN_FOR.has(use) || (use === 'left-out' && TAKEN_FOR.has(columnOf(heading).use))) return 'taken'
    return use === 'skill' || (use === 'left-out' && isUnknown(heading)) ? 'free' : null
  })
  if (free.filter((one) => one !== null).length < FEWEST) return columns
  const { kept } = keptRowsOf(table, headerRow, columns, false)
  const kinds = free.map((one, index) => {
    if (one === null) return null
    const marks = new Set(kept.map(({ cells }) => simplified(cells[index] ?? '')).filter(isMarked))
    const kind = KINDS.findIndex((yes) => [...marks].every((mark) => yes.test(mark)))
    if (marks.size === 0) return null
    return one === 'taken' && kind === NUMBER ? OTHER : kind
  })
  const told = kinds.filter((kind) => kind !== null && kind !== OTHER)
  const [kind] = told
  const isOneKind = told.length >= FEWEST && told.every((other) => other === kind)
  // Beside other numbers, a one is the lowest of them.
  const isRated = kind === NUMBER && columns.some((_, index) => kinds[index] === OTHER && holdsNumbers(index))
  if (!isOneKind || isRated) return columns
  return columns.map((column, index) =>
    kinds[index] === kind
      ? { use: 'skill-mark', language: columnOf(headings[index] ?? '').language }
      : column,
  )

  function holdsNumbers(index: number): boolean {
    return kept.map(({ cells }) => cells[index] ?? '').every((cell) => /^\d*$/.test(cell))
  }
}

/** Of a column whose cells are no marks. */
const OTHER = -1

// The transitions that tables tell of. Roles are named by id or title, and may come later in the file, so all are looked up at
// the end.

import { createProblem, type Problem } from '../../graph/checks/problems'
import type { Origin } from '../../graph/origin'
import { itemsOf } from './items'
import type { GatheredRole } from './roleBook'
import type { Cell, Row } from './rows'
import { firstOf, fold, type Wordings, wordingsOf } from './wordings'

/** What a table says of a step: that it rises, that it stays on its level, or only that two roles are near each other. */
type Said = 'promotion' | 'lateral' | 'related'

interface Named {
  readonly from: GatheredRole | Cell
  readonly to: Cell
  readonly said: Said
  readonly isEditorial: boolean
  readonly reason: Wordings
}

export interface GatheredMove {
  readonly from: GatheredRole
  readonly to: GatheredRole
  readonly said: Said
  readonly isEditorial: boolean
  readonly reason: Wordings
  readonly origin: Origin
}

type FindRoles = (reference: string) => readonly GatheredRole[]

export interface MoveBook {
  /** Adds what a row of a role says of its next steps. */
  readonly addNext: (role: GatheredRole, row: Row) => void
  /** Adds the step that a row of a table of transitions tells of. */
  readonly addMove: (row: Row) => void
  readonly found: (named: FindRoles) => {
    readonly moves: readonly GatheredMove[]
    readonly problems: readonly Problem[]
  }
}

const LATERAL = /lateral|sideways|平级|转岗|横向|轮岗/i
const PROMOTION = /promot|\brises?\b|\bnext\b|\bup\b|升/i
const EDITORIAL = /editorial|inferred|derived|编者|推断|推测/i

const saidOf = (kind: string): Said =>
  LATERAL.test(kind) ? 'lateral' : PROMOTION.test(kind) ? 'promotion' : 'related'

export function createMoveBook(): MoveBook {
  const all: Named[] = []
  const basisOf = (row: Row) => ({
    isEditorial: EDITORIAL.test(row.text('basis')),
    reason: wordingsOf(row.cells('reason')),
  })
  return {
    addNext: (role, row) => {
      for (const said of ['promotion', 'lateral'] as const) {
        const use = said === 'promotion' ? 'next' : 'lateral'
        for (const cell of row.cells(use))
          for (const text of itemsOf(cell.text, row.separator(use)))
            all.push({ from: role, to: { ...cell, text }, said, ...basisOf(row) })
      }
      // Of the id and the title of one related role, the first is enough.
      const [related] = row.cells('related')
      if (related !== undefined) all.push({ from: role, to: related, said: 'related', ...basisOf(row) })
    },
    addMove: (row) => {
      const [[from], [to]] = [row.cells('from'), row.cells('to')]
      if (from !== undefined && to !== undefined)
        all.push({ from, to, said: saidOf(row.text('kind')), ...basisOf(row) })
    },
    found: (named) => {
      const problems: Problem[] = []
      const moves = new Map<string, GatheredMove>()
      const find = (cell: Cell, near: GatheredRole | null): GatheredRole | null => {
        const roles = named(cell.text)
        const role = roles.length > 1 ? nearest(roles, near) : roles[0]
        if (role === undefined)
          problems.push(createProblem('unlisted-role', cell.origin, { title: cell.text }))
        return role ?? null
      }
      for (const { from, to, ...rest } of all) {
        const start = 'text' in from ? find(from, null) : from
        const end = find(to, start)
        if (start === null || end === null || start === end) continue
        const key = `${start.id}\u0000${end.id}`
        if (!moves.has(key)) moves.set(key, { from: start, to: end, origin: to.origin, ...rest })
      }
      return { moves: [...moves.values()], problems }
    },
  }
}

/** Of several roles of one title, the one of the same field; else the first. */
const nearest = (roles: readonly GatheredRole[], near: GatheredRole | null): GatheredRole | undefined =>
  roles.find((role) => role !== near && near !== null && fieldOf(role) === fieldOf(near)) ??
  roles.find((role) => role !== near)

const fieldOf = ({ field, fieldId }: GatheredRole): string => fold(firstOf(field) || fieldId)

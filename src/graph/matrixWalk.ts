// Walking the matrix by keys, from one thing that can be pressed to the next; empty cells are passed over.
import type { SkillCounts } from './matrix'

/** Stands for the button of a row that compares its role; no skill can have this id. */
export const COMPARES: unique symbol = Symbol('compares')

/** Where in a row: on its heading, on its button to compare, or in the column of a skill. */
export type Column = string | null | typeof COMPARES

/** The heading of a role, what stands beside it, or with a skill the cell where the two meet. */
export interface Spot {
  readonly role: string
  readonly skill: Column
}

/** What of a matrix is drawn, in its order. */
export interface MatrixGrid {
  /** Whether each row has a button to compare; a lone role has nothing to be compared with. */
  readonly compares: boolean
  readonly roles: readonly string[]
  readonly skills: readonly string[]
  readonly counts: ReadonlyMap<string, SkillCounts>
}

export type MatrixStep = 'right' | 'left' | 'down' | 'up' | 'rowStart' | 'rowEnd' | 'start' | 'end'

const isThere = ({ counts, compares }: MatrixGrid, { role, skill }: Spot): boolean => {
  if (skill === COMPARES) return compares
  return skill === null || counts.get(role)?.has(skill) === true
}

const placesOf = ({ skills }: MatrixGrid): readonly Column[] => [null, COMPARES, ...skills]

/** The row of a role: its heading, its button to compare, then its cells that are not empty. */
const rowOf = (grid: MatrixGrid, role: string | undefined): readonly Spot[] =>
  role === undefined
    ? []
    : placesOf(grid)
        .map((skill): Spot => ({ role, skill }))
        .filter((spot) => isThere(grid, spot))

/** A column: headings, buttons to compare, or the cells of a skill that are not empty. */
const columnOf = (grid: MatrixGrid, skill: Column): readonly Spot[] =>
  grid.roles.map((role): Spot => ({ role, skill })).filter((spot) => isThere(grid, spot))

/** Where a step leads; null where nothing lies that way. */
export function matrixStep(grid: MatrixGrid, { role, skill }: Spot, step: MatrixStep): Spot | null {
  const next = (line: readonly Spot[], way: 1 | -1) =>
    line[line.findIndex((spot) => spot.role === role && spot.skill === skill) + way] ?? null
  if (step === 'right' || step === 'left') return next(rowOf(grid, role), step === 'right' ? 1 : -1)
  if (step === 'down' || step === 'up') return next(columnOf(grid, skill), step === 'down' ? 1 : -1)
  if (step === 'rowStart') return { role, skill: null }
  if (step === 'rowEnd') return rowOf(grid, role).at(-1) ?? null
  const row = rowOf(grid, step === 'start' ? grid.roles[0] : grid.roles.at(-1))
  return row.at(step === 'start' ? 0 : -1) ?? null
}

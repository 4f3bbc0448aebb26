// A large map from afar: the roles of each field on each level as one cell, with how many they are and how many moves leave them.
import type { RoleGraph } from '../../graph/roleGraph'
import type { Box } from '../../layout/input'
import { boxAt } from '../../layout/inView'
import { indexOf } from '../graphIndex'
import { MOST_LEGIBLE } from './distance'

export interface Cell extends Box {
  readonly field: string
  readonly level: string
  readonly roles: number
  /** Moves that leave its roles. */
  readonly moves: number
}

/** By field, then level; a cell without roles that are there is none. Lengths in px of the layout. */
export function cellsOf(
  graph: RoleGraph,
  layout: { readonly boxes: Float64Array },
  isThere: (role: number) => boolean,
): readonly Cell[] {
  const { role: at } = indexOf(graph)
  const cells = new Map<string, Cell>()
  for (const { id, field, level } of graph.roles.values()) {
    const index = at(id)
    if (!isThere(index)) continue
    const box = boxAt(layout, index)
    const key = `${field}~${level}`
    const before = cells.get(key)
    const x = Math.min(before?.x ?? box.x, box.x)
    const y = Math.min(before?.y ?? box.y, box.y)
    cells.set(key, {
      field,
      level,
      x,
      y,
      width: Math.max(before === undefined ? 0 : before.x + before.width, box.x + box.width) - x,
      height: Math.max(before === undefined ? 0 : before.y + before.height, box.y + box.height) - y,
      roles: (before?.roles ?? 0) + 1,
      moves: (before?.moves ?? 0) + (graph.leaving.get(id)?.length ?? 0),
    })
  }
  const order = (ids: Iterable<string>) => new Map([...ids].map((id, index) => [id, index]))
  const [fields, levels] = [order(graph.fields.keys()), order(graph.levels.keys())]
  return [...cells.values()].sort(
    (a, b) =>
      (fields.get(a.field) ?? 0) - (fields.get(b.field) ?? 0) ||
      (levels.get(a.level) ?? 0) - (levels.get(b.level) ?? 0),
  )
}

/** Of a line of words, px of the person's text; one alone may lack what lies above and below its letters. */
export const CELL_LINE = 13
const LEAST = { width: 26, height: 11.5, both: 120 } as const

/** What a cell has room to say. */
export interface CellRoom {
  readonly lines: number
  /** Whether one line holds both numbers with their words. */
  readonly isWide: boolean
}

/** The cells that are read at a step, with their room: where there are too many, those that hold most. */
export function readCells(cells: readonly Cell[], step: number): ReadonlyMap<Cell, CellRoom> {
  const roomy = cells.filter(
    ({ width, height }) => width * step >= LEAST.width && height * step >= LEAST.height,
  )
  const most = roomy.toSorted((a, b) => b.roles - a.roles).slice(0, MOST_LEGIBLE / 2)
  return new Map(
    most.map((cell) => [
      cell,
      {
        lines: Math.max(1, Math.floor((cell.height * step) / CELL_LINE)),
        isWide: cell.width * step >= LEAST.both,
      },
    ]),
  )
}

/** What a cell can say: its name, how much it holds in words, and the bare number of its roles. */
export interface CellWords<Words> {
  readonly name: Words
  readonly facts: readonly [roles: Words, moves: Words]
  /** Both facts in one line. */
  readonly both: Words
  readonly count: Words
}

/** What it says, a line each. */
export function linesOf<Words>(
  { lines, isWide }: CellRoom,
  { name, facts, both, count }: CellWords<Words>,
): readonly Words[] {
  if (lines > 2) return [name, ...facts]
  if (lines === 2) return facts
  return lines === 0 ? [] : [isWide ? both : count]
}

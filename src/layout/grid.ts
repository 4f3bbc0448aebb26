// Which roles and transitions a layout shows: columns by level, bands by field, one cell for each pair. Roles without a
// card that a shown role leads to or comes from stand in one more band, the strip of stubs.
import type { LayoutInput } from './input'

/** The roles of one level in one field, as indices into `Grid.roles`, from top to bottom. */
export interface Cell {
  readonly column: number
  readonly band: number
  readonly roles: readonly number[]
}

/** What is to be placed; everything in the order of the input. */
export interface Grid {
  /** Index in the input of each role; all else means a role by its index in here. */
  readonly roles: readonly number[]
  /** Index into `levels` of each role. */
  readonly column: readonly number[]
  /** Index into `fields` of each role; `fields.length` for stubs. */
  readonly band: readonly number[]
  /** Indices in the input of the levels and fields that have roles. */
  readonly levels: readonly number[]
  readonly fields: readonly number[]
  /** Bands with the strip of stubs, if there is one. */
  readonly bandCount: number
  /** Cells that are not empty, by column, then by band. */
  readonly cells: readonly Cell[]
  readonly edges: readonly Edge[]
  /** For each role, the roles at the other end of its edges, once an edge. */
  readonly neighbours: readonly (readonly number[])[]
}

/** A transition to be drawn, between two indices of `Grid.roles`. */
interface Edge {
  /** Index in the input. */
  readonly transition: number
  readonly from: number
  readonly to: number
}

/** The grid of what is shown; a transition of a role to itself, or without a role at an end, is left out. */
export function createGrid({ levelCount, fieldCount, levelOf, fieldOf, shown, from, to }: LayoutInput): Grid {
  const isShown = (role: number): boolean => shown[role] === 1
  const drawn = indices(from.length).filter((transition) => {
    const [start = -1, end = -1] = [from[transition], to[transition]]
    return start !== end && start >= 0 && end >= 0 && (isShown(start) || isShown(end))
  })
  const isEnd = new Uint8Array(shown.length)
  for (const transition of drawn) {
    isEnd[from[transition] ?? 0] = 1
    isEnd[to[transition] ?? 0] = 1
  }
  const roles = indices(shown.length).filter((role) => isShown(role) || isEnd[role] === 1)
  const usedLevels = new Set(roles.map((role) => levelOf[role]))
  const usedFields = new Set(roles.filter(isShown).map((role) => fieldOf[role]))
  const levels = indices(levelCount).filter((level) => usedLevels.has(level))
  const fields = indices(fieldCount).filter((field) => usedFields.has(field))
  const columnOf = new Map(levels.map((level, index) => [level, index]))
  const bandOf = new Map(fields.map((field, index) => [field, index]))
  const indexOf = new Map(roles.map((role, index) => [role, index]))
  const column = roles.map((role) => columnOf.get(levelOf[role] ?? 0) ?? 0)
  const band = roles.map((role) => bandOf.get(fieldOf[role] ?? 0) ?? fields.length)
  const bandCount = band.includes(fields.length) ? fields.length + 1 : fields.length
  const cells = new Map<number, { column: number; band: number; roles: number[] }>()
  roles.forEach((_, index) => {
    const place = { column: column[index] ?? 0, band: band[index] ?? 0 }
    const key = place.column * bandCount + place.band
    const cell = cells.get(key) ?? { ...place, roles: [] }
    cell.roles.push(index)
    cells.set(key, cell)
  })
  const neighbours: number[][] = roles.map(() => [])
  const edges = drawn.map((transition) => {
    const start = indexOf.get(from[transition] ?? 0) ?? 0
    const end = indexOf.get(to[transition] ?? 0) ?? 0
    neighbours[start]?.push(end)
    neighbours[end]?.push(start)
    return { transition, from: start, to: end }
  })
  return {
    roles,
    column,
    band,
    levels,
    fields,
    bandCount,
    cells: [...cells.values()].sort((a, b) => a.column - b.column || a.band - b.band),
    edges,
    neighbours,
  }
}

const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

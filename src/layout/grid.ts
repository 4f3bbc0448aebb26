// Which roles and transitions a layout shows, as indices: columns by level, bands by field, one cell for each pair.
// Roles of other fields that a shown role leads to or comes from stand in one more band, the strip of stubs.
import type { Transition } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'

/** The roles of one level in one field, as indices into `Grid.ids`, from top to bottom. */
export interface Cell {
  readonly column: number
  readonly band: number
  readonly roles: readonly number[]
}

/** What is to be placed; everything in file order. */
export interface Grid {
  readonly ids: readonly string[]
  /** Index into `levels` of each role. */
  readonly column: readonly number[]
  /** Index into `fields` of each role; `fields.length` for stubs. */
  readonly band: readonly number[]
  readonly levels: readonly string[]
  readonly fields: readonly string[]
  /** Bands with the strip of stubs, if there is one. */
  readonly bandCount: number
  /** Cells that are not empty, by column, then by band. */
  readonly cells: readonly Cell[]
  readonly edges: readonly Edge[]
  /** For each role, the roles at the other end of its edges, once an edge. */
  readonly neighbours: readonly (readonly number[])[]
}

/** A transition to be drawn, between two indices of `Grid.ids`. */
export interface Edge {
  readonly transition: Transition
  readonly from: number
  readonly to: number
}

/** The grid of all roles, or of one field's; a transition of a role to itself is left out. */
export function createGrid(graph: RoleGraph, field: string | null): Grid {
  const isShown = (id: string): boolean => field === null || graph.roles.get(id)?.field === field
  const drawn = graph.transitions.filter(
    ({ from, to }) =>
      from !== to && graph.roles.has(from) && graph.roles.has(to) && (isShown(from) || isShown(to)),
  )
  const ends = new Set(drawn.flatMap(({ from, to }) => [from, to]))
  const roles = [...graph.roles.values()].filter(({ id }) => isShown(id) || ends.has(id))
  const usedLevels = new Set(roles.map(({ level }) => level))
  const usedFields = new Set(roles.filter(({ id }) => isShown(id)).map((role) => role.field))
  const levels = [...graph.levels.keys()].filter((id) => usedLevels.has(id))
  const fields = [...graph.fields.keys()].filter((id) => usedFields.has(id))
  const columnOf = new Map(levels.map((id, index) => [id, index]))
  const bandOf = new Map(fields.map((id, index) => [id, index]))
  const indexOf = new Map(roles.map(({ id }, index) => [id, index]))
  const column = roles.map(({ level }) => columnOf.get(level) ?? 0)
  const band = roles.map((role) => bandOf.get(role.field) ?? fields.length)
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
    const from = indexOf.get(transition.from) ?? 0
    const to = indexOf.get(transition.to) ?? 0
    neighbours[from]?.push(to)
    neighbours[to]?.push(from)
    return { transition, from, to }
  })
  return {
    ids: roles.map(({ id }) => id),
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

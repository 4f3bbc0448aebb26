// Where everything on the map stands: columns by level, bands by field, cards, stubs and curves.
// The same graph and options always give the same layout.

import type { RoleGraph } from '../graph/roleGraph'
import type { Curve, Point } from './curves'
import { createDrawing } from './drawing'
import { createFrame } from './frame'
import { createGrid } from './grid'
import { assignLanes } from './loops'
import { orderCells } from './order'
import { isStub, placeRoles, type Size } from './place'
import { placePorts } from './ports'
import { routeEdges } from './routing'

/** Lengths in px. */
export interface LayoutOptions {
  readonly card: Size
  readonly stub: Size
  /** Between two columns, for curves and pills. */
  readonly corridor: number
  /** Between cards of a column. */
  readonly rowGap: number
  /** Least width outside the first and the last column inside a band; more where loops need it. */
  readonly gutter: number
  /** Height of the row of level names, where it is not the usual one. */
  readonly header?: number
  /** Height of the strip with the name of a band, where it is not the usual one. */
  readonly bandTitle?: number
  /** Only this field's roles are shown, roles of others that they lead to or come from as stubs; null shows all. */
  readonly field: string | null
  /** False lets long curves run straight on beneath cards, which takes far less time and memory in a huge graph. */
  readonly routed?: boolean
}

export interface Box extends Point, Size {}

/** Lengths and places in px from the upper left corner. */
export interface Layout extends Size {
  /** From the lowest level; `roles` counts cards, not stubs. */
  readonly columns: readonly { level: string; x: number; width: number; roles: number }[]
  readonly bands: readonly (Box & { readonly field: string; readonly roles: number })[]
  /** The card of each role shown. */
  readonly places: ReadonlyMap<string, Box>
  /** The stub of each role of another field. */
  readonly stubs: ReadonlyMap<string, Box>
  /** One a transition, in the order of the graph. */
  readonly curves: readonly Curve[]
}

/** Lays out a graph. Crossings are few rather than fewest; no two cards overlap. */
export function createLayout(graph: RoleGraph, options: LayoutOptions): Layout {
  const grid = createGrid(graph, options.field)
  const places = placeRoles(grid, orderCells(grid).cells, options)
  const sizeOf = (role: number): Size => (isStub(grid, role) ? options.stub : options.card)
  const heightOf = (role: number): number => sizeOf(role).height
  const lanes = assignLanes(grid, places)
  const frame = createFrame(places, lanes, options)
  const boxOf = (role: number): Box => ({
    x: frame.left[places.stack[role] ?? 0] ?? 0,
    y: places.top[role] ?? 0,
    ...sizeOf(role),
  })
  const boxes = grid.ids.map((_, role) => boxOf(role))
  const routes = options.routed === false ? [] : routeEdges(grid, places, heightOf)
  const ports = placePorts(grid, places, routes, lanes.laneOf, heightOf)
  const draw = createDrawing(places, boxes, frame)
  const pick = (stubs: boolean): ReadonlyMap<string, Box> =>
    new Map(
      grid.ids.flatMap((id, role) =>
        isStub(grid, role) === stubs ? [[id, boxes[role] ?? boxOf(role)]] : [],
      ),
    )
  const cards = grid.cells.filter(({ band }) => band < grid.fields.length)
  const countIn = (axis: 'column' | 'band'): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>()
    for (const cell of cards) counts.set(cell[axis], (counts.get(cell[axis]) ?? 0) + cell.roles.length)
    return counts
  }
  const inColumn = countIn('column')
  const inBand = countIn('band')
  return {
    width: frame.width,
    height: places.height,
    columns: grid.levels.map((level, column) => {
      const x = frame.left[places.columnOf.indexOf(column)] ?? 0
      const end = frame.right[places.columnOf.lastIndexOf(column)] ?? 0
      return { level, x, width: end - x, roles: inColumn.get(column) ?? 0 }
    }),
    bands: grid.fields.map((field, band) => ({
      field,
      x: 0,
      y: places.bands[band]?.top ?? 0,
      width: frame.width,
      height: places.bands[band]?.height ?? 0,
      roles: inBand.get(band) ?? 0,
    })),
    places: pick(false),
    stubs: pick(true),
    curves: grid.edges.map((edge, index) =>
      draw(edge, ports[index] ?? { from: 0, to: 0 }, routes[index] ?? []),
    ),
  }
}

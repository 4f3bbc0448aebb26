// Where everything on the map stands: columns by level, bands by field, cards, stubs and curves, all as numbers by index.
// The same input and measures always give the same layout.
import type { Curves } from './curves'
import { drawCurves } from './drawing'
import { createFrame } from './frame'
import { createGrid } from './grid'
import type { Box, Bytes, Floats, Indices, LayoutInput, Measures, Size } from './input'
import { assignLanes } from './loops'
import { orderCells } from './order'
import { isStub, placeRoles } from './place'
import { placePorts } from './ports'
import { routeEdges } from './routing'

/** How a role of the input stands; 0 where it does not. */
export const CARD = 1
export const STUB = 2

/** Lengths and places in px from the upper left corner; typed arrays, each with its own buffer, so that it can be transferred. */
export interface Layout extends Size {
  /** By column, from the lowest level that has roles; `roles` counts cards, not stubs. */
  readonly columns: {
    /** Index in the input. */
    readonly level: Indices
    readonly x: Floats
    readonly width: Floats
    readonly roles: Indices
  }
  /** By band, each as wide as the layout. */
  readonly bands: {
    /** Index in the input. */
    readonly field: Indices
    readonly y: Floats
    readonly height: Floats
    readonly roles: Indices
  }
  /** 0, `CARD` or `STUB` for each role of the input. */
  readonly standing: Bytes
  /** x, y, width and height for each role of the input; 0 where it is absent. */
  readonly boxes: Floats
  readonly curves: Curves
}

/** A layout whose size is known before its curves are drawn, which is most of the work. */
export interface Candidate extends Size {
  readonly draw: () => Layout
}

/** Lays out a graph. Crossings are few rather than fewest; no two cards overlap. */
export const createLayout = (input: LayoutInput, measures: Measures): Layout =>
  createCandidates(input)(measures).draw()

/** The candidates for a graph by their measures. Its roles are ordered once for all of them. */
export function createCandidates(input: LayoutInput): (measures: Measures) => Candidate {
  const grid = createGrid(input)
  const { cells } = orderCells(grid)
  return (measures) => {
    const places = placeRoles(grid, cells, measures)
    const lanes = assignLanes(grid, places)
    const frame = createFrame(places, lanes, measures)
    const draw = (): Layout => {
      const sizeOf = (role: number): Size => (isStub(grid, role) ? measures.stub : measures.card)
      const heightOf = (role: number): number => sizeOf(role).height
      const boxes = grid.roles.map(
        (_, role): Box => ({
          x: frame.left[places.stack[role] ?? 0] ?? 0,
          y: places.top[role] ?? 0,
          ...sizeOf(role),
        }),
      )
      const routes = measures.routed === false ? [] : routeEdges(grid, places, heightOf)
      const ports = placePorts(grid, places, routes, lanes.laneOf, heightOf)
      const standing = new Uint8Array(input.shown.length)
      const numbers = new Float64Array(input.shown.length * 4)
      const inColumn = new Uint32Array(grid.levels.length)
      const inBand = new Uint32Array(grid.fields.length)
      grid.roles.forEach((role, index) => {
        const stub = isStub(grid, index)
        const { x, y, width, height } = boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 }
        standing[role] = stub ? STUB : CARD
        numbers.set([x, y, width, height], role * 4)
        if (stub) return
        const [column = 0, band = 0] = [grid.column[index], grid.band[index]]
        inColumn[column] = (inColumn[column] ?? 0) + 1
        inBand[band] = (inBand[band] ?? 0) + 1
      })
      const x = Float64Array.from(
        grid.levels,
        (_, column) => frame.left[places.columnOf.indexOf(column)] ?? 0,
      )
      return {
        width: frame.width,
        height: places.height,
        columns: {
          level: Uint32Array.from(grid.levels),
          x,
          width: x.map((left, column) => (frame.right[places.columnOf.lastIndexOf(column)] ?? 0) - left),
          roles: inColumn,
        },
        bands: {
          field: Uint32Array.from(grid.fields),
          y: Float64Array.from(grid.fields, (_, band) => places.bands[band]?.top ?? 0),
          height: Float64Array.from(grid.fields, (_, band) => places.bands[band]?.height ?? 0),
          roles: inBand,
        },
        standing,
        boxes: numbers,
        curves: drawCurves(grid, places, boxes, frame, ports, routes),
      }
    }
    return { width: frame.width, height: places.height, draw }
  }
}

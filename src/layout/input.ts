// What a layout is made from: counts, indices and lengths. Roles, transitions, levels and fields are numbers here, so
// that all of it crosses to a worker; who they are is known outside.

/** Typed arrays with a buffer that can be transferred. */
export type Floats = Float64Array<ArrayBuffer>
export type Indices = Uint32Array<ArrayBuffer>
export type Bytes = Uint8Array<ArrayBuffer>

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point, Size {}

/** A graph as indices: of roles and transitions in their order, of levels from the lowest, of fields in their order. */
export interface LayoutInput {
  readonly levelCount: number
  readonly fieldCount: number
  /** Level and field of each role. */
  readonly levelOf: Uint32Array
  readonly fieldOf: Uint32Array
  /** 1 for a role that has a card; one that has none is a stub where a transition joins it to one that has. */
  readonly shown: Uint8Array
  /** Roles at both ends of each transition; -1 where there is no such role. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/** Lengths in px. */
export interface Measures {
  readonly card: Size
  readonly stub: Size
  /** Between two columns, for curves. */
  readonly corridor: number
  /** Between cards of a column. */
  readonly rowGap: number
  /** Least width outside the first and the last column inside a band; more where loops need it. */
  readonly gutter: number
  /** Height of the row of level names, where it is not the usual one. */
  readonly header?: number
  /** Height of the strip with the name of a band, where it is not the usual one. */
  readonly bandTitle?: number
  /** Most cards in one stack, where it is not left to the shape of the map. */
  readonly mostRows?: number
  /** False lets long curves run straight on beneath cards, which takes far less time and memory in a huge graph. */
  readonly routed?: boolean
}

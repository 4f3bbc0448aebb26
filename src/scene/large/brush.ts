// What a large map is painted with, be it on a canvas or into a file.

/** As much of a canvas context as painting takes. */
export interface Brush {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  lineCap: unknown
  globalAlpha: number
  readonly setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) => void
  readonly clearRect: (x: number, y: number, width: number, height: number) => void
  readonly fillRect: (x: number, y: number, width: number, height: number) => void
  readonly strokeRect: (x: number, y: number, width: number, height: number) => void
  readonly setLineDash: (lengths: number[]) => void
  readonly beginPath: () => void
  readonly moveTo: (x: number, y: number) => void
  readonly lineTo: (x: number, y: number) => void
  readonly bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => void
  readonly stroke: () => void
  readonly fill: () => void
}

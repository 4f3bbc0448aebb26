// The buffers that a layout is handed over with.
import type { Layout } from './layout'

/** One for each typed array of a layout. After their transfer it is empty here. */
export const buffersOf = ({ columns, bands, standing, boxes, curves }: Layout): ArrayBuffer[] =>
  [
    columns.level,
    columns.x,
    columns.width,
    columns.roles,
    bands.field,
    bands.y,
    bands.height,
    bands.roles,
    standing,
    boxes,
    curves.transition,
    curves.offsets,
    curves.points,
    curves.flags,
  ].map(({ buffer }) => buffer)

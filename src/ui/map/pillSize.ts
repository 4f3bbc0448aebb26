import type { Curve } from '../../graph/layout/curves'
import type { Size } from '../../graph/layout/place'

const ACROSS: Size = { width: 98, height: 28 }
/** Beside a loop there is room for a column of counts only. */
const UPRIGHT: Size = { width: 34, height: 60 }

/** The size of the counts on a curve, px. */
export const pillSizeOf = ({ loop }: Curve): Size => (loop ? UPRIGHT : ACROSS)

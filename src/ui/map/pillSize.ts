import type { Curve } from '../../graph/layout/curves'
import type { Size } from '../../graph/layout/place'

/** For three counts of two digits, and 24 px high on the screen at the least zoom that keeps text readable. */
const ACROSS: Size = { width: 104, height: 29 }
/** Beside a loop there is room for a column of counts only. */
const UPRIGHT: Size = { width: 36, height: 60 }

/** The size of the counts on a curve, px. */
export const pillSizeOf = ({ loop }: Curve): Size => (loop ? UPRIGHT : ACROSS)

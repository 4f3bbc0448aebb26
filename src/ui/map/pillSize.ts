import type { TransitionCounts } from '../../graph/groupLines'
import type { Curve } from '../../layout/curves'
import type { Size } from '../../layout/input'

/** Wide enough for three marks and the room between, without the digits; 24 px high on the screen at a zoom of 0.85. */
const ACROSS: Size = { width: 72, height: 29 }
const DIGIT = 6
/** Beside a loop there is room for a column of counts only. */
const UPRIGHT: Size = { width: 36, height: 60 }

/** The size of the counts on a curve, px. A corridor that is narrow still has room for counts of one digit. */
export function pillSizeOf(
  { loop }: Pick<Curve, 'loop'>,
  { covered, partly, added }: TransitionCounts,
): Size {
  if (loop) return UPRIGHT
  const digits = `${covered}${partly}${added}`.length
  return { ...ACROSS, width: ACROSS.width + DIGIT * digits }
}

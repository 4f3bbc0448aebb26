import type { Room } from '../../layout/fit'
import { isNarrow } from '../kit/isNarrow'

/** The text size that the map's measures are made for, px. */
const USUAL_TEXT = 16

/** The room that an element offers the map now; without width while it is not drawn. */
export const measureRoom = (element: Element): Room => ({
  width: element.clientWidth,
  height: isNarrow() ? null : element.clientHeight,
  textScale: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT,
})

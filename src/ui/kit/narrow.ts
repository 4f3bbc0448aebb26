import { STACKED } from './isNarrow'
import { useMedia } from './media'

/** Whether map and panel stand one above the other. */
export const useIsStacked = (): boolean => useMedia(STACKED)

import { ROOMY } from '../kit/isNarrow'
import { useMedia } from '../kit/media'

/** Whether the header has room for the title of the graph, for language and theme; Header.css and MoreItems.css name the same width. */
export const useHasRoom = (): boolean => useMedia(ROOMY)

import { SheetHandle } from './SheetHandle'
import { Trail } from './Trail'

/** What of the frame of a panel is needed once one is open, as one script. */
export const frameParts = { SheetHandle, Trail } as const

import { leaveDrags } from './draggedPress'
import { SheetHandle } from './SheetHandle'
import { Trail } from './Trail'

leaveDrags()

/** What of the frame of a panel is needed once one is open, as one script. */
export const frameParts = { SheetHandle, Trail } as const

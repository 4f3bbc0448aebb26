import { LookItems } from './LookItems'
import { MoreItems } from './MoreItems'
import { WideChoices } from './WideChoices'

/** What the menus of the header hold, as one script. */
export const menuParts = { LookItems, MoreItems, WideChoices } as const

// In the place of storage.ts in a page that stands in another: nothing of the device is read, and nothing is kept. The theme, which
// else only the device knows, may stand in the address.
import { readOne } from './pairs'
import type * as device from './storage'

export const isSafe: typeof device.isSafe = () => true
export const recall: typeof device.recall = (key) => (key === 'theme' ? readOne(location.search, key) : null)
export const remember: typeof device.remember = () => undefined
export const myRoleKey: typeof device.myRoleKey = () => ''
export const recallMyRole: typeof device.recallMyRole = () => null
export const rememberMyRole: typeof device.rememberMyRole = () => undefined
export const earlierNotebookKey: typeof device.earlierNotebookKey = () => ''
export const writtenKey: typeof device.writtenKey = () => ''
export const holdsNotebook: typeof device.holdsNotebook = () => false

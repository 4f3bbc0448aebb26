// When everything that a person wrote was last saved as a file: one instant on the device.
import { isSafe } from './storage'

const KEY = 'rungs.savedAsFile'

/** The event that tells pages of it; the browser sends it to the others. */
const CHANGED = 'storage'

/** An ISO instant by the clock of then; null where there was none, or the device does not tell. */
export function recallSavedFile(): string | null {
  try {
    const instant = localStorage.getItem(KEY)
    return instant === null || Number.isNaN(Date.parse(instant)) ? null : instant
  } catch {
    return null
  }
}

export function rememberSavedFile(now: Date): void {
  if (isSafe()) return
  try {
    localStorage.setItem(KEY, now.toISOString())
  } catch {
    // Then it is said once more that there was none.
  }
  dispatchEvent(new StorageEvent(CHANGED, { key: KEY }))
}

/** Returns an undo. */
export function onSavedFile(listener: () => void): () => void {
  addEventListener(CHANGED, listener)
  return () => removeEventListener(CHANGED, listener)
}

/** Whether the browser may clear what is kept here when it runs out of room; where it does not tell, nothing is said. */
export async function mayBeCleared(): Promise<boolean> {
  try {
    return !(await navigator.storage.persisted())
  } catch {
    return false
  }
}

import { nameOfEverything } from '../../formats/fileName'
import { notebooksJson, saySame } from '../../formats/notebooks/notebooksJson'
import type { NotebookStorage } from '../../notebook/storage'
import { type Fault, type OnPage, readEverything } from '../../state/everything'
import { rememberSavedFile } from '../../state/savedFile'
import { today } from './dates'
import { saveFile } from './saveFile'

/**
 * What became of it. `part`: something may be missing, since the device could not be read in full. `nothing`: nothing was ever
 * written. `damaged`: read back, the file did not say the same. Else why there is no file, though something was written.
 */
export type SavedEverything =
  | { readonly outcome: 'saved' | 'part'; readonly file: string }
  | { readonly outcome: 'nothing' | 'damaged' | Fault }

/**
 * Saves everything that a person wrote as one file. It reads the device itself, so it also works where the app does not.
 * Never rejects.
 * @param pages what pages show of it, as far as they can still tell
 */
export async function saveEverything(
  pages: readonly OnPage[] = [],
  storage?: NotebookStorage,
): Promise<SavedEverything> {
  const { notebooks, fault } = await readEverything(pages, storage)
  if (notebooks.length === 0) return { outcome: fault ?? 'nothing' }
  const { extension, type, read, write } = notebooksJson
  const now = new Date()
  const text = write({ saved: isoOf(now), notebooks })
  const back = read({ name: '', bytes: new TextEncoder().encode(text) })
  if (back.problem !== null || !saySame(back.notebooks, notebooks)) return { outcome: 'damaged' }
  const file = nameOfEverything(today(), extension)
  saveFile(file, text, type)
  rememberSavedFile(now)
  return { outcome: fault === null ? 'saved' : 'part', file }
}

/** A clock may be set to what is no date. */
const isoOf = (now: Date): string => (Number.isNaN(now.getTime()) ? '' : now.toISOString())

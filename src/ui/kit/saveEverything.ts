import type { NotebooksContent } from '../../formats/contents'
import { nameOfEverything } from '../../formats/fileName'
import { notebooksJson } from '../../formats/notebooks/notebooksJson'
import type { NotebookStorage } from '../../notebook/storage'
import { isAnything } from '../../notebook/written'
import { type Fault, type OnPage, readEverything } from '../../state/everything'
import { rememberSavedFile } from '../../state/savedFile'
import { appWorker } from '../../workers/appWorker'
import { saveFile } from './saveFile'
import { today } from './today'

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
  // The role that one named stands elsewhere, and is no proof that what was written could be read.
  const isWritten = notebooks.some((one) => isAnything(one) || one.unreadable.length > 0)
  if (!isWritten && (fault !== null || notebooks.length === 0)) return { outcome: fault ?? 'nothing' }
  const { extension, type } = notebooksJson
  const now = new Date()
  const text = await textOf({ saved: isoOf(now), notebooks }).catch(() => null)
  if (text === null) return { outcome: 'damaged' }
  const file = nameOfEverything(today(), extension)
  saveFile(file, text, type)
  if (fault === null) rememberSavedFile(now)
  return { outcome: fault === null ? 'saved' : 'part', file }
}

/** Beside the page, or on it where the worker does not do it. */
async function textOf(content: NotebooksContent): Promise<string | null> {
  const answer = await appWorker.ask('notebooksText', content).catch(() => null)
  if (answer?.kind === 'done') return answer.output
  const { notebooksTextJob } = await import('../../workers/notebookJobs')
  return notebooksTextJob.run(content, () => undefined)
}

/** A clock may be set to what is no date. */
const isoOf = (now: Date): string => (Number.isNaN(now.getTime()) ? '' : now.toISOString())

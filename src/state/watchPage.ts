import { inTime } from '../net/inTime'
import { keepRelease } from './release'
import type { Explorer } from './store'

/** Names of the folders among what is dropped; a browser gives each as a file that cannot be read. */
const foldersIn = (dropped: DataTransfer): readonly string[] =>
  [...dropped.items].flatMap((item) => {
    const entry = item.webkitGetAsEntry()
    return entry?.isDirectory ? [entry.name] : []
  })

/** Files that are dropped anywhere are a person's own roles; the browser would leave the page for them. */
function takeDrops(explorer: Explorer): void {
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
  addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault()
  })
  addEventListener('drop', (event) => {
    const { dataTransfer } = event
    if (dataTransfer === null || !holdsFiles(event)) return
    event.preventDefault()
    // Both are gone once the event is over.
    const folders = foldersIn(dataTransfer)
    const files = [...dataTransfer.files].filter(({ name }) => !folders.includes(name))
    if (files.length + folders.length === 0) return
    explorer.getState().openDialog('own-roles')
    void import('./ownRoles').then(async ({ ownRoles }) => {
      await ownRoles.getState().takeFiles(files, folders)
      // A map that was opened meanwhile has closed it.
      explorer.getState().openDialog('own-roles')
    })
  })
}

/**
 * Tells the person what happens to the page as a whole: that something failed, that a new release stands ready. Takes what is
 * dropped on it.
 * @param preloaded resolves when the page has fetched what it may need, so that a release is not fetched beside it
 */
export function watchPage(explorer: Explorer, preloaded: Promise<unknown>): void {
  // What is drawn and fails says so itself; this is what was pressed or typed, or came back late.
  const onError = ({ error, reason }: Partial<ErrorEvent & PromiseRejectionEvent>) => {
    // Notes of the browser, such as that sizes are still changing, come without an error.
    if (error ?? reason) explorer.getState().sayOfPage('failed')
  }
  takeDrops(explorer)
  addEventListener('error', onError)
  addEventListener('unhandledrejection', onError)
  const keep = () => keepRelease(explorer)
  // One part that does not come must not keep the rest from being kept.
  if (import.meta.env.PROD) inTime(preloaded).then(keep, keep)
}

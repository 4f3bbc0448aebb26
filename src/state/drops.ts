// What is dropped on the page: the browser never leaves for it, and files wait here until the app takes them. Whichever script of
// the page is there first listens, once for all.

/** What was dropped: a file, or the name of a folder, which a browser gives as a file that cannot be read. */
type Dropped = File | string

declare global {
  interface Window {
    /** Shared by two scripts that have no module in common: start.js and the app. */
    dropped?: Dropped[]
  }
}

/** Text that is dropped there is written by the browser. */
const WRITABLE = ':read-write:not([type=date])'

/** Keeps the browser from leaving for what is dropped, and holds the files of it. */
export function watchDrops(): void {
  if (window.dropped) return
  const held: Dropped[] = []
  window.dropped = held
  const onDrag = (event: DragEvent) => {
    const { dataTransfer, target, type } = event
    const holdsFiles = dataTransfer?.types.includes('Files')
    if (!holdsFiles && target instanceof Element && target.matches(WRITABLE)) return
    event.preventDefault()
    // What is dropped is gone once the event is over.
    if (type === 'drop')
      for (const item of dataTransfer?.items ?? []) {
        const entry = item.webkitGetAsEntry()
        const dropped = entry?.isDirectory ? entry.name : item.getAsFile()
        if (dropped !== null) held.push(dropped)
      }
  }
  addEventListener('dragover', onDrag)
  addEventListener('drop', onDrag)
}

/** Hands over the files and the names of folders that were dropped before, and from now on with each drop. */
export function takeDrops(take: (files: readonly File[], folders: readonly string[]) => void): void {
  watchDrops()
  const takeHeld = () => {
    const held = window.dropped?.splice(0) ?? []
    const folders = held.filter((one) => typeof one === 'string')
    if (held.length > 0)
      take(
        held.filter((one) => typeof one !== 'string'),
        folders,
      )
  }
  // Heard after what holds them.
  addEventListener('drop', takeHeld)
  takeHeld()
}

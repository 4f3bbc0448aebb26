// Keeps the notebook of one graph on a device. A change shows at once and is written at once, one write after the other,
// each brought together with what the device holds at that moment. What the device did not take stays here.
import type { RoleGraph } from '../graph/roleGraph'
import { isAsideKey, readAside, removeAside, setAside } from './aside'
import { type Content, holdSame, NOTHING } from './content'
import { formatNotebook } from './document'
import { bringTogether, type Held, readHeld } from './held'
import { type Change, type Page, type Undoable, withChange, withNothingToUndo, withUndoable } from './page'
import { createQueue } from './queue'
import { type NotebookStorage, notebookKey } from './storage'

/**
 * `loading`: the device has not told yet what it holds. `saved`: it holds all that is here. `saving`: the latest change is
 * on its way to it. `unsaved`: it refused, is full, or was cleared, and holds for as long as trying again takes; the next
 * change tries again. `newer`: it holds what only a newer version can read; nothing can be changed.
 */
export type Saving = 'loading' | 'saved' | 'saving' | 'unsaved' | 'newer'

export interface Kept extends Content {
  readonly saving: Saving
  /** What the device held when it was last heard of. */
  readonly onDevice: Content
  readonly undoable: Undoable | null
  /** Texts found on the device that could not be read; they are kept there. */
  readonly unreadable: readonly string[]
}

export interface Keeper {
  /** The same parts as before where nothing has changed. */
  readonly kept: () => Kept
  /** Returns an undo. */
  readonly subscribe: (listener: () => void) => () => void
  /** Whether there was anything to change, and it may be. */
  readonly change: (change: Change) => boolean
  /** A change that `undo` takes back, until the next such. */
  readonly changeUndoably: (undoable: Undoable, change: Change) => boolean
  /** Takes that back, and nothing that was written since. */
  readonly undo: () => void
  /** Takes what could not be read off the device. */
  readonly discardUnreadable: () => void
  /** Whether this page alone has something. */
  readonly isOnlyHere: () => boolean
  /** Resolves once nothing is under way to or from the device. */
  readonly settled: () => Promise<void>
  /** Lets the device go once all is settled. */
  readonly close: () => Promise<void>
}

export function createKeeper(graph: RoleGraph, storage: NotebookStorage): Keeper {
  const key = notebookKey(graph.id)
  const queue = createQueue()
  const listeners = new Set<() => void>()
  let page: Page = { content: NOTHING, undoable: null, takeBack: null }
  /** The page before the changes that no write has carried to the device yet; null when there are none. */
  let untried: Page | null = null
  let held: Held | null = null
  let isOnItsWay = false
  let hasFailed = false
  let aside: readonly string[] = []
  /** What was taken off the device, and what it does not take back; only this page has it still. */
  let homeless: readonly string[] = []
  let isDiscarding = false
  let unreadable: readonly string[] = []

  const textOf = (content: Content) => formatNotebook(graph.id, content)

  const saving = (): Saving => {
    if (held?.isNewer) return 'newer'
    if (hasFailed) return 'unsaved'
    if (isOnItsWay) return 'saving'
    return held === null ? 'loading' : 'saved'
  }

  const tell = () => {
    const broken = held?.isBroken && held.text !== null ? [held.text] : []
    const found = isDiscarding ? homeless : [...new Set([...aside, ...broken, ...homeless])]
    if (found.length !== unreadable.length || found.some((text, index) => text !== unreadable[index]))
      unreadable = found
    for (const listener of listeners) listener()
  }

  /** Brings what the device holds into what is here. */
  const meet = (text: string | null): Held => {
    if (held !== null && held.text === text) return held
    const now = readHeld(text, graph)
    const join = (one: Page): Page => ({ ...one, content: bringTogether(held, now, one.content) })
    page = join(page)
    if (untried !== null) untried = join(untried)
    if (now.isNewer) {
      page = untried ?? page
      untried = null
      isOnItsWay = false
    }
    held = now
    return now
  }

  /** Where nothing is on its way, what is here is on the device or it is not. */
  const judge = () => {
    if (!isOnItsWay && held !== null) hasFailed = !holdSame(page.content, held.content)
  }

  /** Writes what is here over what may be written over; else null. `safe` is a text that is kept elsewhere. */
  const put = async (safe: string | null): Promise<Held | null> => {
    let written: Held | null = null
    await storage.update(key, (found) => {
      const { isNewer, isBroken } = meet(found)
      if (isNewer || (isBroken && found !== safe)) return null
      const { content } = page
      const text = textOf(content)
      written = { text, content, isNewer: false, isBroken: false }
      untried = null
      return text
    })
    return written
  }

  /** Puts aside what would be written over, then writes; null when a newer version's must stay. */
  const putSafely = async (): Promise<Held | null> => {
    let written = await put(null)
    while (written === null && held?.isBroken && held.text !== null) {
      const { text } = held
      aside = await setAside(storage, graph.id, text)
      if (!aside.includes(text)) return null
      written = await put(text)
    }
    return written
  }

  const job = (work: () => Promise<void>) => async () => {
    await work()
    tell()
  }

  const write = job(async () => {
    try {
      const written = await putSafely()
      isOnItsWay = written !== null && page.content !== written.content
      if (written === null) untried = null
      // Some devices take a text and do not keep it.
      const text = await storage.read(key)
      if (written?.text === text) {
        held = written
        hasFailed = false
      } else {
        meet(text)
        judge()
      }
    } catch {
      untried = null
      isOnItsWay = false
      hasFailed = true
    }
  })

  const look = job(async () => {
    try {
      meet(await storage.read(key))
      judge()
    } catch {
      hasFailed = true
    }
    aside = await readAside(storage, graph.id).catch(() => aside)
  })

  const become = (after: Page): boolean => {
    if (held?.isNewer) queue.ask(look)
    if (held?.isNewer || after === page) return false
    untried ??= page
    page = after
    isOnItsWay = true
    queue.ask(write)
    tell()
    return saving() !== 'newer'
  }

  const discard = (texts: readonly string[]) =>
    job(async () => {
      try {
        await removeAside(storage, graph.id)
        await storage.update(key, (text) => {
          const { isBroken, content } = meet(text)
          return isBroken && text !== null && texts.includes(text) ? textOf(content) : null
        })
        meet(await storage.read(key))
        judge()
      } catch {
        // What is still there is shown again.
      }
      aside = await readAside(storage, graph.id).catch(() => aside)
      isDiscarding = false
    })

  const bringBack = (texts: readonly string[]) =>
    job(async () => {
      for (const text of texts)
        if (text !== held?.text) aside = await setAside(storage, graph.id, text).catch(() => aside)
      homeless = texts.filter((text) => text !== held?.text && !aside.includes(text))
      if (homeless.length === 0 && page.takeBack === texts) page = withNothingToUndo(page)
    })

  const stop = storage.onChange((changed) => {
    if (changed === null || changed === key || isAsideKey(changed)) queue.ask(look)
  })
  queue.ask(look)

  return {
    kept: () => ({
      ...page.content,
      saving: saving(),
      onDevice: held?.content ?? NOTHING,
      undoable: page.undoable,
      unreadable,
    }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (change) => become(withChange(page, change)),
    changeUndoably: (undoable, change) => become(withUndoable(page, undoable, change)),
    undo: () => {
      const { takeBack } = page
      if (typeof takeBack === 'function') become(withNothingToUndo(withChange(page, takeBack)))
      else if (takeBack !== null) {
        homeless = takeBack
        queue.ask(bringBack(takeBack))
        tell()
      }
    },
    discardUnreadable: () => {
      if (unreadable.length === 0) return
      page = { ...page, undoable: { what: 'unreadable', step: null }, takeBack: unreadable }
      homeless = []
      isDiscarding = true
      queue.ask(discard(unreadable))
      tell()
    },
    isOnlyHere: () => {
      const { sheets, today } = page.content
      const isWritten = sheets.length + today.length > 0
      return homeless.length > 0 || (isWritten && ['saving', 'unsaved'].includes(saving()))
    },
    settled: queue.settled,
    close: async () => {
      await queue.settled()
      stop()
    },
  }
}

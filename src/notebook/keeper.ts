// Keeps the notebook of one graph on a device, as entries. A change shows at once and is written at once, one write after the
// other, each brought together with what the device holds at that moment. What the device did not take stays here.
import type { RoleIds } from '../graph/roleGraph'
import { type Content, NOTHING } from './content'
import type { Entry } from './entry'
import { createLedger } from './ledger'
import { formatJournal, readLeftover } from './leftovers'
import { type Change, type Page, type Undoable, withChange, withNothingToUndo, withUndoable } from './page'
import { createQueue } from './queue'
import { NewerError, type NotebookStorage } from './storage'

/**
 * `loading`: the device has not told yet what it holds. `saved`: all that is here is on its disk. `saving`: the latest change
 * is on its way there. `unsaved`: it refused, is full, or was cleared, and holds for as long as trying again takes; the next
 * change tries again, and so does the page by itself. `newer`: it holds what only a newer version can read; nothing can be
 * changed.
 */
export type Saving = 'loading' | 'saved' | 'saving' | 'unsaved' | 'newer'

export interface Kept extends Content {
  readonly saving: Saving
  /** What was here when the device last had all of it. */
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
  /** Whether something is here that the device is not known to have. */
  readonly isAhead: () => boolean
  /** Whether this page alone has something, so that it would go with it. */
  readonly isOnlyHere: () => boolean
  /** Resolves once nothing is under way to or from the device. */
  readonly settled: () => Promise<void>
  /** Lets the device go once all is settled. */
  readonly close: () => Promise<void>
}

/** In milliseconds, until a device that refused is asked again. */
const AGAIN = 5000

export function createKeeper(graph: RoleIds, storage: NotebookStorage): Keeper {
  const ledger = createLedger(graph)
  const queue = createQueue()
  const listeners = new Set<() => void>()
  let page: Page = { content: NOTHING, undoable: null, takeBack: null }
  let onDevice = NOTHING
  let hasHeard = false
  let isNewer = false
  let hasFailed = false
  /** Whether the device refused, so that it is asked again; what was cleared is not written again unasked. */
  let hasRefused = false
  let isJournaled = true
  let again: ReturnType<typeof setTimeout> | undefined
  let aside: readonly string[] = []
  /** What cannot be read and could not be put aside. */
  let stuck: readonly string[] = []
  /** What was taken off the device, and what it does not take back; only this page has it still. */
  let homeless: readonly string[] = []
  let isDiscarding = false
  /** Of what was left elsewhere, by its text: the keys of what was taken over. */
  const entered = new Map<string, Set<string>>()
  let isTakenOver = false
  let unreadable: readonly string[] = []

  const show = (entries: readonly Entry[]) => {
    const content = ledger.shownIn(page.content, entries)
    if (content !== page.content) page = { ...page, content }
  }

  const saving = (): Saving => {
    if (isNewer) return 'newer'
    if (hasFailed) return 'unsaved'
    if (!ledger.isEmpty()) return 'saving'
    return hasHeard ? 'saved' : 'loading'
  }

  /** Leaves a journal of what the device may not have yet, should the page go now. */
  const journal = () => {
    const text = ledger.isEmpty() ? '' : formatJournal(ledger.items())
    isJournaled = storage.journal(graph.id, text ?? '') && text !== null
  }

  const tell = () => {
    if (hasHeard && ledger.isEmpty()) onDevice = page.content
    const found = isDiscarding ? homeless : [...new Set([...aside, ...stuck, ...homeless])]
    if (found.length !== unreadable.length || found.some((text, index) => text !== unreadable[index]))
      unreadable = found
    for (const listener of listeners) listener()
  }

  /** Takes in what the device holds under some keys; the keys of what is no entry. */
  const hear = (keys: readonly string[], held: ReadonlyMap<string, unknown>): ReadonlySet<string> => {
    const { shown, broken } = ledger.hear(keys, held)
    show(shown)
    return broken
  }

  /** Puts what cannot be read apart, where nothing is ever written over it. */
  const setAside = async (text: string): Promise<boolean> => {
    if (!aside.includes(text)) {
      await storage.aside.add(graph.id, text).catch(() => null)
      aside = await storage.aside.read(graph.id)
    }
    return aside.includes(text)
  }

  const putApart = async (broken: ReadonlySet<string>, held: ReadonlyMap<string, unknown>) => {
    const left: string[] = []
    for (const key of broken) {
      const text = JSON.stringify(held.get(key)) ?? ''
      if (await setAside(text)) await storage.remove(graph.id, [key])
      else left.push(text)
    }
    stuck = [...stuck.filter((text) => !aside.includes(text)), ...left]
  }

  /** One write; whether the device has all of it. */
  const put = async (): Promise<boolean> => {
    let sent: readonly Entry[] = []
    let broken: ReadonlySet<string> = new Set()
    let found: ReadonlyMap<string, unknown> = new Map()
    const keys = ledger.pending().map(({ key }) => key)
    const asked = new Set(keys)
    let isCleared = false
    await storage.update(graph.id, keys, (held) => {
      found = held
      isCleared = ledger.gone(held).some((key) => asked.has(key))
      const heard = ledger.hear(keys, held)
      show(heard.shown)
      broken = heard.broken
      // What was typed since was not looked up; what has a new key need not be.
      const mayBeSent = new Set([...asked, ...heard.shown.map(({ key }) => key)])
      sent = ledger.pending().filter(({ key }) => mayBeSent.has(key) && !broken.has(key))
      return sent
    })
    if (isCleared) queue.ask(look)
    if (broken.size > 0) await putApart(broken, found)
    // Some devices take what they are given and do not keep it.
    const there = await storage.read(
      graph.id,
      sent.map(({ key }) => key),
    )
    const { isKept, shown } = ledger.confirm(sent, there)
    show(shown)
    return isKept && ledger.pending().every(({ key }) => !broken.has(key))
  }

  const job = (work: () => Promise<void>) => async () => {
    try {
      await work()
    } catch (error) {
      if (error instanceof NewerError) isNewer = true
      else hasRefused = true
    }
    hasFailed ||= hasRefused
    journal()
    tell()
    clearTimeout(again)
    if (hasRefused && !isNewer) again = setTimeout(() => queue.ask(ledger.isEmpty() ? look : write), AGAIN)
  }

  const write = job(async () => {
    if (isNewer || ledger.isEmpty()) return
    hasRefused = !(await put())
    hasFailed = false
    if (!hasHeard || (!isTakenOver && ledger.isEmpty())) queue.ask(look)
    else if (!ledger.isEmpty() && !hasRefused) queue.ask(write)
  })

  /** Takes over what stands elsewhere on the device, each item once. */
  const takeOver = async () => {
    let isAll = true
    for (const leftover of await storage.leftovers(graph.id)) {
      const { isNewer: isOfNewer, isWhole, items } = readLeftover(leftover, graph)
      if (isOfNewer) throw new NewerError()
      if (!isWhole && !(await setAside(leftover.text))) {
        stuck = [...new Set([...stuck, leftover.text])]
        isAll = false
        continue
      }
      const done = entered.get(leftover.text) ?? new Set()
      entered.set(leftover.text, done)
      const isJournal = items.every(({ entry }) => 'by' in entry)
      let rest = items.filter(({ entry: { key } }) => !done.has(key))
      let isSafe = true
      // What is pending here is entered once it is written.
      for (let turn = 0; isSafe && (turn === 0 || (turn === 1 && rest.length > 0)); turn++) {
        const free = rest.filter(({ entry: { key } }) => !ledger.isPending(key))
        for (const { entry } of free) done.add(entry.key)
        show(ledger.takeOver(free))
        journal()
        rest = rest.filter(({ entry: { key } }) => !done.has(key))
        // What another page had in its journal is in that of this one by now; what an earlier version kept waits for the device.
        const isHere = isJournal && isJournaled && rest.length === 0
        isSafe = isHere || ledger.isEmpty() || (await put())
      }
      if (!isSafe) hasRefused = true
      if (isSafe && rest.length === 0) await leftover.settle()
      else isAll = false
    }
    isTakenOver = isAll
  }

  const look = job(async () => {
    const held = await storage.read(graph.id)
    const isFirst = !hasHeard
    const gone = ledger.gone(held)
    const broken = hear([...held.keys(), ...gone], held)
    aside = await storage.aside.read(graph.id)
    if (broken.size > 0) await putApart(broken, held)
    if (gone.length > 0) hasFailed = true
    else if (ledger.isEmpty()) hasFailed = false
    if (isFirst || ledger.isEmpty()) hasRefused = false
    hasHeard = true
    if (!isTakenOver) await takeOver()
    if (isFirst && !ledger.isEmpty() && !hasRefused) queue.ask(write)
  })

  const lookAt = (keys: readonly string[]) =>
    job(async () => {
      hear(keys, await storage.read(graph.id, keys))
      if (!ledger.isEmpty() && !hasFailed) queue.ask(write)
    })

  const become = (after: Page): boolean => {
    if (isNewer || after === page) return false
    ledger.change(page.content, after.content)
    page = after
    journal()
    queue.ask(write)
    tell()
    return true
  }

  const discard = job(async () => {
    await storage.aside.clear(graph.id).catch(() => null)
    aside = await storage.aside.read(graph.id).catch(() => aside)
    isDiscarding = false
  })

  const bringBack = (texts: readonly string[]) =>
    job(async () => {
      for (const text of texts) await setAside(text).catch(() => null)
      homeless = texts.filter((text) => !aside.includes(text))
      if (homeless.length === 0 && page.takeBack === texts) page = withNothingToUndo(page)
    })

  const stop = storage.onChange(graph.id, (keys) => queue.ask(keys === null ? look : lookAt(keys)))
  queue.ask(look)

  return {
    kept: () => ({ ...page.content, saving: saving(), onDevice, undoable: page.undoable, unreadable }),
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
      queue.ask(discard)
      tell()
    },
    isAhead: () => homeless.length > 0 || !ledger.isEmpty(),
    // A device that has not told anything may not give the journal back either.
    isOnlyHere: () => homeless.length > 0 || (!ledger.isEmpty() && !(isJournaled && hasHeard)),
    settled: queue.settled,
    close: async () => {
      await queue.settled()
      clearTimeout(again)
      stop()
    },
  }
}

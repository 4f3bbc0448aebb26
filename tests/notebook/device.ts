// A device that keeps notebooks, outside a browser: it can refuse, be full, swallow, take its time, be cleared, and is
// shared by several pages.
import type { RoleGraph } from '../../src/graph/roleGraph'
import type { NotebookStorage } from '../../src/notebook/storage'
import { createNotebook, type NotebookActions } from '../../src/state/notebookStore'

export class Device {
  readonly entries = new Map<string, string>()
  /** `keeping`: it takes what is written and does not keep it. */
  refuses: 'nothing' | 'writing' | 'everything' | 'keeping' = 'nothing'
  /** As many characters as all keys and values may have together. */
  room = Number.POSITIVE_INFINITY
  /** What everything waits for before it is done and before it is told; null for a device that does it in the call. */
  gap: (() => Promise<unknown>) | null = null
  /** How many times something was written. */
  writes = 0

  set(key: string, text: string) {
    if (this.refuses === 'writing' || this.refuses === 'everything')
      throw new DOMException('refused', 'SecurityError')
    const others = [...this.entries].filter(([other]) => other !== key)
    const used = others.reduce((sum, [other, held]) => sum + other.length + held.length, 0)
    if (used + key.length + text.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.writes += 1
    if (this.refuses !== 'keeping') this.entries.set(key, text)
  }

  /** Holds up all that it is asked for until it is let go. */
  hold(): () => void {
    let letGo = () => {}
    const gone = new Promise<void>((resolve) => {
      letGo = resolve
    })
    this.gap = () => gone
    return () => {
      this.gap = null
      letGo()
    }
  }

  private async act<T>(use: () => T): Promise<T> {
    await (this.gap === null ? null : this.gap())
    const given = use()
    await (this.gap === null ? null : this.gap())
    return given
  }

  /** The device as one page has it. */
  page() {
    const listeners = new Set<(key: string | null) => void>()
    const act = <T>(use: () => T): Promise<T> => {
      const allowed = () => {
        if (this.refuses === 'everything') throw new DOMException('refused', 'SecurityError')
        return use()
      }
      return this.gap === null ? new Promise((resolve) => resolve(allowed())) : this.act(allowed)
    }
    const storage: NotebookStorage = {
      read: (key) => act(() => this.entries.get(key) ?? null),
      update: (key, change) =>
        act(() => {
          const text = change(this.entries.get(key) ?? null)
          if (text !== null) this.set(key, text)
        }),
      remove: (key) => act(() => void this.entries.delete(key)),
      keys: (prefix) => act(() => [...this.entries.keys()].filter((key) => key.startsWith(prefix))),
      onChange: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
    return {
      storage,
      listeners,
      /** Tells the page that another has written. */
      tell: (key: string | null = null) => {
        for (const listener of listeners) listener(key)
      },
    }
  }
}

/** A page with the notebook of a graph, which the device has told all it holds; at noon of a day unless told. */
export async function openNotebook(
  graph: RoleGraph,
  device = new Device(),
  now = () => new Date('2026-11-22T12:00:00Z'),
) {
  const { storage, tell, listeners } = device.page()
  const notebook = createNotebook(graph, storage, now)
  await notebook.settled()
  return {
    ...notebook,
    listeners,
    tells: tell,
    /** What the person does, once it is settled. */
    does: async <T>(act: (actions: NotebookActions) => T): Promise<T> => {
      const given = act(notebook.getState())
      await notebook.settled()
      return given
    },
    /** That another page wrote, once it is settled. */
    hears: async (key: string | null = null) => {
      tell(key)
      await notebook.settled()
    },
  }
}

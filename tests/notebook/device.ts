// A device that keeps notebooks, outside a browser: it can refuse, be full, swallow, take its time, be cleared, and is
// shared by several pages.
import type { RoleGraph } from '../../src/graph/roleGraph'
import { type Leftover, NewerError, type NotebookStorage } from '../../src/notebook/storage'
import { createNotebook, type NotebookActions } from '../../src/state/notebookStore'

export class Device {
  /** By graph, then by key: what stands there, as text. */
  readonly entries = new Map<string, Map<string, string>>()
  readonly aside = new Map<string, string[]>()
  /** By graph: the one text that an earlier version kept, and the one that was taken over last. */
  readonly earlier = new Map<string, string>()
  readonly taken = new Map<string, string>()
  /** Journals of pages, by graph and page. */
  readonly journals = new Map<string, string>()
  /** Pages that are gone. */
  readonly gone = new Set<string>()
  /** `keeping`: it takes what is written and does not keep it. */
  refuses: 'nothing' | 'writing' | 'everything' | 'keeping' = 'nothing'
  /** Whether a newer version has taken it over. */
  newer = false
  /** As many characters as all that is kept may have together. */
  room = Number.POSITIVE_INFINITY
  /** What everything waits for before it is done and before it is told; null for a device that does it in the call. */
  gap: (() => Promise<unknown>) | null = null
  /** How many times something was written, and the keys of it. */
  writes = 0
  readonly written: string[] = []
  private pages = 0

  of(graph: string): Map<string, string> {
    const held = this.entries.get(graph) ?? new Map<string, string>()
    this.entries.set(graph, held)
    return held
  }

  clear() {
    for (const part of [this.entries, this.aside, this.earlier, this.taken, this.journals]) part.clear()
  }

  /** All that is kept, as one text. */
  text(): string {
    return [...this.entries.values()].flatMap((held) => [...held.values()]).join('\n')
  }

  private take(characters: number) {
    if (this.refuses === 'writing' || this.refuses === 'everything')
      throw new DOMException('refused', 'SecurityError')
    const aside = [...this.aside.values()].flat().join('')
    if (this.text().length + aside.length + characters > this.room)
      throw new DOMException('full', 'QuotaExceededError')
    this.writes += 1
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
    this.pages += 1
    const name = `page ${this.pages}`
    const listeners = new Set<(keys: readonly string[] | null) => void>()
    const act = <T>(use: () => T): Promise<T> => {
      const allowed = () => {
        if (this.newer) throw new NewerError()
        if (this.refuses === 'everything') throw new DOMException('refused', 'SecurityError')
        return use()
      }
      return this.gap === null ? new Promise((resolve) => resolve(allowed())) : this.act(allowed)
    }
    const heldUnder = (graph: string, keys: readonly string[]) => {
      const held = this.of(graph)
      return new Map(
        keys.map((key): [string, unknown] => {
          const text = held.get(key)
          return [key, text === undefined ? undefined : JSON.parse(text)]
        }),
      )
    }
    const leftover = (text: string, take: () => void, more: Partial<Leftover> = {}): Leftover => ({
      text,
      before: null,
      isUnreadable: false,
      settle: async () => take(),
      ...more,
    })
    const storage: NotebookStorage = {
      read: (graph, keys) => act(() => heldUnder(graph, keys ?? [...this.of(graph).keys()])),
      update: (graph, keys, change) =>
        act(() => {
          const entries = change(heldUnder(graph, keys))
          const texts = entries.map((entry): [string, string] => [entry.key, JSON.stringify(entry)])
          const before = entries.reduce((sum, { key }) => sum + (this.of(graph).get(key)?.length ?? 0), 0)
          this.take(texts.reduce((sum, [, text]) => sum + text.length, 0) - before)
          this.written.push(...entries.map(({ key }) => key))
          if (this.refuses !== 'keeping') for (const [key, text] of texts) this.of(graph).set(key, text)
        }),
      remove: (graph, keys) =>
        act(() => {
          for (const key of keys) this.of(graph).delete(key)
        }),
      aside: {
        read: (graph) => act(() => [...(this.aside.get(graph) ?? [])]),
        add: (graph, text) =>
          act(() => {
            this.take(text.length)
            if (this.refuses !== 'keeping') this.aside.set(graph, [...(this.aside.get(graph) ?? []), text])
          }),
        clear: (graph) => act(() => void this.aside.delete(graph)),
      },
      leftovers: (graph) =>
        act(() => {
          const earlier = this.earlier.get(graph)
          const before = this.taken.get(graph) ?? null
          const takeEarlier = () => {
            this.taken.set(graph, earlier ?? '')
            this.earlier.delete(graph)
          }
          return [
            ...(earlier === undefined ? [] : [leftover(earlier, takeEarlier, { before })]),
            ...[...this.journals]
              .filter(([key]) => key.startsWith(`${graph} `) && this.gone.has(key.slice(graph.length + 1)))
              .map(([key, text]) => leftover(text, () => void this.journals.delete(key))),
          ]
        }),
      journal: (graph, text) => {
        if (this.refuses === 'everything' || this.refuses === 'keeping') return false
        if (text === '') this.journals.delete(`${graph} ${name}`)
        else this.journals.set(`${graph} ${name}`, text)
        return true
      },
      journals: (graph) =>
        [...this.journals].filter(([key]) => key.startsWith(`${graph} `)).map(([, text]) => text),
      graphs: async () => {
        try {
          return { ids: await act(() => [...this.entries.keys(), ...this.earlier.keys()]), fault: null }
        } catch (fault) {
          return { ids: [], fault }
        }
      },
      onChange: (_graph, listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
    return {
      storage,
      listeners,
      /** Tells the page that another has written. */
      tell: (keys: readonly string[] | null = null) => {
        for (const listener of listeners) listener(keys)
      },
      /** The page goes, whatever it was about. */
      goes: () => void this.gone.add(name),
    }
  }
}

/** A page with the notebook of a graph, which the device has told all it holds; at noon of a day unless told. */
export async function openNotebook(
  graph: RoleGraph,
  device = new Device(),
  now = () => new Date('2026-11-22T12:00:00Z'),
) {
  const { storage, tell, listeners, goes } = device.page()
  const notebook = createNotebook(graph, storage, now)
  await notebook.settled()
  return {
    ...notebook,
    listeners,
    goes,
    tells: tell,
    /** What the person does, once it is settled. */
    does: async <T>(act: (actions: NotebookActions) => T): Promise<T> => {
      const given = act(notebook.getState())
      await notebook.settled()
      return given
    },
    /** That another page wrote, once it is settled. */
    hears: async (keys: readonly string[] | null = null) => {
      tell(keys)
      await notebook.settled()
    },
  }
}

// Storage as a browser has it, outside one: it can be refused, full, cleared and shared by several pages.
import type { RoleGraph } from '../../src/graph/roleGraph'
import { createNotebook } from '../../src/state/notebookStore'

export class DeviceStorage implements Storage {
  readonly entries = new Map<string, string>()
  refuses: 'nothing' | 'writing' | 'everything' = 'nothing'
  /** As many characters as all keys and values may have together. */
  room = Number.POSITIVE_INFINITY

  get length() {
    return this.entries.size
  }
  key(index: number) {
    return [...this.entries.keys()][index] ?? null
  }
  getItem(key: string) {
    if (this.refuses === 'everything') throw new DOMException('refused', 'SecurityError')
    return this.entries.get(key) ?? null
  }
  setItem(key: string, value: string) {
    if (this.refuses !== 'nothing') throw new DOMException('refused', 'SecurityError')
    const others = [...this.entries].filter(([other]) => other !== key)
    const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0)
    if (used + key.length + value.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.entries.set(key, value)
  }
  removeItem(key: string) {
    this.entries.delete(key)
  }
  clear() {
    this.entries.clear()
  }
}

/** A notebook on a device, at noon of a day unless told. */
export const openNotebook = (
  graph: RoleGraph,
  storage: Storage,
  now = () => new Date('2026-11-22T12:00:00Z'),
) => createNotebook(graph, { storage: () => storage, now })

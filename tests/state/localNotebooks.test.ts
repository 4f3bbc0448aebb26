import { describe, expect, it } from 'vitest'
import { createLocalNotebooks } from '../../src/state/localNotebooks'

/** As a browser's storage is, outside one. */
class HeldStorage implements Storage {
  readonly entries = new Map<string, string>()
  room = Number.POSITIVE_INFINITY

  get length() {
    return this.entries.size
  }
  key(index: number) {
    return [...this.entries.keys()][index] ?? null
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null
  }
  setItem(key: string, text: string) {
    if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.entries.set(key, text)
  }
  removeItem(key: string) {
    this.entries.delete(key)
  }
  clear() {
    this.entries.clear()
  }
}

describe("the browser's storage as a place for notebooks", () => {
  it('does in the call what it is asked for, and tells it later', async () => {
    const storage = new HeldStorage()
    const notebooks = createLocalNotebooks(() => storage)
    const written = notebooks.update('a', (held) => `after ${held}`)
    expect(storage.getItem('a')).toBe('after null')
    await written
    expect(await notebooks.read('a')).toBe('after null')
    await notebooks.update('a', () => null)
    expect(await notebooks.read('a')).toBe('after null')
    await notebooks.remove('a')
    expect(await notebooks.read('a')).toBeNull()
  })

  it('finds keys by how they begin', async () => {
    const storage = new HeldStorage()
    const notebooks = createLocalNotebooks(() => storage)
    for (const key of ['one.a', 'other', 'one.b', '__proto__']) storage.setItem(key, '')
    expect(await notebooks.keys('one.')).toEqual(['one.a', 'one.b'])
  })

  it('[NOTE7] rejects what it has no room for, and all where it may not be reached for', async () => {
    const storage = new HeldStorage()
    storage.room = 1
    await expect(createLocalNotebooks(() => storage).update('a', () => 'long')).rejects.toThrow('full')
    const refused = createLocalNotebooks(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    await expect(refused.read('a')).rejects.toThrow('refused')
    await expect(refused.keys('')).rejects.toThrow('refused')
    await expect(refused.remove('a')).rejects.toThrow('refused')
  })
})

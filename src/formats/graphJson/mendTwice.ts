// Finds items of a list that stand in it twice, word for word: the same id, or the same ends, and all else the same, too.
import type { Path } from '../../graph/checks/path'
import { MOST_PLACES, type ValueMended } from './mendValue'

/** What became of the indexes of a list, and of those further in. */
interface Moved {
  /** The former index of each item; null where none moved. */
  readonly former: readonly number[] | null
  readonly inside: ReadonlyMap<string | number, Moved>
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What tells an item from the others of its list. */
function nameOf(item: unknown): string | null {
  if (!isObject(item)) return null
  const { id, from, to } = item
  if (typeof id === 'string') return JSON.stringify([id])
  return typeof from === 'string' && typeof to === 'string' ? JSON.stringify([from, to]) : null
}

/** The indexes of the items that are not the same as one before. */
function keptOf(items: readonly unknown[]): readonly number[] {
  const names = items.map(nameOf)
  const times = new Map<string, number>()
  for (const name of names) if (name !== null) times.set(name, (times.get(name) ?? 0) + 1)
  const seen = new Set<string>()
  return [...items.keys()].filter((index) => {
    const name = names[index] ?? null
    if (name === null || (times.get(name) ?? 0) < 2) return true
    const written = JSON.stringify(items[index])
    const isFirst = !seen.has(written)
    seen.add(written)
    return isFirst
  })
}

const insideOf = (all: readonly (readonly [string | number, Moved | null])[]): Moved['inside'] =>
  new Map(all.flatMap(([key, moved]) => (moved === null ? [] : [[key, moved] as const])))

/** Every item that stands in its list a second time, left out. */
export function mendTwice(value: unknown): ValueMended {
  const places: Path[] = []
  let count = 0
  const walk = (held: unknown, at: Path): { readonly value: unknown; readonly moved: Moved | null } => {
    if (Array.isArray(held)) {
      // Inside first: two items may be the same once what stands twice in one of them is gone.
      const items = held.map((item, index) => walk(item, [...at, index]))
      const mended = items.map((item) => item.value)
      const kept = keptOf(mended)
      const stays = new Set(kept)
      const isShorter = kept.length < held.length
      if (isShorter)
        for (const index of held.keys())
          if (!stays.has(index) && ++count <= MOST_PLACES) places.push([...at, index])
      const inside = insideOf(kept.map((index, nth) => [nth, items[index]?.moved ?? null]))
      if (!isShorter && inside.size === 0) return { value: held, moved: null }
      return { value: kept.map((index) => mended[index]), moved: { former: isShorter ? kept : null, inside } }
    }
    if (!isObject(held)) return { value: held, moved: null }
    const entries = Object.entries(held).map(([key, item]) => ({ key, ...walk(item, [...at, key]) }))
    const inside = insideOf(entries.map(({ key, moved }) => [key, moved]))
    if (inside.size === 0) return { value: held, moved: null }
    return {
      value: Object.fromEntries(entries.map(({ key, value: item }) => [key, item])),
      moved: { former: null, inside },
    }
  }
  const { value: mended, moved } = walk(value, [])
  return { value: mended, count, places, placeBefore: (at) => formerPlace(at, moved) }
}

function formerPlace(at: Path, whole: Moved | null): Path {
  let moved: Moved | null = whole
  return at.map((key) => {
    const former = typeof key === 'number' ? (moved?.former?.[key] ?? key) : key
    moved = moved?.inside.get(key) ?? null
    return former
  })
}

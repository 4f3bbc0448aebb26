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
  if (typeof id === 'string') return `id ${id}`
  return typeof from === 'string' && typeof to === 'string' ? `from ${JSON.stringify(from)} to ${to}` : null
}

/** The indexes of the items that are not the same as one before; null where all are. */
function keptOf(items: readonly unknown[]): readonly number[] | null {
  const names = items.map(nameOf)
  const known = new Set<string>()
  const twice = new Set<string>()
  for (const name of names) if (name !== null) (known.has(name) ? twice : known).add(name)
  if (twice.size === 0) return null
  const seen = new Set<string>()
  const kept = [...items.keys()].filter((index) => {
    const name = names[index] ?? null
    if (name === null || !twice.has(name)) return true
    const written = JSON.stringify(items[index])
    const isFirst = !seen.has(written)
    seen.add(written)
    return isFirst
  })
  return kept.length < items.length ? kept : null
}

/** Every item that stands in its list a second time, left out. What stays the same is not copied; the way to each is one list. */
export function mendTwice(value: unknown): ValueMended {
  const places: Path[] = []
  const at: (string | number)[] = []
  let count = 0
  const walkAt = (key: string | number, held: unknown): Walked => {
    at.push(key)
    const walked = walk(held)
    at.pop()
    return walked
  }
  const walk = (held: unknown): Walked => {
    // Inside first: two items may be the same once what stands twice in one of them is gone.
    if (Array.isArray(held)) return walkList(held)
    if (!isObject(held)) return { value: held, moved: null }
    const changes = new Map<string, Walked>()
    for (const key of Object.keys(held)) {
      const walked = walkAt(key, held[key])
      if (walked.moved !== null) changes.set(key, walked)
    }
    if (changes.size === 0) return { value: held, moved: null }
    return {
      value: Object.fromEntries(
        Object.entries(held).map(([key, item]) => [key, changes.get(key)?.value ?? item]),
      ),
      moved: { former: null, inside: movedIn(changes) },
    }
  }
  const walkList = (held: readonly unknown[]): Walked => {
    const changes = new Map<number, Walked>()
    for (let index = 0; index < held.length; index++) {
      const walked = walkAt(index, held[index])
      if (walked.moved !== null) changes.set(index, walked)
    }
    const items = changes.size === 0 ? held : held.map((item, index) => changes.get(index)?.value ?? item)
    const kept = keptOf(items)
    if (kept === null)
      return changes.size === 0
        ? { value: held, moved: null }
        : { value: items, moved: { former: null, inside: movedIn(changes) } }
    const stays = new Set(kept)
    for (const index of held.keys())
      if (!stays.has(index) && ++count <= MOST_PLACES) places.push([...at, index])
    const inside = new Map(
      kept.flatMap((index, nth) => {
        const moved = changes.get(index)?.moved ?? null
        return moved === null ? [] : [[nth, moved] as const]
      }),
    )
    return { value: kept.map((index) => items[index]), moved: { former: kept, inside } }
  }
  const { value: mended, moved } = walk(value)
  return { value: mended, count, places, placeBefore: (place) => formerPlace(place, moved) }
}

interface Walked {
  readonly value: unknown
  /** Null where all inside is as it was. */
  readonly moved: Moved | null
}

const movedIn = (changes: ReadonlyMap<string | number, Walked>): Moved['inside'] =>
  new Map([...changes].flatMap(([key, { moved }]) => (moved === null ? [] : [[key, moved] as const])))

function formerPlace(at: Path, whole: Moved | null): Path {
  let moved: Moved | null = whole
  return at.map((key) => {
    const former = typeof key === 'number' ? (moved?.former?.[key] ?? key) : key
    moved = moved?.inside.get(key) ?? null
    return former
  })
}

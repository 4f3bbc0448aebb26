// Finds in the value of a role-graph file what can be mended without a guess: spaces at the ends of ids and texts, ids in other
// letters than the one that is meant, items that stand twice. The value may be anything; each takes one walk over it.
import type { Path } from '../../graph/checks/path'

export type ValueMend = 'outer-spaces' | 'case-of-ids' | 'same-items'

/** What one mend would do. */
export interface ValueMended {
  readonly value: unknown
  /** How often it would do something. */
  readonly count: number
  /** Where, in the value that was given: the first places. */
  readonly places: readonly Path[]
  /** Where something at a place of the new value stood in the one that was given. */
  readonly placeBefore: (at: Path) => Path
}

/** So many places are told of one mend. */
export const MOST_PLACES = 5

type Change = (text: string, at: Path) => string

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Each text of a value changed; what stays the same is not copied. A file may hold millions: the way to each is one list. */
function withTexts(value: unknown, change: Change): ValueMended {
  const places: Path[] = []
  const at: (string | number)[] = []
  let count = 0
  const walk = (held: unknown): unknown => {
    if (typeof held === 'string') {
      const changed = change(held, at)
      if (changed !== held && ++count <= MOST_PLACES) places.push([...at])
      return changed
    }
    if (Array.isArray(held)) {
      let items: unknown[] | null = null
      for (let index = 0; index < held.length; index++) {
        const item: unknown = held[index]
        const changed = walkAt(index, item)
        if (changed !== item) {
          items ??= [...held]
          items[index] = changed
        }
      }
      return items ?? held
    }
    if (!isObject(held)) return held
    const changes = new Map<string, unknown>()
    for (const key of Object.keys(held)) {
      const changed = walkAt(key, held[key])
      if (changed !== held[key]) changes.set(key, changed)
    }
    if (changes.size === 0) return held
    return Object.fromEntries(
      Object.entries(held).map(([key, item]) => [key, changes.has(key) ? changes.get(key) : item]),
    )
  }
  const walkAt = (key: string | number, held: unknown): unknown => {
    at.push(key)
    const changed = walk(held)
    at.pop()
    return changed
  }
  return { value: walk(value), count, places, placeBefore: (place) => place }
}

const SPACE = /[\s\u200B-\u200D\u2060\uFEFF]/u

/** A text without the spaces at its ends, those too that are not seen; one of nothing else stays. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && SPACE.test(text.charAt(start))) start++
  while (end > start && SPACE.test(text.charAt(end - 1))) end--
  return start === end ? text : text.slice(start, end)
}

const itemsOf = (value: unknown, key: string): readonly unknown[] => {
  const list = isObject(value) && Object.hasOwn(value, key) ? value[key] : null
  return Array.isArray(list) ? list : []
}

const idsOf = (items: readonly unknown[]): readonly string[] =>
  items.flatMap((item) => (isObject(item) && typeof item['id'] === 'string' ? [item['id']] : []))

/** Ids by what may refer to them. */
function families(value: unknown): ReadonlyMap<string, readonly string[]> {
  const roles = itemsOf(value, 'roles')
  return new Map(
    ['schemes', 'fields', 'levels', 'skills', 'roles']
      .map((key): [string, readonly string[]] => [key, idsOf(itemsOf(value, key))])
      .concat([['lines', idsOf(roles.flatMap((role) => itemsOf(role, 'responsibilities')))]]),
  )
}

/** Spaces at the ends of ids and texts, but where two ids differ by nothing else. */
export function mendSpaces(value: unknown): ValueMended {
  const ids = [...new Set([...families(value).values()].flat())]
  const times = new Map<string, number>()
  for (const id of ids) times.set(trimmed(id), (times.get(trimmed(id)) ?? 0) + 1)
  const twins = new Set(ids.filter((id) => trimmed(id) !== id && (times.get(trimmed(id)) ?? 0) > 1))
  return withTexts(value, (text) => (twins.has(text) ? text : trimmed(text)))
}

/** The family of the ids that a place refers to. */
function familyAt(at: Path): string | null {
  const [list, , key, , inner] = at
  if (list === 'transitions') {
    if (at.length === 3 && (key === 'from' || key === 'to')) return 'roles'
    return at.length === 5 && key === 'cites' ? 'lines' : null
  }
  if (list !== 'roles') return null
  if (at.length === 3) return key === 'field' ? 'fields' : key === 'level' ? 'levels' : null
  if (at.length === 5 && key === 'codes' && inner === 'scheme') return 'schemes'
  return at.length === 6 && key === 'responsibilities' && inner === 'skills' ? 'skills' : null
}

/** References to an id that is there in other letters, where there is but one such. */
export function mendCase(value: unknown): ValueMended {
  const known = new Map(
    [...families(value)].map(([family, ids]) => {
      const byLetters = new Map<string, string | null>()
      for (const id of new Set(ids)) {
        const letters = id.toLowerCase()
        byLetters.set(letters, byLetters.has(letters) ? null : id)
      }
      return [family, { ids: new Set(ids), byLetters }] as const
    }),
  )
  return withTexts(value, (text, at) => {
    const family = known.get(familyAt(at) ?? '')
    if (family === undefined || family.ids.has(text)) return text
    return family.byLetters.get(text.toLowerCase()) ?? text
  })
}

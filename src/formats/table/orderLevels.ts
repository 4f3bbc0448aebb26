// The order of the levels that a table names: by their numbers, by words whose order is known, else by the transitions, else as
// they come.
import { inSeries, numbersOf, wordRanksOf } from './levelRank'
import { risingDepth } from './risingDepth'

/** How the levels were put in order. */
export type LevelOrder = 'numbers' | 'words' | 'transitions' | 'as-listed'

type Rises = readonly (readonly [string, string])[]

interface OrderedLevels {
  readonly names: readonly string[]
  readonly by: LevelOrder
}

/**
 * The names from the first level to the last.
 * @param names each once, in the order of the table
 * @param rises pairs of names, from lower to higher, as the promotions say; pairs of one name or unknown names say nothing
 */
export function orderLevels(names: readonly string[], rises: Rises): OrderedLevels {
  return (
    namedApart(names) ??
    byNumbers(names, rises) ??
    byWords(names) ??
    byRises(names, rises) ?? { names, by: 'as-listed' }
  )
}

/** Stable: equal ranks stay in the order of the table. */
const sortBy = (names: readonly string[], rankOf: (name: string) => number): readonly string[] =>
  names.toSorted((a, b) => rankOf(a) - rankOf(b))

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((part, index) => part - (b[index] ?? -1)).find((difference) => difference !== 0) ??
  a.length - b.length

/** Each series by its numbers, one series after another as they come; turned where the promotions count down. */
function byNumbers(names: readonly string[], rises: Rises): OrderedLevels | null {
  const numbered = names.flatMap((name) => {
    const said = numbersOf(name)
    return said === null ? [] : [{ name, ...said }]
  })
  const series = inSeries(numbered)
  if (numbered.length < names.length || (series.length === names.length && names.length > 1)) return null
  const ordered = series.map((levels) => {
    const up = levels.toSorted((a, b) => compare(a.rank, b.rank)).map(({ name }) => name)
    return countsDown(up, rises) ? up.toReversed() : up
  })
  const within = ordered.flatMap((up) => up.slice(1).map((name, index) => [up[index] ?? '', name] as const))
  const blocks = ordered.flat()
  // A promotion from one series to another says how they stand to each other.
  return { names: series.length === 1 ? blocks : merged(blocks, [...within, ...rises]), by: 'numbers' }
}

function countsDown(names: readonly string[], rises: Rises): boolean {
  const place = new Map(names.map((name, index) => [name, index]))
  const steps = rises.flatMap(([low, high]) => {
    const [from, to] = [place.get(low), place.get(high)]
    return from === undefined || to === undefined || from === to ? [] : [Math.sign(to - from)]
  })
  return steps.reduce((sum, step) => sum + step, 0) < 0
}

/** Nobody counts in more levels of several series. */
const MOST_MERGED = 500

/** The names with each after what it rises from, else as they come; as they come where that goes round in a circle. */
function merged(names: readonly string[], rises: Rises): readonly string[] {
  if (names.length > MOST_MERGED || risingDepth(names, rises).hasCircle) return names
  const below = new Map(names.map((name) => [name, new Set<string>()]))
  for (const [low, high] of rises) if (low !== high && below.has(low)) below.get(high)?.add(low)
  const done = new Set<string>()
  const waiting = [...names]
  while (waiting.length > 0) {
    const next = waiting.findIndex((name) => [...(below.get(name) ?? [])].every((low) => done.has(low)))
    for (const name of waiting.splice(Math.max(next, 0), 1)) done.add(name)
  }
  return [...done]
}

function byWords(names: readonly string[]): OrderedLevels | null {
  const ranks = wordRanksOf(names)
  if (ranks === null) return null
  const rank = new Map(names.map((name, index) => [name, ranks[index] ?? 0]))
  return { names: sortBy(names, (name) => rank.get(name) ?? 0), by: 'words' }
}

/** Words that tell all levels apart count before numbers: of the five levels of skilled workers in China the fifth is the lowest. */
function namedApart(names: readonly string[]): OrderedLevels | null {
  const ranks = new Set(wordRanksOf(names) ?? [])
  return ranks.size === names.length ? byWords(names) : null
}

/** Null where the promotions say nothing, or go round in a circle. */
function byRises(names: readonly string[], rises: Rises): OrderedLevels | null {
  const { depth, hasCircle } = risingDepth(names, rises)
  const says = [...depth.values()].some((steps) => steps > 0)
  return says && !hasCircle
    ? { names: sortBy(names, (name) => depth.get(name) ?? 0), by: 'transitions' }
    : null
}

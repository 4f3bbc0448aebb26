// Which responsibility of one version is which of the other. What is surest comes first: ids, then texts that read alike, then texts
// that share most of their words; each in its own role before others, but what stands elsewhere word for word before what is only like it.
import type { Responsibility, Role } from '../model'
import type { RoleGraph } from '../roleGraph'
import { pairAlike } from './pairAlike'
import { byKeys, createPairing, type Pairing, type Pairs, pairByKeys } from './pairing'
import { findSplits, type Split } from './splits'
import { type Bag, bagOf, hasCommonLanguage, isSameText, keysOfText, likeness, wordsIn } from './wordings'

/** How like the words of two lines of one role must be, those of two roles, and those of two roles where their ids are the same. */
const LEAST = 0.5
const LEAST_ELSEWHERE = 0.8
const LEAST_BY_ID = 0.2
/** Shorter lines are like many others. */
const LEAST_WORDS = 4

type Line = Responsibility
/** Lines of the first version and of the second. */
type Both = readonly [readonly Line[], readonly Line[]]

export interface PairedLines {
  readonly pairs: Pairs<Line>
  /** Of lines of the first version. */
  readonly splits: readonly Split[]
  /** Of lines of the second version, each with those that it was made of. */
  readonly merges: readonly Split[]
}

type KeysOf = (line: Line) => readonly string[]

const idOf: KeysOf = ({ id }) => [id]

/** Those keys of a line that no other of its version has. */
function own(lines: readonly Line[], keysOf: KeysOf): KeysOf {
  const known = byKeys(lines, keysOf)
  return (line) => keysOf(line).filter((key) => known.get(key)?.length === 1)
}

/** Works it out once for each line. */
function once<T>(of: (line: Line) => T): (line: Line) => T {
  const known = new Map<Line, T>()
  return (line) => {
    const found = known.get(line) ?? of(line)
    known.set(line, found)
    return found
  }
}

interface Search {
  readonly before: RoleGraph
  readonly after: RoleGraph
  readonly pairing: Pairing<Line>
  /** Of each role that is in both versions. */
  readonly inRoles: readonly Both[]
  readonly bags: readonly [before: (line: Line) => Bag, after: (line: Line) => Bag]
}

const freeOf = ({ pairing }: Search, lines: Both): Both => [
  pairing.freeBefore(lines[0]),
  pairing.freeAfter(lines[1]),
]

/** Most lines stand where they stood. */
function pairByIds({ pair }: Pairing<Line>, [befores, afters]: Both): void {
  const isAsBefore = befores.every((line, index) => line.id === afters[index]?.id)
  const there = new Map(isAsBefore ? [] : afters.map((line) => [line.id, line]))
  for (const [index, line] of befores.entries()) {
    const other = isAsBefore ? afters[index] : there.get(line.id)
    if (other !== undefined) pair(line, other)
  }
}

function pairByIdElsewhere({ pairing, bags }: Search, all: Both, ids: readonly [KeysOf, KeysOf]): void {
  const there = byKeys(pairing.freeAfter(all[1]), ids[1])
  for (const line of pairing.freeBefore(all[0]))
    for (const other of ids[0](line).flatMap((id) => there.get(id) ?? [])) {
      const [one, two] = [bags[0](line), bags[1](other)]
      if (likeness(one, two) >= LEAST_BY_ID || !hasCommonLanguage(one, two)) pairing.pair(line, other)
    }
}

function pairAlikeIn(search: Search, lines: Both, least: number, fewest: number): void {
  const { pairing, bags } = search
  const known = (bagOfLine: (line: Line) => Bag, ones: readonly Line[]) =>
    ones.flatMap((line) => {
      const bag = bagOfLine(line)
      const isLong = [...bag.values()].some(({ size }) => size >= fewest)
      return isLong ? [{ item: line, bag, words: wordsIn(bag) }] : []
    })
  const [befores, afters] = freeOf(search, lines)
  if (befores.length === 0 || afters.length === 0) return
  const both = [known(bags[0], befores), known(bags[1], afters)] as const
  pairAlike(pairing, both, (one, other) => likeness(one.bag, other.bag), least)
}

/** Splits first; a line of one is in no merge. */
function splitsOf({ before, after, pairing, inRoles, bags }: Search): Omit<PairedLines, 'pairs'> {
  const { afterOf, beforeOf } = pairing
  const differing = (line: Line | undefined, other: Line | undefined) =>
    line !== undefined && other !== undefined && !isSameText(line.text, before, other.text, after)
  const [splits, merges]: [Split[], Split[]] = [[], []]
  for (const [befores, afters] of inRoles) {
    const found = findSplits({
      wholes: befores,
      pieces: afters,
      rewordedOf: (line) => (differing(line, afterOf.get(line)) ? afterOf.get(line) : undefined),
      isFreeWhole: (line) => !afterOf.has(line),
      isFreePiece: (line) => !beforeOf.has(line),
      bagOfWhole: bags[0],
      bagOfPiece: bags[1],
    })
    splits.push(...found)
    const split = [
      new Set(found.map(({ whole }) => whole)),
      new Set(found.flatMap(({ pieces }) => pieces)),
    ] as const
    const merged = findSplits({
      wholes: afters.filter((line) => !split[1].has(line)),
      pieces: befores.filter((line) => !split[0].has(line)),
      rewordedOf: (line) => (differing(beforeOf.get(line), line) ? beforeOf.get(line) : undefined),
      isFreeWhole: (line) => !beforeOf.has(line),
      isFreePiece: (line) => !afterOf.has(line),
      bagOfWhole: bags[1],
      bagOfPiece: bags[0],
    })
    merges.push(...merged)
  }
  return { splits, merges }
}

const inOnesAndMany = (ones: readonly Split[], many: readonly Split[]): ReadonlySet<Line> =>
  new Set([...ones.map(({ whole }) => whole), ...many.flatMap(({ pieces }) => pieces)])

export function pairLines(before: RoleGraph, after: RoleGraph, roles: Pairs<Role>): PairedLines {
  const inRoles = [...roles.afterOf].map(
    ([one, other]): Both => [one.responsibilities, other.responsibilities],
  )
  const pairing = createPairing<Line>()
  const bags = [once(({ text }) => bagOf([text], before)), once(({ text }) => bagOf([text], after))] as const
  const search: Search = { before, after, pairing, inRoles, bags }
  for (const lines of inRoles) pairByIds(pairing, lines)
  const all: Both = [
    before.data.roles.flatMap(({ responsibilities }) => responsibilities),
    after.data.roles.flatMap(({ responsibilities }) => responsibilities),
  ]
  if (freeOf(search, all).every(({ length }) => length === 0))
    return { pairs: pairing, splits: [], merges: [] }
  pairByIdElsewhere(search, all, [own(all[0], idOf), own(all[1], idOf)])
  const texts = [
    once(({ text }) => keysOfText(text, before)),
    once(({ text }) => keysOfText(text, after)),
  ] as const
  for (const lines of inRoles) pairByKeys(pairing, freeOf(search, lines), texts)
  // What many roles say is not what one of them took from another.
  const ownTexts = [own(all[0], texts[0]), own(all[1], texts[1])] as const
  pairByKeys(pairing, freeOf(search, all), ownTexts)
  for (const lines of inRoles) pairAlikeIn(search, lines, LEAST, 1)
  const { splits, merges } = splitsOf(search)
  const told = [inOnesAndMany(splits, merges), inOnesAndMany(merges, splits)] as const
  const left: Both = [
    pairing.freeBefore(all[0]).filter((line) => !told[0].has(line) && ownTexts[0](line).length > 0),
    pairing.freeAfter(all[1]).filter((line) => !told[1].has(line) && ownTexts[1](line).length > 0),
  ]
  pairAlikeIn(search, left, LEAST_ELSEWHERE, LEAST_WORDS)
  return { pairs: pairing, splits, merges }
}

// Which parts of a text are what was found in it: as the search found it, so that what is listed can be marked.
import { fold } from '../fold'
import { placesOfAcronym } from './acronyms'
import { toAsked } from './asked'
import { findRun, findShortened, isEnoughForText, isEnoughForTitle, type Match } from './find'
import type { FoundBy } from './findRoles'
import type { Letters } from './letters'
import { HAN, NO_PINYIN, type Pinyin } from './pinyin'
import { joinedWords } from './searchIndex'
import { createUnits, JOINTS, type Unit } from './units'

/** From where to where in a text. */
type Range = readonly [from: number, to: number]

export interface Marks {
  /** Words that stand there as they were typed. */
  readonly words: readonly string[]
  readonly ranges: readonly Range[]
  /** The words of the query that the text answers in any way. */
  readonly answered: readonly string[]
}

/** What to mark: what was typed, and how it was found. */
export interface Sought {
  readonly words: readonly string[]
  readonly query: string
  readonly by?: FoundBy
  readonly pinyin?: Pinyin
}

const unitsOf = createUnits()

function rangesOf(units: readonly Unit[], match: Match | null): readonly Range[] {
  const places = new Set(match?.places)
  let at = 0
  return units.flatMap(({ length }, place) => {
    const from = at
    at += length
    return places.has(place) ? [[from, at] as const] : []
  })
}

const WRITTEN_JOINED = /[\p{L}\p{N}]+(?:[/&][\p{L}\p{N}]+)+/gu

/** Where a word stands with a sign between its letters: `ab` in `A/B`. */
const joinedRanges = (value: string, word: string): readonly Range[] =>
  [...value.matchAll(WRITTEN_JOINED)].flatMap(({ index, 0: written }) =>
    fold(written).replace(JOINTS, '').includes(word) ? [[index, index + written.length] as const] : [],
  )

function soundMarks(value: string, { words, query, pinyin = NO_PINYIN }: Sought, isTitle: boolean): Marks {
  const asked = toAsked(query, pinyin.size > 0)
  const units = HAN.test(value) ? unitsOf(value, pinyin.get(value)) : []
  const hear = (letters: Letters | null) =>
    letters && findRun(units, letters, isTitle ? isEnoughForTitle(units) : isEnoughForText(letters))
  const run = hear(asked.letters)
  if (run !== null) return { words: [], ranges: rangesOf(units, run), answered: words }
  const { words: held, ranges, answered } = heldMarks(value, words)
  const heard = words
    .filter((word) => !answered.includes(word))
    .map((word) => ({ word, ranges: rangesOf(units, hear(asked.spoken.get(word) ?? null)) }))
    .filter((one) => one.ranges.length > 0)
  return {
    words: held,
    ranges: [...ranges, ...heard.flatMap((one) => one.ranges)],
    answered: [...answered, ...heard.map(({ word }) => word)],
  }
}

function shortMarks(value: string, { words, query, pinyin = NO_PINYIN }: Sought): Marks {
  const { whole, letters } = toAsked(query, pinyin.size > 0)
  const initials = placesOfAcronym(value, whole).map((at) => [at, at + 1] as const)
  const units = HAN.test(value) ? unitsOf(value, pinyin.get(value)) : []
  const ranges = initials.length > 0 ? initials : rangesOf(units, letters && findShortened(units, letters))
  return { words: [], ranges, answered: ranges.length > 0 ? words : [] }
}

function heldMarks(value: string, words: readonly string[]): Marks {
  const folded = fold(value)
  const held = words.filter((word) => folded.includes(word))
  const joined = words.filter(
    (word) => !held.includes(word) && joinedWords(folded).some((one) => one.includes(word)),
  )
  return {
    words: held,
    ranges: joined.flatMap((word) => joinedRanges(value, word)),
    answered: [...held, ...joined],
  }
}

/** What to mark in one wording of a title or another text. */
export function marksIn(value: string, sought: Sought, isTitle: boolean): Marks {
  if (sought.by === 'short') return shortMarks(value, sought)
  return sought.by === 'sound' ? soundMarks(value, sought, isTitle) : heldMarks(value, sought.words)
}

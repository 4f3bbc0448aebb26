// Which parts of a text are what was found in it: as the search found it, so that what is listed can be marked.

import { placesOfAcronym } from './acronyms'
import { toAsked } from './asked'
import { findRun, findShortened, isEnoughForText, isEnoughForTitle, type Match, type Reading } from './find'
import type { FoundBy } from './findRoles'
import { foldScript } from './foldScript'
import type { Letters } from './letters'
import { HAN, NO_PINYIN, type Pinyin } from './pinyin'
import { Spoken } from './spoken'
import { joinedWords } from './texts'
import { JOINTS, UnitTable } from './units'

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

/** The units of one wording, which nobody else needs. */
function readingOf(value: string, pinyin: Pinyin): Reading {
  const table = new UnitTable()
  const numbers = HAN.test(value) ? table.read(value, pinyin.get(value)) : []
  return { units: table.units, numbers }
}

function rangesOf({ units, numbers }: Reading, match: Match | null): readonly Range[] {
  const places = new Set(match?.places)
  let at = 0
  return numbers.flatMap((number, place) => {
    const from = at
    at += units[number]?.length ?? 0
    return places.has(place) ? [[from, at] as const] : []
  })
}

const WRITTEN_JOINED = /[\p{L}\p{N}]+(?:[/&][\p{L}\p{N}]+)+/gu

/** Where a word stands with a sign between its letters: `ab` in `A/B`. */
const joinedRanges = (value: string, word: string): readonly Range[] =>
  [...value.matchAll(WRITTEN_JOINED)].flatMap(({ index, 0: written }) =>
    foldScript(written).replace(JOINTS, '').includes(word) ? [[index, index + written.length] as const] : [],
  )

function soundMarks(value: string, { words, query, pinyin = NO_PINYIN }: Sought, isTitle: boolean): Marks {
  const asked = toAsked(query, pinyin.size > 0)
  const reading = readingOf(value, pinyin)
  const hear = (letters: Letters | null) => {
    const spoken = letters && new Spoken(letters, reading.units)
    return spoken && findRun(reading, spoken, isTitle ? isEnoughForTitle(reading) : isEnoughForText(spoken))
  }
  const run = hear(asked.letters)
  if (run !== null) return { words: [], ranges: rangesOf(reading, run), answered: words }
  const { words: held, ranges, answered } = heldMarks(value, words)
  const heard = words
    .filter((word) => !answered.includes(word))
    .map((word) => ({ word, ranges: rangesOf(reading, hear(asked.spoken.get(word) ?? null)) }))
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
  const reading = readingOf(value, pinyin)
  const shortened = letters && findShortened(reading, new Spoken(letters, reading.units))
  const ranges = initials.length > 0 ? initials : rangesOf(reading, shortened)
  return { words: [], ranges, answered: ranges.length > 0 ? words : [] }
}

function heldMarks(value: string, words: readonly string[]): Marks {
  const folded = foldScript(value)
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

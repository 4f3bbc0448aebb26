// Finds in the units of a text what was typed by sound, by initials, or shortened. Never throws; the work is bounded by
// the length of the text times that of what was typed.
import type { Spoken, Step } from './spoken'
import type { Unit } from './units'

/** The units of a text, by their numbers in a table. */
export interface Reading {
  readonly units: readonly Unit[]
  readonly numbers: readonly number[]
}

/** Which units were found, in order. */
export interface Match {
  readonly places: readonly number[]
  /** How many of them are Chinese characters. */
  readonly characters: number
  /** How many characters were typed themselves or with their whole syllable. */
  readonly syllables: number
}

interface Taken {
  readonly place: number
  readonly isWhole: boolean
}

/** What was typed from a letter on, found from a place on; null where it is not there. */
type Follow = (start: number, at: number) => readonly Taken[] | null

const unitAt = ({ units, numbers }: Reading, place: number): Unit | undefined => units[numbers[place] ?? -1]

const stepsAt = ({ numbers }: Reading, spoken: Spoken, place: number, at: number): readonly Step[] =>
  spoken.steps(numbers[place] ?? -1, at)

function toMatch(reading: Reading, taken: readonly Taken[]): Match {
  const characters = taken.filter(({ place }) => unitAt(reading, place)?.isHan)
  return {
    places: taken.map(({ place }) => place),
    characters: characters.length,
    syllables: characters.filter(({ isWhole }) => isWhole).length,
  }
}

/** Most ways end after a step or two, so that remembering those that failed costs more than going them again. */
const FEW = 64

/** Places that led nowhere, remembered once there are many, so that none is gone on from again and again. */
function createFailed(length: number) {
  let ways = 0
  let failed: Set<number> | null = null
  return {
    has: (place: number, at: number): boolean => failed?.has(place * (length + 1) + at) === true,
    add: (place: number, at: number): void => {
      ways += 1
      if (ways <= FEW) return
      failed ??= new Set()
      failed.add(place * (length + 1) + at)
    },
  }
}

/** What was typed, from a unit on without leaving out anything but gaps. */
function followRun(reading: Reading, spoken: Spoken): Follow {
  const { length } = spoken.letters.text
  const size = reading.numbers.length
  const failed = createFailed(length)
  const follow: Follow = (start, at) => {
    if (at === length) return []
    for (let place = start; place < size; place++) {
      if (failed.has(place, at)) return null
      for (const { end, isWhole } of stepsAt(reading, spoken, place, at)) {
        const others = follow(place + 1, end)
        if (others !== null) return [{ place, isWhole }, ...others]
      }
      // No place is begun at twice.
      if (at === 0) return null
      failed.add(place, at)
      if (unitAt(reading, place)?.isGap !== true) return null
    }
    return null
  }
  return follow
}

/** The first run of units that reads as was typed and that `isEnough`. */
export function findRun(reading: Reading, spoken: Spoken, isEnough: (match: Match) => boolean): Match | null {
  const { numbers } = reading
  let follow: Follow | null = null
  // Every key that is pressed goes through much of the graph here: no iterator, no object a unit.
  for (let place = 0; place < numbers.length; place++) {
    if (!spoken.canBegin(numbers[place] ?? -1)) continue
    follow ??= followRun(reading, spoken)
    const taken = follow(place, 0)
    const match = taken === null ? null : toMatch(reading, taken)
    if (match !== null && match.characters > 0 && isEnough(match)) return match
  }
  return null
}

/** Characters that stand in this order with others between them: 电商 in 电子商务, by themselves or by whole syllables. */
export function findShortened(reading: Reading, spoken: Spoken): Match | null {
  const { length } = spoken.letters.text
  const size = reading.numbers.length
  const failed = createFailed(length)
  const follow: Follow = (start, at) => {
    if (at === length) return []
    if (failed.has(start, at)) return null
    for (let place = start; place < size; place++) {
      const steps = stepsAt(reading, spoken, place, at)
      if (steps.length === 0 || unitAt(reading, place)?.isHan !== true) continue
      for (const { end, isWhole } of steps) {
        // Only what is still being typed may be half a syllable.
        const others = isWhole || end === length ? follow(place + 1, end) : null
        if (others !== null) return [{ place, isWhole }, ...others]
      }
    }
    failed.add(start, at)
    return null
  }
  const taken = follow(0, 0)
  const match = taken === null ? null : toMatch(reading, taken)
  return match !== null && match.characters > 1 && match.syllables > 0 ? match : null
}

/** Whether nothing but gaps stands in a text between two places. */
function isGap(reading: Reading, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (unitAt(reading, place)?.isGap !== true) return false
  return true
}

/** Whether nothing but gaps stands before what was found. */
export const isStart = (reading: Reading, { places: [first = 0] }: Match): boolean => isGap(reading, 0, first)

/** Whether what was found is the whole text. */
export const isWhole = (reading: Reading, match: Match): boolean =>
  isStart(reading, match) && isGap(reading, (match.places.at(-1) ?? 0) + 1, reading.numbers.length)

/** In a title: two characters, or one with its whole syllable; at its start, anything. */
export const isEnoughForTitle =
  (reading: Reading) =>
  (match: Match): boolean =>
    match.characters > 1 || match.syllables > 0 || isStart(reading, match)

/** In a sentence, where nearly any two initials stand somewhere: three characters, or two that are nearly spelled out. */
export const isEnoughForText =
  ({ letters: { text } }: Spoken) =>
  ({ characters, syllables }: Match): boolean =>
    characters > 2 || syllables > 1 || (characters > 1 && syllables > 0 && text.length > 3)

// Finds in the units of a text what was typed by sound, by initials, or shortened. Never throws; the work is bounded by
// the length of the text times that of what was typed.
import type { Letters } from './letters'
import type { Unit } from './units'

/** Which units were found, in order. */
export interface Match {
  readonly places: readonly number[]
  /** How many of them are Chinese characters. */
  readonly characters: number
  /** How many characters were typed themselves or with their whole syllable. */
  readonly syllables: number
}

interface Step {
  readonly end: number
  readonly isWhole: boolean
}

interface Taken {
  readonly place: number
  readonly isWhole: boolean
}

/** Where a unit ends in what was typed when it begins at a place there; the fullest pinyin first. */
function stepsOf(unit: Unit, { text, breaks }: Letters, at: number): readonly Step[] {
  const steps: Step[] = []
  if (!unit.heads.includes(text[at] ?? '')) return steps
  const add = (end: number, isWhole: boolean) => {
    const isNew = steps.every((step) => step.end !== end)
    if (isNew && breaks.every((gap) => gap <= at || gap >= end)) steps.push({ end, isWhole })
  }
  const rest = text.slice(at)
  for (const spelling of unit.spellings)
    if (rest.startsWith(spelling)) add(at + spelling.length, spelling.length > 1 || !/[a-z]/.test(spelling))
    else if (spelling.startsWith(rest)) add(text.length, false)
  for (const initial of unit.initials) if (rest.startsWith(initial)) add(at + initial.length, false)
  return steps
}

const toMatch = (units: readonly Unit[], taken: readonly Taken[]): Match => {
  const characters = taken.filter(({ place }) => units[place]?.isHan)
  return {
    places: taken.map(({ place }) => place),
    characters: characters.length,
    syllables: characters.filter(({ isWhole }) => isWhole).length,
  }
}

/** What was typed, from the unit at `from` on without leaving out anything but gaps. */
function runFrom(units: readonly Unit[], letters: Letters, from: number): readonly Taken[] | null {
  const failed = new Set<number>()
  const follow = (start: number, at: number): readonly Taken[] | null => {
    if (at === letters.text.length) return []
    let place = start
    for (; place < units.length; place++) {
      const unit = units[place]
      if (unit === undefined) return null
      const key = place * (letters.text.length + 1) + at
      if (failed.has(key)) return null
      for (const { end, isWhole } of stepsOf(unit, letters, at)) {
        const others = follow(place + 1, end)
        if (others !== null) return [{ place, isWhole }, ...others]
      }
      failed.add(key)
      if (!unit.isGap || at === 0) return null
    }
    return null
  }
  return follow(from, 0)
}

/** The first run of units that reads as was typed and that `isEnough`. */
export function findRun(
  units: readonly Unit[],
  letters: Letters,
  isEnough: (match: Match) => boolean,
): Match | null {
  const [head = ''] = letters.text
  // Every key that is pressed goes through all of the graph here: no iterator, no object a unit.
  for (let place = 0; place < units.length; place++) {
    if (units[place]?.heads.includes(head) !== true) continue
    const taken = runFrom(units, letters, place)
    const match = taken === null ? null : toMatch(units, taken)
    if (match !== null && match.characters > 0 && isEnough(match)) return match
  }
  return null
}

/** Characters that stand in this order with others between them: 电商 in 电子商务, by themselves or by whole syllables. */
export function findShortened(units: readonly Unit[], letters: Letters): Match | null {
  const failed = new Set<number>()
  const follow = (start: number, at: number): readonly Taken[] | null => {
    if (at === letters.text.length) return []
    const key = start * (letters.text.length + 1) + at
    if (failed.has(key)) return null
    for (let place = start; place < units.length; place++) {
      const unit = units[place]
      if (unit === undefined || !unit.isHan || !unit.heads.includes(letters.text[at] ?? '')) continue
      for (const { end, isWhole } of stepsOf(unit, letters, at)) {
        // Only what is still being typed may be half a syllable.
        const others = isWhole || end === letters.text.length ? follow(place + 1, end) : null
        if (others !== null) return [{ place, isWhole }, ...others]
      }
    }
    failed.add(key)
    return null
  }
  const taken = follow(0, 0)
  const match = taken === null ? null : toMatch(units, taken)
  return match !== null && match.characters > 1 && match.syllables > 0 ? match : null
}

/** In a title: two characters, or one with its whole syllable; at its start, anything. */
export const isEnoughForTitle =
  (units: readonly Unit[]) =>
  (match: Match): boolean =>
    match.characters > 1 || match.syllables > 0 || isStart(units, match)

/** In a sentence, where nearly any two initials stand somewhere: three characters, or two that are nearly spelled out. */
export const isEnoughForText =
  ({ text }: Letters) =>
  ({ characters, syllables }: Match): boolean =>
    characters > 2 || syllables > 1 || (characters > 1 && syllables > 0 && text.length > 3)

/** Whether nothing but gaps stands before what was found. */
export const isStart = (units: readonly Unit[], { places: [first = 0] }: Match): boolean =>
  units.slice(0, first).every(({ isGap }) => isGap)

/** Whether what was found is the whole text. */
export const isWhole = (units: readonly Unit[], match: Match): boolean =>
  isStart(units, match) && units.slice((match.places.at(-1) ?? 0) + 1).every(({ isGap }) => isGap)

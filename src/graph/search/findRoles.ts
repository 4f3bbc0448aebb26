// Roles by their titles, by what those are shortened to, and by occupation codes.
import { type Asked, collapse } from './asked'
import { findRun, findShortened, isEnoughForText, isEnoughForTitle, isStart, isWhole } from './find'
import type { Ranked } from './ranked'
import type { Entry, SearchIndex, TitleEntry } from './searchIndex'

/** How something was found where it does not hold the words: by how it is read, or as a title is shortened. */
export type FoundBy = 'sound' | 'short'

/** A role, by its title, by what else it is called, or by one of its occupation codes. */
export interface FoundRole {
  readonly role: string
  /** Which of the codes of the role; null when the title was found. */
  readonly code: number | null
  /** Which of its other names, where one was found. */
  readonly name?: number
  readonly by?: FoundBy
}

/** How well a role answers, best first. */
const RANK = {
  isTitle: 0,
  beginsTitle: 1,
  soundsLikeTitle: 2,
  beginsBySound: 3,
  alsoCalled: 4,
  beginsWord: 5,
  isHeld: 6,
  isHeldBySound: 7,
  acronym: 8,
  beginsAcronym: 9,
  shortened: 10,
  holdsOtherName: 11,
  code: 12,
  codeBySound: 13,
} as const

type Rank = (typeof RANK)[keyof typeof RANK]

const holdsAll = ({ held }: Entry, words: readonly string[]): boolean =>
  words.every((word) => held.includes(word))

/** How well a title that holds the words answers the query. */
function rankHeld({ held }: TitleEntry, { whole, words: [first = ''] }: Asked): Rank {
  const each = held.split('\n').map(collapse)
  if (each.includes(whole)) return RANK.isTitle
  if (each.some((wording) => wording.startsWith(first))) return RANK.beginsTitle
  return each.some((wording) => beginsWord(wording, first)) ? RANK.beginsWord : RANK.isHeld
}

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u
const BEGINS_HAN = /^\p{Script=Han}/u

/** Whether a word of the text begins so. Chinese has no gaps: there, every character can begin one. */
function beginsWord(text: string, start: string): boolean {
  if (BEGINS_HAN.test(start)) return text.includes(start)
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
    if (!ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at))) return true
  return false
}

/** How well a title answers that reads as was typed; null when it does not. */
function rankSound(title: TitleEntry, { words, letters, spoken }: Asked): Rank | null {
  if (letters === null) return null
  const ranks = title.units().flatMap((units) => {
    const match = findRun(units, letters, isEnoughForTitle(units))
    if (match === null) return []
    if (isWhole(units, match)) return [RANK.soundsLikeTitle]
    return [isStart(units, match) ? RANK.beginsBySound : RANK.isHeldBySound]
  })
  if (ranks.length > 0) return toBest(ranks)
  if (words.length < 2) return null
  const isHeard = (word: string): boolean => {
    const said = spoken.get(word) ?? null
    return (
      said !== null && title.units().some((units) => findRun(units, said, isEnoughForTitle(units)) !== null)
    )
  }
  return words.every((word) => title.held.includes(word) || isHeard(word)) ? RANK.isHeldBySound : null
}

const toBest = (ranks: readonly Rank[]): Rank => ranks.reduce((best, rank) => (rank < best ? rank : best))

const ACRONYM = /^[\p{L}\p{N}]{2,}$/u

function rankShort(title: TitleEntry, { whole, letters }: Asked): Rank | null {
  if (ACRONYM.test(whole)) {
    const acronyms = title.acronyms().filter((acronym) => acronym.startsWith(whole))
    if (acronyms.length > 0) return acronyms.includes(whole) ? RANK.acronym : RANK.beginsAcronym
  }
  if (letters === null) return null
  return title.units().some((units) => findShortened(units, letters) !== null) ? RANK.shortened : null
}

function hasSound({ units }: Entry, { letters }: Asked): boolean {
  return letters !== null && units().some((one) => findRun(one, letters, isEnoughForText(letters)) !== null)
}

/** How well a title answers that stands alone, the best first; null when it does not. */
export const rankTitle = (title: TitleEntry, asked: Asked): number | null =>
  holdsAll(title, asked.words) ? rankHeld(title, asked) : (rankSound(title, asked) ?? rankShort(title, asked))

/** How well another name answers, and how it was found; null when it does not. */
function rankName(entry: TitleEntry, asked: Asked): { readonly rank: Rank; readonly by?: FoundBy } | null {
  if (holdsAll(entry, asked.words))
    return { rank: rankHeld(entry, asked) <= RANK.beginsTitle ? RANK.alsoCalled : RANK.holdsOtherName }
  const sound = rankSound(entry, asked)
  if (sound !== null)
    return { rank: sound <= RANK.beginsBySound ? RANK.alsoCalled : RANK.holdsOtherName, by: 'sound' }
  return rankShort(entry, asked) === null ? null : { rank: RANK.holdsOtherName, by: 'short' }
}

/** The first of the other names that answers best. */
const findName = (names: readonly TitleEntry[], asked: Asked) =>
  names
    .flatMap((entry, name) => {
      const ranked = rankName(entry, asked)
      return ranked === null ? [] : [{ name, ...ranked }]
    })
    .toSorted((one, other) => one.rank - other.rank)[0]

/** Titles by how well they answer, other names among them, then codes. */
export function findRoles({ roles }: SearchIndex, asked: Asked, found: Ranked<FoundRole>): void {
  for (const { id: role, title, names, codes } of roles) {
    if (holdsAll(title, asked.words)) {
      found.add(rankHeld(title, asked), () => ({ role, code: null }))
      continue
    }
    const sound = rankSound(title, asked)
    const short = sound === null ? rankShort(title, asked) : null
    const other = findName(names, asked)
    const code = codes.findIndex((one) => holdsAll(one, asked.words))
    if (sound !== null) found.add(sound, () => ({ role, code: null, by: 'sound' }))
    else if (short !== null && !(other && other.rank < short))
      found.add(short, () => ({ role, code: null, by: 'short' }))
    else if (other !== undefined) {
      const { rank, ...how } = other
      found.add(rank, () => ({ role, code: null, ...how }))
    } else if (code >= 0) found.add(RANK.code, () => ({ role, code }))
    else {
      const heard = codes.findIndex((one) => hasSound(one, asked))
      if (heard >= 0) found.add(RANK.codeBySound, () => ({ role, code: heard, by: 'sound' }))
    }
  }
}

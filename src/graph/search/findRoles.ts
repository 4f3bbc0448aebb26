// Roles by their titles, by what those are shortened to, and by occupation codes.
import type { Asked } from './asked'
import { findRun, findShortened, isEnoughForText, isEnoughForTitle, isStart, isWhole } from './find'
import type { Heard } from './heard'
import type { Hearing } from './hearing'
import type { Ranked } from './ranked'
import type { SearchIndex, TitleEntry } from './searchIndex'
import { isStop, type Sliced } from './sliced'

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

/** How well a title that holds the words answers the query. */
function rankHeld({ wordings }: TitleEntry, { whole, words: [first = ''] }: Asked): Rank {
  if (wordings.includes(whole)) return RANK.isTitle
  if (wordings.some((wording) => wording.startsWith(first))) return RANK.beginsTitle
  return wordings.some((wording) => beginsWord(wording, first)) ? RANK.beginsWord : RANK.isHeld
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

const isHeard = (hearing: Hearing | null, text: number): boolean =>
  hearing?.inRun(text).some((one) => findRun(one, hearing.spoken, isEnoughForTitle(one)) !== null) === true

/** How well a title answers that reads as was typed; null when it does not. */
function rankSound({ text }: TitleEntry, { texts }: SearchIndex, { whole, words }: Heard): Rank | null {
  if (whole === null) return null
  const ranks = whole.inRun(text).flatMap((one) => {
    const match = findRun(one, whole.spoken, isEnoughForTitle(one))
    if (match === null) return []
    if (isWhole(one, match)) return [RANK.soundsLikeTitle]
    return [isStart(one, match) ? RANK.beginsBySound : RANK.isHeldBySound]
  })
  if (ranks.length > 0) return toBest(ranks)
  if (words.length < 2) return null
  return words.every(({ needle, hearing }) => texts.holds(text, needle) || isHeard(hearing, text))
    ? RANK.isHeldBySound
    : null
}

const toBest = (ranks: readonly Rank[]): Rank => ranks.reduce((best, rank) => (rank < best ? rank : best))

const ACRONYM = /^[\p{L}\p{N}]{2,}$/u

function rankShort({ text, acronyms }: TitleEntry, { whole }: Asked, heard: Heard): Rank | null {
  if (acronyms.includes(`\n${whole}`) && ACRONYM.test(whole))
    return acronyms.includes(`\n${whole}\n`) ? RANK.acronym : RANK.beginsAcronym
  const { whole: said } = heard
  return said?.inOrder(text).some((one) => findShortened(one, said.spoken) !== null) === true
    ? RANK.shortened
    : null
}

function hasSound(text: number, { whole }: Heard): boolean {
  if (whole?.spoken.isEnough !== true) return false
  const isEnough = isEnoughForText(whole.spoken)
  return whole.inRun(text).some((one) => findRun(one, whole.spoken, isEnough) !== null)
}

/** What the roles are held against. */
interface Question {
  readonly index: SearchIndex
  readonly asked: Asked
  readonly heard: Heard
}

/** How well another name answers, and how it was found; null when it does not. */
function rankName(
  entry: TitleEntry,
  { index, asked, heard }: Question,
): { readonly rank: Rank; readonly by?: FoundBy } | null {
  if (index.texts.holdsAll(entry.text, asked.needles))
    return { rank: rankHeld(entry, asked) <= RANK.beginsTitle ? RANK.alsoCalled : RANK.holdsOtherName }
  const sound = rankSound(entry, index, heard)
  if (sound !== null)
    return { rank: sound <= RANK.beginsBySound ? RANK.alsoCalled : RANK.holdsOtherName, by: 'sound' }
  return rankShort(entry, asked, heard) === null ? null : { rank: RANK.holdsOtherName, by: 'short' }
}

/** The first of the other names that answers best. */
const findName = (names: readonly TitleEntry[], question: Question) =>
  names
    .flatMap((entry, name) => {
      const ranked = rankName(entry, question)
      return ranked === null ? [] : [{ name, ...ranked }]
    })
    .toSorted((one, other) => one.rank - other.rank)[0]

const PIECE = 64

/** Titles by how well they answer, other names among them, then codes. */
export function* findRoles(question: Question, found: Ranked<FoundRole>): Sliced<void> {
  const { index, asked, heard } = question
  const { texts, roles } = index
  for (const [nth, { id: role, title, names, codes }] of roles.entries()) {
    if (isStop(nth, PIECE)) yield
    if (texts.holdsAll(title.text, asked.needles)) {
      found.add(rankHeld(title, asked), () => ({ role, code: null }))
      continue
    }
    const sound = rankSound(title, index, heard)
    if (sound !== null) {
      found.add(sound, () => ({ role, code: null, by: 'sound' }))
      continue
    }
    const short = rankShort(title, asked, heard)
    const other = names.length > 0 ? findName(names, question) : undefined
    if (short !== null && !(other && other.rank < short)) {
      found.add(short, () => ({ role, code: null, by: 'short' }))
      continue
    }
    if (other !== undefined) {
      const { rank, ...how } = other
      found.add(rank, () => ({ role, code: null, ...how }))
      continue
    }
    if (codes.length === 0) continue
    const code = codes.findIndex((one) => texts.holdsAll(one, asked.needles))
    if (code >= 0) found.add(RANK.code, () => ({ role, code }))
    else {
      const said = codes.findIndex((one) => hasSound(one, heard))
      if (said >= 0) found.add(RANK.codeBySound, () => ({ role, code: said, by: 'sound' }))
    }
  }
}

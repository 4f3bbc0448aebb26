// Responsibilities by their words and, where those do not say it, by the names of their skills.
import type { Asked } from './asked'
import { findRun, isEnoughForText } from './find'
import type { Letters } from './letters'
import type { Ranked } from './ranked'
import type { Entry, LineEntry, SearchIndex } from './searchIndex'

/** A responsibility, by its own words or with those of its skills. */
export interface FoundLine {
  readonly role: string
  readonly responsibility: string
  /** Skills that hold words of the query that the line itself does not. */
  readonly skills: readonly string[]
  readonly by?: 'sound'
}

const RANK = { held: 0, sound: 1, skill: 2, skillBySound: 3 } as const

const sounds = ({ units }: Entry, letters: Letters | null): boolean =>
  letters !== null && units().some((one) => findRun(one, letters, isEnoughForText(letters)) !== null)

/** A word of the query with the skills that it names. */
interface Named {
  readonly word: string
  readonly letters: Letters | null
  readonly held: ReadonlySet<string>
  readonly sound: ReadonlySet<string>
}

/** Which skills of a line name what it does not say itself; null when that is not all of it. */
function skillsFor(
  { skills }: LineEntry,
  missing: readonly Named[],
  isNamed: (named: Named, skill: string) => boolean,
): readonly string[] | null {
  if (!missing.every((named) => skills.some((skill) => isNamed(named, skill)))) return null
  return [...new Set(skills.filter((skill) => missing.some((named) => isNamed(named, skill))))]
}

/** Lines that hold all words themselves, then those that only do with the names of their skills. */
export function findLines(
  { lines, skills }: SearchIndex,
  { words, letters, spoken }: Asked,
  found: Ranked<FoundLine>,
): void {
  const skillsWhere = (isSo: (name: Entry) => boolean): ReadonlySet<string> =>
    new Set([...skills].flatMap(([id, name]) => (isSo(name) ? [id] : [])))
  const named = words.map((word): Named => {
    const said = spoken.get(word) ?? null
    return {
      word,
      letters: said,
      held: skillsWhere(({ held }) => held.includes(word)),
      sound: skillsWhere((name) => sounds(name, said)),
    }
  })
  const ofWhole = skillsWhere((name) => sounds(name, letters))
  for (const line of lines) {
    const { role, id: responsibility, text } = line
    const missing = named.filter(({ word }) => !text.held.includes(word))
    if (missing.length === 0) {
      found.add(RANK.held, () => ({ role, responsibility, skills: [] }))
      continue
    }
    const silent = missing.filter((one) => words.length === 1 || !sounds(text, one.letters))
    if (sounds(text, letters) || silent.length === 0) {
      found.add(RANK.sound, () => ({ role, responsibility, skills: [], by: 'sound' }))
      continue
    }
    const bySkill = skillsFor(line, missing, ({ held }, skill) => held.has(skill))
    if (bySkill !== null) {
      found.add(RANK.skill, () => ({ role, responsibility, skills: bySkill }))
      continue
    }
    const whole = [...new Set(line.skills.filter((skill) => ofWhole.has(skill)))]
    const bySound =
      whole.length > 0
        ? whole
        : skillsFor(line, silent, ({ held, sound }, skill) => held.has(skill) || sound.has(skill))
    if (bySound !== null)
      found.add(RANK.skillBySound, () => ({ role, responsibility, skills: bySound, by: 'sound' }))
  }
}

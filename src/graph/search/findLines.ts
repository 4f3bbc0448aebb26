// Responsibilities by their words and, where those do not say it, by the names of their skills.
import { findRun, isEnoughForText } from './find'
import type { Heard } from './heard'
import type { Hearing } from './hearing'
import type { Ranked } from './ranked'
import type { LineEntry, SearchIndex } from './searchIndex'
import { isStop, type Sliced } from './sliced'
import type { Needle } from './texts'

/** A responsibility, by its own words or with those of its skills. */
export interface FoundLine {
  readonly role: string
  readonly responsibility: string
  /** Skills that hold words of the query that the line itself does not. */
  readonly skills: readonly string[]
  readonly by?: 'sound'
}

const RANK = { held: 0, sound: 1, skill: 2, skillBySound: 3 } as const

/** Whether a text sounds like what was typed. */
function sounds(text: number, hearing: Hearing | null): boolean {
  if (hearing?.spoken.isEnough !== true) return false
  const readings = hearing.inRun(text)
  if (readings.length === 0) return false
  const isEnough = isEnoughForText(hearing.spoken)
  return readings.some((one) => findRun(one, hearing.spoken, isEnough) !== null)
}

/** A word of the query with the skills that it names. */
interface Named {
  readonly needle: Needle
  readonly hearing: Hearing | null
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

const PIECE = 64

/** Lines that hold all words themselves, then those that only do with the names of their skills. */
export function* findLines(
  { texts, lines, skills }: SearchIndex,
  { whole, words }: Heard,
  found: Ranked<FoundLine>,
): Sliced<void> {
  const skillsWhere = (isSo: (name: number) => boolean): ReadonlySet<string> =>
    new Set([...skills].flatMap(([id, name]) => (isSo(name) ? [id] : [])))
  const named = words.map(
    ({ needle, hearing }): Named => ({
      needle,
      hearing,
      held: skillsWhere((name) => texts.holds(name, needle)),
      sound: skillsWhere((name) => sounds(name, hearing)),
    }),
  )
  const ofWhole = skillsWhere((name) => sounds(name, whole))
  const naming = new Set([...ofWhole, ...named.flatMap(({ held, sound }) => [...held, ...sound])])
  const needles = words.map(({ needle }) => needle)
  for (const [nth, line] of lines.entries()) {
    if (isStop(nth, PIECE)) yield
    const { role, id: responsibility, text } = line
    if (texts.holdsAll(text, needles)) {
      found.add(RANK.held, () => ({ role, responsibility, skills: [] }))
      continue
    }
    const isHeard =
      sounds(text, whole) ||
      (words.length > 1 &&
        named.every(({ needle, hearing }) => texts.holds(text, needle) || sounds(text, hearing)))
    if (isHeard) {
      found.add(RANK.sound, () => ({ role, responsibility, skills: [], by: 'sound' }))
      continue
    }
    // Most lines end here, of a large graph nearly all.
    if (naming.size === 0 || !line.skills.some((skill) => naming.has(skill))) continue
    const missing = named.filter(({ needle }) => !texts.holds(text, needle))
    const bySkill = skillsFor(line, missing, ({ held }, skill) => held.has(skill))
    if (bySkill !== null) {
      found.add(RANK.skill, () => ({ role, responsibility, skills: bySkill }))
      continue
    }
    const wholly = [...new Set(line.skills.filter((skill) => ofWhole.has(skill)))]
    const silent = missing.filter(({ hearing }) => words.length === 1 || !sounds(text, hearing))
    const bySound =
      wholly.length > 0
        ? wholly
        : skillsFor(line, silent, ({ held, sound }, skill) => held.has(skill) || sound.has(skill))
    if (bySound !== null)
      found.add(RANK.skillBySound, () => ({ role, responsibility, skills: bySound, by: 'sound' }))
  }
}

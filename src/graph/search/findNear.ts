// Finds what holds one of the words that may have been meant, for each word of the query.
import type { FoundLine } from './findLines'
import type { FoundRole } from './findRoles'
import type { Ranked } from './ranked'
import type { Entry, SearchIndex } from './searchIndex'

type Meant = readonly (readonly string[])[]

const holdsOne = ({ held }: Entry, alternatives: readonly string[]): boolean =>
  alternatives.some((word) => held.includes(word))

const holdsEach = (entry: Entry, meant: Meant): boolean =>
  meant.every((alternatives) => holdsOne(entry, alternatives))

export function findNearRoles({ roles }: SearchIndex, meant: Meant, found: Ranked<FoundRole>): void {
  for (const { id: role, title, names, codes } of roles) {
    const name = names.findIndex((one) => holdsEach(one, meant))
    if (holdsEach(title, meant)) found.add(0, () => ({ role, code: null }))
    else if (name >= 0) found.add(0, () => ({ role, code: null, name }))
    else {
      const code = codes.findIndex((one) => holdsEach(one, meant))
      if (code >= 0) found.add(1, () => ({ role, code }))
    }
  }
}

export function findNearLines(
  { lines, skills: names }: SearchIndex,
  meant: Meant,
  found: Ranked<FoundLine>,
): void {
  const named = meant.map(
    (alternatives) => new Set([...names].flatMap(([id, name]) => (holdsOne(name, alternatives) ? [id] : []))),
  )
  for (const { role, id: responsibility, text, skills } of lines) {
    const missing = named.filter((_, place) => !holdsOne(text, meant[place] ?? []))
    if (!missing.every((ids) => skills.some((skill) => ids.has(skill)))) continue
    const naming = [...new Set(skills.filter((skill) => missing.some((ids) => ids.has(skill))))]
    found.add(missing.length === 0 ? 0 : 1, () => ({ role, responsibility, skills: naming }))
  }
}

// Finds what holds one of the words that may have been meant, for each word of the query.
import type { FoundLine } from './findLines'
import type { FoundRole } from './findRoles'
import type { Ranked } from './ranked'
import type { SearchIndex } from './searchIndex'
import { isStop, type Sliced } from './sliced'
import type { Needle, Texts } from './texts'

type Meant = readonly (readonly Needle[])[]

const PIECE = 64

const holdsOne = (texts: Texts, text: number, alternatives: readonly Needle[]): boolean =>
  alternatives.some((needle) => texts.holds(text, needle))

export function* findNearRoles(
  { texts, roles }: SearchIndex,
  meant: Meant,
  found: Ranked<FoundRole>,
): Sliced<void> {
  const holdsEach = (text: number): boolean =>
    meant.every((alternatives) => holdsOne(texts, text, alternatives))
  for (const [nth, { id: role, title, names, codes }] of roles.entries()) {
    if (isStop(nth, PIECE)) yield
    const name = names.findIndex(({ text }) => holdsEach(text))
    if (holdsEach(title.text)) found.add(0, () => ({ role, code: null }))
    else if (name >= 0) found.add(0, () => ({ role, code: null, name }))
    else {
      const code = codes.findIndex(holdsEach)
      if (code >= 0) found.add(1, () => ({ role, code }))
    }
  }
}

export function* findNearLines(
  { texts, lines, skills: names }: SearchIndex,
  meant: Meant,
  found: Ranked<FoundLine>,
): Sliced<void> {
  const named = meant.map(
    (alternatives) =>
      new Set([...names].flatMap(([id, name]) => (holdsOne(texts, name, alternatives) ? [id] : []))),
  )
  for (const [nth, { role, id: responsibility, text, skills }] of lines.entries()) {
    if (isStop(nth, PIECE)) yield
    const missing = named.filter((_, place) => !holdsOne(texts, text, meant[place] ?? []))
    if (!missing.every((ids) => skills.some((skill) => ids.has(skill)))) continue
    const naming = [...new Set(skills.filter((skill) => missing.some((ids) => ids.has(skill))))]
    found.add(missing.length === 0 ? 0 : 1, () => ({ role, responsibility, skills: naming }))
  }
}

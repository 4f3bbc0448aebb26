// Fields by their names, in the ways that roles are found by their titles.
import type { RoleGraph } from '../roleGraph'
import { toAsked } from './asked'
import { rankTitle } from './findRoles'
import type { Pinyin } from './pinyin'
import { Ranked } from './ranked'
import { createEntries } from './searchIndex'

/** The ids of the fields that answer a query, the best first; all of them where nothing is asked. */
export function findFields({ fields }: RoleGraph, query: string, pinyin: Pinyin): readonly string[] {
  const asked = toAsked(query, pinyin.size > 0)
  if (asked.words.length === 0) return [...fields.keys()]
  const { titleEntry } = createEntries(pinyin)
  const found = new Ranked<string>(fields.size)
  for (const { id, name } of fields.values()) {
    const rank = rankTitle(titleEntry(name), asked)
    if (rank !== null) found.add(rank, () => id)
  }
  return found.found.hits
}

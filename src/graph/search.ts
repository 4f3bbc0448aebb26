// Finds roles and responsibilities by what is written of them, in all languages of the graph, by how Chinese is read and
// by what titles are shortened to. Never throws; what it gives back is bounded in number, in a stable order.

import type { RoleGraph } from './roleGraph'
import { toAsked } from './search/asked'
import { type FoundLine, findLines } from './search/findLines'
import { findNearLines, findNearRoles } from './search/findNear'
import { type FoundRole, findRoles } from './search/findRoles'
import { nearWords } from './search/near'
import { NO_PINYIN, type Pinyin } from './search/pinyin'
import { type Found, Ranked } from './search/ranked'
import { indexOf } from './search/searchIndex'

export interface SearchResults {
  /** Folded; what is to be marked. */
  readonly words: readonly string[]
  /** What was found in place of the words, because nothing answers them. */
  readonly similar?: readonly string[]
  readonly roles: Found<FoundRole>
  readonly responsibilities: Found<FoundLine>
}

const MOST_ROLES = 8
const MOST_LINES = 6

/** What a query finds; nothing when it is blank. Chinese is found by sound as far as there are pinyin. */
export function search(graph: RoleGraph, query: string, pinyin: Pinyin = NO_PINYIN): SearchResults {
  const asked = toAsked(query, pinyin.size > 0)
  const { words } = asked
  const roles = new Ranked<FoundRole>(MOST_ROLES)
  const lines = new Ranked<FoundLine>(MOST_LINES)
  const toResults = () => ({ words, roles: roles.found, responsibilities: lines.found })
  if (words.length === 0) return toResults()
  const index = indexOf(graph, pinyin)
  findRoles(index, asked, roles)
  findLines(index, asked, lines)
  const isFound = roles.found.total + lines.found.total > 0
  const meant = isFound ? null : nearWords(index, words)
  if (meant === null) return toResults()
  findNearRoles(index, meant, roles)
  findNearLines(index, meant, lines)
  const hasAny = roles.found.total + lines.found.total > 0
  return hasAny ? { ...toResults(), similar: [...new Set(meant.flat())] } : toResults()
}

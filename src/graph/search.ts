// Finds roles and responsibilities by what is written of them, in all languages of the graph, by how Chinese is read and
// by what titles are shortened to. Never throws; what it gives back is bounded in number, in a stable order.
import type { RoleGraph } from './roleGraph'
import { type Asked, toAsked } from './search/asked'
import { type FoundLine, findLines } from './search/findLines'
import { findNearLines, findNearRoles } from './search/findNear'
import { type FoundRole, findRoles } from './search/findRoles'
import { hear } from './search/heard'
import { nearWords } from './search/near'
import { NO_PINYIN, type Pinyin } from './search/pinyin'
import { type Found, Ranked } from './search/ranked'
import { textsOfRoles, withLines, withRoles } from './search/searchIndex'
import { finish, goOn, type Sliced } from './search/sliced'
import { soundsOf } from './search/sounds'
import { toNeedle } from './search/texts'

export interface SearchResults {
  /** Folded; what is to be marked. */
  readonly words: readonly string[]
  /** What was found in place of the words, because nothing answers them. */
  readonly similar?: readonly string[]
  readonly roles: Found<FoundRole>
  readonly responsibilities: Found<FoundLine>
}

/** A search that is done in pieces, since a large graph takes longer than a page may stand still. */
export interface Searching {
  readonly graph: RoleGraph
  readonly query: string
  readonly pinyin: Pinyin
  /** What was found; null until anything is known. All roles are there before any responsibility. */
  readonly results: SearchResults | null
  readonly isDone: boolean
  /** Goes on until it is done or `isOver`; tells whether there is more to see than before. */
  readonly goOn: (isOver: () => boolean) => boolean
}

const MOST_ROLES = 8
const MOST_LINES = 6

const canSound = ({ letters, spoken }: Asked): boolean =>
  letters !== null || [...spoken.values()].some((said) => said !== null)

/** Tells the roles as soon as there are any. */
function* searchIn(
  graph: RoleGraph,
  query: string,
  pinyin: Pinyin,
  tell: (results: SearchResults) => void,
): Sliced<SearchResults> {
  const asked = toAsked(query, pinyin.size > 0)
  const { words, needles } = asked
  const roles = new Ranked<FoundRole>(MOST_ROLES)
  const lines = new Ranked<FoundLine>(MOST_LINES)
  const toResults = () => ({ words, roles: roles.found, responsibilities: lines.found })
  if (words.length === 0) {
    // Prepares all for what will be typed.
    yield* withLines(graph)
    return toResults()
  }
  const index = yield* withRoles(graph)
  const { texts } = index
  const sounds = canSound(asked) ? soundsOf(texts, pinyin) : null
  yield* sounds?.readTo(textsOfRoles(index)) ?? []
  yield* findRoles({ index, asked, heard: hear(asked, sounds) }, roles)
  if (roles.found.total > 0) tell(toResults())
  yield* withLines(graph)
  yield* sounds?.readTo(texts.held.length) ?? []
  yield* findLines(index, hear(asked, sounds), lines)
  const hasAny = () => roles.found.total + lines.found.total > 0
  const meant = hasAny() ? null : yield* nearWords(texts, needles)
  if (meant === null) return toResults()
  const alternatives = meant.map((each) => each.map(toNeedle))
  yield* findNearRoles(index, alternatives, roles)
  yield* findNearLines(index, alternatives, lines)
  return hasAny() ? { ...toResults(), similar: [...new Set(meant.flat())] } : toResults()
}

/** What a query finds; nothing when it is blank. Chinese is found by sound as far as there are pinyin. */
export const search = (graph: RoleGraph, query: string, pinyin: Pinyin = NO_PINYIN): SearchResults =>
  finish(searchIn(graph, query, pinyin, () => {}))

/** The same in pieces. What is prepared of a graph is prepared once, whoever asks, and also when that is broken off. */
export function startSearch(graph: RoleGraph, query: string, pinyin: Pinyin): Searching {
  let results: SearchResults | null = null
  let isDone = false
  const work = searchIn(graph, query, pinyin, (found) => {
    results = found
  })
  return {
    graph,
    query,
    pinyin,
    get results() {
      return results
    },
    get isDone() {
      return isDone
    },
    goOn: (isOver) => {
      const before = results
      const done = isDone ? null : goOn(work, isOver)
      if (done !== null) {
        results = done.value
        isDone = true
      }
      return results !== before
    },
  }
}

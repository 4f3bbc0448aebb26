// Finds roles and responsibilities by what is written of them, in all languages of the graph, by how Chinese is read and
// by what titles are shortened to. Never throws; what it gives back is bounded in number, in a stable order.
import type { RoleGraph } from './roleGraph'
import { type Asked, toAsked } from './search/asked'
import { type Meant, nearestPinyin } from './search/byEar'
import { type FoundLine, findLines } from './search/findLines'
import { findNearLines, findNearRoles } from './search/findNear'
import { type FoundRole, findRoles } from './search/findRoles'
import { hear } from './search/heard'
import { takeApart } from './search/joined'
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
  /** What was looked for in place of the query, where that is to be marked: its words apart, or the pinyin that was meant. */
  readonly query?: string
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

/** All that a query is looked for in. */
interface Where {
  readonly graph: RoleGraph
  readonly pinyin: Pinyin
  readonly tell: (results: SearchResults) => void
}

const foundIn = ({ roles, responsibilities }: SearchResults): number => roles.total + responsibilities.total

/** What holds a query, or sounds like it. Tells the roles as soon as there are any. */
function* lookFor(
  asked: Asked,
  { graph, pinyin, tell }: Where,
  how: Partial<SearchResults> = {},
): Sliced<SearchResults> {
  const roles = new Ranked<FoundRole>(MOST_ROLES)
  const lines = new Ranked<FoundLine>(MOST_LINES)
  const toResults = () => ({ words: asked.words, ...how, roles: roles.found, responsibilities: lines.found })
  const index = yield* withRoles(graph)
  const { texts } = index
  const sounds = canSound(asked) ? soundsOf(texts, pinyin) : null
  yield* sounds?.readTo(textsOfRoles(index)) ?? []
  yield* findRoles({ index, asked, heard: hear(asked, sounds) }, roles)
  if (roles.found.total > 0) tell(toResults())
  yield* withLines(graph)
  yield* sounds?.readTo(texts.held.length) ?? []
  yield* findLines(index, hear(asked, sounds), lines)
  return toResults()
}

/** What holds words like those that were asked for. */
function* lookForNear({ words, needles }: Asked, graph: RoleGraph): Sliced<SearchResults | null> {
  const index = yield* withLines(graph)
  const meant = yield* nearWords(index.texts, needles)
  if (meant === null) return null
  const roles = new Ranked<FoundRole>(MOST_ROLES)
  const lines = new Ranked<FoundLine>(MOST_LINES)
  const alternatives = meant.map((each) => each.map(toNeedle))
  yield* findNearRoles(index, alternatives, roles)
  yield* findNearLines(index, alternatives, lines)
  const similar = [...new Set(meant.flat())]
  return { words, similar, roles: roles.found, responsibilities: lines.found }
}

function* searchIn(query: string, where: Where): Sliced<SearchResults> {
  const { graph, pinyin } = where
  const isRead = pinyin.size > 0
  const asked = toAsked(query, isRead)
  if (asked.words.length === 0) {
    // Prepares all for what will be typed.
    yield* withLines(graph)
    return { words: [], roles: NOTHING, responsibilities: NOTHING }
  }
  const found = yield* lookFor(asked, where)
  if (foundIn(found) > 0) return found
  const { texts } = yield* withLines(graph)
  const apart = yield* takeApart(query, texts)
  if (apart !== null) {
    const parts = yield* lookFor(toAsked(apart, isRead), where, { query: apart })
    if (foundIn(parts) > 0) return parts
  }
  const sounds = isRead && asked.letters !== null ? soundsOf(texts, pinyin) : null
  const meant = yield* nearestPinyin(asked.letters, sounds, texts.held.length)
  const lookForMeant = function* ({ pinyin }: Meant) {
    return yield* lookFor(toAsked(pinyin, isRead), where, { query: pinyin, similar: [pinyin] })
  }
  if (meant?.isByEar === true) return yield* lookForMeant(meant)
  const near = yield* lookForNear(asked, graph)
  if (near !== null && foundIn(near) > 0) return near
  return meant === null ? found : yield* lookForMeant(meant)
}

const NOTHING = { hits: [], total: 0 }

/** What a query finds; nothing when it is blank. Chinese is found by sound as far as there are pinyin. */
export const search = (graph: RoleGraph, query: string, pinyin: Pinyin = NO_PINYIN): SearchResults =>
  finish(searchIn(query, { graph, pinyin, tell: () => {} }))

/** The same in pieces. What is prepared of a graph is prepared once, whoever asks, and also when that is broken off. */
export function startSearch(graph: RoleGraph, query: string, pinyin: Pinyin): Searching {
  let results: SearchResults | null = null
  let isDone = false
  const work = searchIn(query, {
    graph,
    pinyin,
    tell: (found) => {
      results = found
    },
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

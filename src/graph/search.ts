// Finds roles and responsibilities by what is written of them, in all languages of the graph. Never throws; what it
// gives back holds every word of the query, bounded in number, in a stable order.
import { fold, wordsOf } from './fold'
import type { Role, Text } from './model'
import type { RoleGraph } from './roleGraph'

/** A role, by its title or by one of its occupation codes. */
export interface FoundRole {
  readonly role: string
  /** Which of the codes of the role; null when the title was found. */
  readonly code: number | null
}

/** A responsibility, by its own words or with those of its skills. */
export interface FoundLine {
  readonly role: string
  readonly responsibility: string
  /** Skills that hold words of the query that the line itself does not. */
  readonly skills: readonly string[]
}

/** The first of what was found, and how many there are in all. */
export interface Found<T> {
  readonly hits: readonly T[]
  readonly total: number
}

export interface SearchResults {
  /** Folded; what is to be marked. */
  readonly words: readonly string[]
  readonly roles: Found<FoundRole>
  readonly responsibilities: Found<FoundLine>
}

const MOST_ROLES = 8
const MOST_LINES = 6

/**
 * All wordings of one thing, folded, one a line: words are looked for in all of them together, since people mix
 * languages, and none reaches from one into the next.
 */
type Wordings = string

interface Index {
  readonly roles: readonly {
    readonly id: string
    readonly title: Wordings
    readonly codes: readonly Wordings[]
  }[]
  readonly lines: readonly {
    readonly role: string
    readonly id: string
    readonly text: Wordings
    readonly skills: readonly string[]
  }[]
  readonly skills: ReadonlyMap<string, Wordings>
}

const foldedWordings = (...texts: readonly Text[]): Wordings =>
  texts
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
    .map((wording) => fold(wording).replaceAll('\n', ' '))
    .join('\n')

const collapse = (text: string): string => text.trim().replace(/\s+/g, ' ')

const indexes = new WeakMap<RoleGraph, Index>()

function indexOf(graph: RoleGraph): Index {
  const known = indexes.get(graph)
  if (known !== undefined) return known
  const roles: readonly Role[] = [...graph.roles.values()]
  const index: Index = {
    roles: roles.map(({ id, title, codes }) => ({
      id,
      title: foldedWordings(title),
      codes: codes.map(({ code, label }) => foldedWordings(code, label)),
    })),
    lines: roles.flatMap(({ id: role, responsibilities }) =>
      responsibilities.map(({ id, text, skills }) => ({ role, id, text: foldedWordings(text), skills })),
    ),
    skills: new Map([...graph.skills.values()].map(({ id, name }) => [id, foldedWordings(name)])),
  }
  indexes.set(graph, index)
  return index
}

const holdsAll = (wordings: Wordings, words: readonly string[]): boolean =>
  words.every((word) => wordings.includes(word))

/** How well a title answers the query, best first: it is the query, begins with it, has a word that does, holds it. */
function titleRank(title: Wordings, whole: string, first: string): 0 | 1 | 2 | 3 {
  const each = title.split('\n').map(collapse)
  if (each.includes(whole)) return 0
  if (each.some((wording) => wording.startsWith(first))) return 1
  return each.some((wording) => beginsWord(wording, first)) ? 2 : 3
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

/** Takes what is found, rank by rank; keeps no more than it may give back, however much there is. */
class Ranked<T> {
  readonly #ranks: T[][] = []
  readonly #most: number
  #total = 0

  constructor(most: number) {
    this.#most = most
  }

  add(rank: number, hit: () => T): void {
    this.#total += 1
    this.#ranks[rank] ??= []
    const ranked = this.#ranks[rank]
    if (ranked.length < this.#most) ranked.push(hit())
  }

  get found(): Found<T> {
    return { hits: this.#ranks.flat().slice(0, this.#most), total: this.#total }
  }
}

/** What a query finds; nothing when it is blank. */
export function search(graph: RoleGraph, query: string): SearchResults {
  const words = wordsOf(query)
  const roles = new Ranked<FoundRole>(MOST_ROLES)
  const responsibilities = new Ranked<FoundLine>(MOST_LINES)
  if (words.length > 0) {
    const index = indexOf(graph)
    findRoles(index, words, collapse(fold(query)), roles)
    findLines(index, words, responsibilities)
  }
  return { words, roles: roles.found, responsibilities: responsibilities.found }
}

/** Titles by how well they answer, then codes. */
function findRoles(
  { roles }: Index,
  words: readonly string[],
  whole: string,
  found: Ranked<FoundRole>,
): void {
  const [first = ''] = words
  for (const { id: role, title, codes } of roles)
    if (holdsAll(title, words)) found.add(titleRank(title, whole, first), () => ({ role, code: null }))
    else {
      const code = codes.findIndex((one) => holdsAll(one, words))
      if (code >= 0) found.add(4, () => ({ role, code }))
    }
}

/** Lines that hold all words themselves, then those that only do with the names of their skills. */
function findLines(
  { lines, skills: names }: Index,
  words: readonly string[],
  found: Ranked<FoundLine>,
): void {
  const skilled = words.map((word) => ({
    word,
    skills: new Set([...names].flatMap(([id, name]) => (name.includes(word) ? [id] : []))),
  }))
  for (const { role, id: responsibility, text, skills } of lines) {
    if (holdsAll(text, words)) {
      found.add(0, () => ({ role, responsibility, skills: [] }))
      continue
    }
    const isMissing = ({ word }: { readonly word: string }) => !text.includes(word)
    const isHeld = (one: (typeof skilled)[number]) => skills.some((skill) => one.skills.has(skill))
    if (skilled.every((one) => !isMissing(one) || isHeld(one))) {
      const missing = skilled.filter(isMissing)
      const named = skills.filter((skill) => missing.some((one) => one.skills.has(skill)))
      found.add(1, () => ({ role, responsibility, skills: [...new Set(named)] }))
    }
  }
}

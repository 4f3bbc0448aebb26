// All that the search looks in, prepared once a graph and in pieces: roles first, so that they are found before the lines are there.
import type { Text } from '../model'
import type { RoleGraph } from '../roleGraph'
import { acronymsOf } from './acronyms'
import { collapse } from './asked'
import { withoutSigns } from './foldScript'
import { isStop, type Sliced } from './sliced'
import { Texts, wordingsIn } from './texts'

/** A title, or another name. */
export interface TitleEntry {
  /** The number of its text. */
  readonly text: number
  /** Its wordings, folded, with one space for each gap. */
  readonly wordings: readonly string[]
  /** What it is shortened to, each between two line ends. */
  readonly acronyms: string
}

interface RoleEntry {
  readonly id: string
  readonly title: TitleEntry
  /** What else the role is called. */
  readonly names: readonly TitleEntry[]
  /** The numbers of the texts of its codes. */
  readonly codes: readonly number[]
}

export interface LineEntry {
  readonly role: string
  readonly id: string
  readonly text: number
  readonly skills: readonly string[]
}

/** What is there so far, in the order of the file; texts are numbered in the order of roles, lines and skills. */
export interface SearchIndex {
  readonly texts: Texts
  readonly roles: readonly RoleEntry[]
  readonly lines: readonly LineEntry[]
  /** The numbers of the texts of skills, by their ids. */
  readonly skills: ReadonlyMap<string, number>
}

/** How many texts come before those of lines and skills. */
export function textsOfRoles({ roles }: SearchIndex): number {
  const last = roles.at(-1)
  return last === undefined ? 0 : (last.codes.at(-1) ?? last.names.at(-1)?.text ?? last.title.text) + 1
}

/** So many roles are prepared at once. */
const PIECE = 4

interface Preparing {
  readonly index: SearchIndex
  readonly roles: Sliced<void>
  readonly lines: Sliced<void>
}

function prepare(graph: RoleGraph): Preparing {
  const texts = new Texts()
  const roles: RoleEntry[] = []
  const lines: LineEntry[] = []
  const skills = new Map<string, number>()
  const titleEntry = (title: Text): TitleEntry => {
    const values = wordingsIn(title)
    const text = texts.add(values)
    return {
      text,
      wordings: (texts.held[text] ?? '').split('\n').map((wording) => collapse(withoutSigns(wording))),
      acronyms: ['', ...values.flatMap(acronymsOf), ''].join('\n'),
    }
  }
  function* prepareRoles(): Sliced<void> {
    for (const { id, title, alsoCalled, codes } of graph.roles.values()) {
      roles.push({
        id,
        title: titleEntry(title),
        names: alsoCalled.map(titleEntry),
        codes: codes.map(({ code, label }) => texts.add([code, ...wordingsIn(label)])),
      })
      if (isStop(roles.length, PIECE)) yield
    }
  }
  function* prepareLines(): Sliced<void> {
    for (const { id: role, responsibilities } of graph.roles.values()) {
      for (const { id, text, skills: tags } of responsibilities) {
        lines.push({ role, id, text: texts.add(wordingsIn(text)), skills: tags })
        if (isStop(lines.length, PIECE)) yield
      }
    }
    for (const { id, name } of graph.skills.values()) {
      skills.set(id, texts.add(wordingsIn(name)))
      if (isStop(skills.size, PIECE)) yield
    }
  }
  return { index: { texts, roles, lines, skills }, roles: prepareRoles(), lines: prepareLines() }
}

const prepared = new WeakMap<RoleGraph, Preparing>()

function preparingOf(graph: RoleGraph): Preparing {
  const known = prepared.get(graph) ?? prepare(graph)
  prepared.set(graph, known)
  return known
}

/** Goes on with work that several may wait for: whoever comes next goes on where the last one stopped. */
function* share(work: Sliced<void>): Sliced<void> {
  while (work.next().done !== true) yield
}

/** The index with its roles; lines may be missing. */
export function* withRoles(graph: RoleGraph): Sliced<SearchIndex> {
  const { index, roles } = preparingOf(graph)
  yield* share(roles)
  return index
}

/** The index with all that belongs in it. */
export function* withLines(graph: RoleGraph): Sliced<SearchIndex> {
  const index = yield* withRoles(graph)
  yield* share(preparingOf(graph).lines)
  return index
}

// All that the search looks in, folded once a graph; what takes longer to prepare is prepared when it is first asked for.
import { fold } from '../fold'
import type { Role, Text } from '../model'
import type { RoleGraph } from '../roleGraph'
import { acronymsOf } from './acronyms'
import { HAN, type Pinyin } from './pinyin'
import { createUnits, JOINTS, type Unit } from './units'

/** One thing in all its wordings. */
export interface Entry {
  /**
   * All wordings, folded, one a line: words are looked for in all of them together, since people mix languages, and
   * none reaches from one into the next.
   */
  readonly held: string
  /** The wordings that have Chinese characters. */
  readonly units: () => readonly (readonly Unit[])[]
}

export interface TitleEntry extends Entry {
  readonly acronyms: () => readonly string[]
}

interface RoleEntry {
  readonly id: string
  readonly title: TitleEntry
  /** What else the role is called. */
  readonly names: readonly TitleEntry[]
  readonly codes: readonly Entry[]
}

export interface LineEntry {
  readonly role: string
  readonly id: string
  readonly text: Entry
  readonly skills: readonly string[]
}

export interface SearchIndex {
  readonly roles: readonly RoleEntry[]
  readonly lines: readonly LineEntry[]
  readonly skills: ReadonlyMap<string, Entry>
}

/** `A/B` is looked for as `ab` too. */
const JOINED = /[\p{L}\p{N}]+(?:[/&][\p{L}\p{N}]+)+/gu

/** The words of a folded text that are written with a sign between their letters, without it. */
export const joinedWords = (folded: string): readonly string[] =>
  folded.includes('/') || folded.includes('&')
    ? (folded.match(JOINED) ?? []).map((word) => word.replace(JOINTS, ''))
    : []

const wordings = (...texts: readonly Text[]): readonly string[] =>
  texts.flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))

const toHeld = (values: readonly string[]): string =>
  values
    .map((value) => fold(value).replaceAll('\n', ' '))
    .flatMap((folded) => [folded, ...joinedWords(folded)])
    .join('\n')

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/** What prepares texts to be looked in, with the pinyin that there are. */
export function createEntries(pinyin: Pinyin) {
  const unitsOf = createUnits()
  const entry = (...texts: readonly Text[]): Entry => {
    const values = wordings(...texts)
    return {
      held: toHeld(values),
      units: once(() =>
        values.filter((value) => HAN.test(value)).map((value) => unitsOf(value, pinyin.get(value))),
      ),
    }
  }
  const titleEntry = (text: Text): TitleEntry => ({
    ...entry(text),
    acronyms: once(() => wordings(text).flatMap(acronymsOf)),
  })
  return { entry, titleEntry }
}

function createIndex(graph: RoleGraph, pinyin: Pinyin): SearchIndex {
  const { entry, titleEntry } = createEntries(pinyin)
  const roles: readonly Role[] = [...graph.roles.values()]
  return {
    roles: roles.map(({ id, title, alsoCalled, codes }) => ({
      id,
      title: titleEntry(title),
      names: alsoCalled.map(titleEntry),
      codes: codes.map(({ code, label }) => entry(code, label)),
    })),
    lines: roles.flatMap(({ id: role, responsibilities }) =>
      responsibilities.map(({ id, text, skills }) => ({ role, id, text: entry(text), skills })),
    ),
    skills: new Map([...graph.skills.values()].map(({ id, name }) => [id, entry(name)])),
  }
}

const indexes = new WeakMap<RoleGraph, { readonly pinyin: Pinyin; readonly index: SearchIndex }>()

/** The index of a graph, made once; anew when its pinyin have arrived. */
export function indexOf(graph: RoleGraph, pinyin: Pinyin): SearchIndex {
  const known = indexes.get(graph)
  if (known?.pinyin === pinyin) return known.index
  const index = createIndex(graph, pinyin)
  indexes.set(graph, { pinyin, index })
  return index
}

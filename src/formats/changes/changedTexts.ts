// What stood there and what stands there: texts in each language in which they differ, lists, and values that are words.
import type { Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingOf, wordingsOf } from '../../graph/text'
import type { FormatWord } from '../reader'
import type { AnyFact, ChangesReader, ChangesValue } from './changesReader'

/** Both versions, and who reads of them. */
export interface Telling {
  readonly before: RoleGraph
  readonly after: RoleGraph
  readonly reader: ChangesReader
}

type Graph = Pick<RoleGraph, 'languages'>

/** A fact of which it is told what stood there and what stands there; either may be empty. */
export interface FactRow {
  readonly what: string
  readonly before: string
  readonly after: string
  /** Of both, where they are of one that is not the reader's. */
  readonly language?: string
}

/** In the reader's language. */
export const written = (text: Text, { languages }: Graph, { language, literal }: ChangesReader): string =>
  literal(wordingOf(text, language, languages).value)

export const quoted = (text: Text, graph: Graph, reader: ChangesReader): string =>
  reader.tell('quote', { text: written(text, graph, reader) })

/** A row for each language in which two texts differ; it is named where that is not the reader's or not the only one. */
export function textRows(
  telling: Telling,
  what: string,
  one: Text | undefined,
  other: Text | undefined,
): readonly FactRow[] {
  const { before, after, reader } = telling
  const wordings = (text: Text | undefined, { languages }: Graph) =>
    new Map(
      (text === undefined ? [] : wordingsOf(text, languages)).map(({ language, value }) => [language, value]),
    )
  const [old, now] = [wordings(one, before), wordings(other, after)]
  const all = [...new Set([...now.keys(), ...old.keys()])]
  const differing = all.filter((language) => old.get(language) !== now.get(language))
  const [only] = differing
  const isPlain = differing.length === 1 && (all.length === 1 || only === reader.language)
  const quote = (value: string | undefined) =>
    value === undefined ? '' : reader.tell('quote', { text: reader.literal(value) })
  return differing.map((language) => ({
    what: isPlain
      ? what
      : reader.tell('inLanguage', { what, language: reader.literal(reader.languageName(language, all)) }),
    before: quote(old.get(language)),
    after: quote(now.get(language)),
    ...(language !== reader.language && { language }),
  }))
}

/** Facts whose values are words of the format. */
const CODED: ReadonlySet<AnyFact['what']> = new Set<AnyFact['what']>([
  'kind',
  'basis',
  'confidence',
  'editorial',
  'comparison',
])

const OWN: readonly ChangesValue[] = ['stated', 'editorial', 'field', 'level', 'skills', 'ladder']

const SAID = new Map<string, FormatWord>([
  ['promotion', 'promotion'],
  ['lateral', 'lateral'],
  ['high', 'sure.high'],
  ['medium', 'sure.medium'],
  ['low', 'sure.low'],
])

const MATCHES = new Map<string, FormatWord>([
  ['exact', 'match.exact'],
  ['close', 'match.close'],
  ['broad', 'match.broad'],
  ['alternate-title', 'match.alternate-title'],
])

/** Facts that are lists, names of something else, or no words of a language. */
const LISTED: ReadonlySet<AnyFact['what']> = new Set<AnyFact['what']>([
  'id',
  'version',
  'updated',
  'position',
  'rank',
  'sourceLanguage',
  'names',
  'field',
  'level',
  'skills',
  'formerIds',
  'languages',
])

/** A few texts after another, as `tell` writes them. */
function inGroups(
  texts: readonly Text[],
  size: number,
  tell: (group: readonly Text[]) => string,
): readonly string[] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
    tell(texts.slice(at * size, (at + 1) * size)),
  )
}

function valuesOf(
  { what }: Pick<AnyFact, 'what'>,
  texts: readonly Text[],
  graph: Graph,
  reader: ChangesReader,
): string {
  const { say, value } = reader
  const word = (text: Text): string => {
    const own = OWN.find((one) => one === text)
    const said = typeof text === 'string' ? (SAID.get(text) ?? MATCHES.get(text)) : undefined
    return own !== undefined ? value(own) : said !== undefined ? say(said) : written(text, graph, reader)
  }
  const join = (parts: readonly string[]) => parts.join(say('comma'))
  if (what === 'languages' || what === 'sourceLanguage') {
    const codes = texts.filter((text) => typeof text === 'string')
    return join(codes.map((code) => reader.literal(reader.languageName(code, codes))))
  }
  if (CODED.has(what)) return join(texts.map(word))
  if (what === 'code')
    return join(
      inGroups(texts, 4, ([number = '', label = '', ...facts]) =>
        [`${written(number, graph, reader)} ${written(label, graph, reader)}`, join(facts.map(word))].join(
          ' · ',
        ),
      ),
    )
  if (what === 'cites')
    return join(
      inGroups(texts, 2, ([from = '', to = '']) =>
        say('step.name', { from: quoted(from, graph, reader), to: quoted(to, graph, reader) }),
      ),
    )
  return join(texts.map((text) => written(text, graph, reader)))
}

/** What differs of something; of a role the name is its title. */
export function factRows(telling: Telling, fact: AnyFact, isRole = false): readonly FactRow[] {
  const { before, after, reader } = telling
  const { what } = fact
  const name = reader.what(isRole && what === 'name' ? 'title' : what)
  const isList = LISTED.has(what) || CODED.has(what) || what === 'code' || what === 'cites'
  if (!isList) return textRows(telling, name, fact.before[0], fact.after[0])
  const [old, now] = [valuesOf(fact, fact.before, before, reader), valuesOf(fact, fact.after, after, reader)]
  const rows: readonly FactRow[] =
    what === 'cites'
      ? // Each cites one line for another, which would read as if it became that.
        [
          { what: name, before: old, after: '' },
          { what: name, before: '', after: now },
        ]
      : [{ what: name, before: old, after: now }]
  return rows.filter((row) => row.before !== '' || row.after !== '')
}

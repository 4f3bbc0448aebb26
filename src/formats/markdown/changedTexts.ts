// What stood there and what stands there, as Markdown: texts in each language in which they differ, lists, and values that are words.
import type { Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingOf, wordingsOf } from '../../graph/text'
import type { FormatWord } from '../reader'
import type { AnyFact, ChangesReader, ChangesValue } from './changesReader'
import { markdownWords } from './markdownText'

/** Both versions, and who reads of them. */
export interface Telling {
  readonly before: RoleGraph
  readonly after: RoleGraph
  readonly reader: ChangesReader
}

type Graph = Pick<RoleGraph, 'languages'>

/** In the reader's language. */
export const written = (
  text: Text,
  { languages }: Graph,
  { language }: Pick<ChangesReader, 'language'>,
): string => markdownWords(wordingOf(text, language, languages).value)

export const quoted = (text: Text, graph: Graph, reader: ChangesReader): string =>
  reader.tell('quote', { text: written(text, graph, reader) })

/** `before → after`, or what came or went. */
function line(reader: ChangesReader, what: string, before: string, after: string): string {
  const word = before === '' ? 'factAdded' : after === '' ? 'factGone' : 'fact'
  return reader.tell(word, { what, before, after })
}

/** A line for each language in which two texts differ; it is named where that is not the reader's or not the only one. */
export function textLines(
  telling: Telling,
  what: string,
  one: Text | undefined,
  other: Text | undefined,
): readonly string[] {
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
    value === undefined ? '' : reader.tell('quote', { text: markdownWords(value) })
  return differing.map((language) =>
    line(
      reader,
      isPlain ? what : reader.tell('inLanguage', { what, language: markdownWords(language) }),
      quote(old.get(language)),
      quote(now.get(language)),
    ),
  )
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

/** A fact as lines: what it is, with what stood there and what stands there. */
export function factLines(telling: Telling, fact: AnyFact, isRole = false): readonly string[] {
  const { before, after, reader } = telling
  const { what } = fact
  const name = reader.what(isRole && what === 'name' ? 'title' : what)
  const isList = LISTED.has(what) || CODED.has(what) || what === 'code' || what === 'cites'
  if (!isList) return textLines(telling, name, fact.before[0], fact.after[0])
  const [old, now] = [valuesOf(fact, fact.before, before, reader), valuesOf(fact, fact.after, after, reader)]
  // Each cites one line for another, which would read as if it became that.
  const pairs: readonly (readonly [string, string])[] =
    what === 'cites'
      ? [
          [old, ''],
          ['', now],
        ]
      : [[old, now]]
  return pairs
    .filter(([one, other]) => one !== '' || other !== '')
    .map(([one, other]) => line(reader, name, one, other))
}

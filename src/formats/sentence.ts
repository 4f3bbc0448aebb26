// Texts of the graph by themselves and within a sentence, each as a run in its own language.
import type { Text } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { type Wording, wordingOf } from '../graph/text'
import type { FormatWord, Reader, Values } from './reader'

/** A text in the reader's language, else in one that it has. */
export const readIn = (
  { languages }: RoleGraph,
  { language }: Reader,
  text: Text,
): readonly [run: Wording] => [wordingOf(text, language, languages)]

/** Stands for a run while the sentence round it is put together. */
const markOf = (index: number): string => `\uE000${index}\uE001`

/** A sentence with texts of the graph in it. */
export function sentence(
  { say, language }: Reader,
  word: FormatWord,
  runs: Readonly<Record<string, Wording>>,
  values: Values = {},
): readonly Wording[] {
  const entries = Object.entries(runs)
  const marks = entries.map(([name], index) => [name, markOf(index)] as const)
  const words = say(word, { ...values, ...Object.fromEntries(marks) })
  return words
    .split(/(\uE000\d+\uE001)/)
    .map((part) => {
      const index = marks.findIndex(([, mark]) => mark === part)
      return entries[index]?.[1] ?? { value: part, language }
    })
    .filter(({ value }) => value !== '')
}

/** Where the data comes from, a sentence each: the source, its remark if it has one, and the version and day of the data. */
export function sourceSentences(graph: RoleGraph, reader: Reader): readonly (readonly Wording[])[] {
  const { source, data, updated, title } = graph
  const runOf = (text: Text): Wording => readIn(graph, reader, text)[0]
  return [
    sentence(reader, 'source', { source: runOf(source.title) }),
    ...(source.remark === undefined ? [] : [[runOf(source.remark)]]),
    sentence(
      reader,
      'version',
      { graph: runOf(title), version: { value: data.version, language: reader.language } },
      { date: updated },
    ),
  ]
}

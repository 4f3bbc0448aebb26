// What differs of something, as lines of Markdown: what stood there and what stands there, or what came or went.
import { type FactRow, factRows, type Telling } from '../changes/changedTexts'
import type { AnyFact, ChangesReader } from '../changes/changesReader'

export function factLine({ tell }: ChangesReader, { what, before, after }: FactRow): string {
  const word = before === '' ? 'factAdded' : after === '' ? 'factGone' : 'fact'
  return tell(word, { what, before, after })
}

export const factLines = (telling: Telling, fact: AnyFact, isRole = false): readonly string[] =>
  factRows(telling, fact, isRole).map((row) => factLine(telling.reader, row))

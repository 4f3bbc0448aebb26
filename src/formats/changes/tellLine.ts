// A responsibility that changed, as it is told with one of its roles: what it says, what became of it, and what stood there.
import type { ChangedRole } from '../../graph/changes/changedRoles'
import type { LineChange } from '../../graph/changes/changes'
import { tellingHows } from '../../graph/changes/countChanges'
import { type FactRow, factRows, quoted, type Telling, textRows, written } from './changedTexts'

export interface ToldLine {
  /** Its text in quotes. */
  readonly text: string
  /** What became of it. */
  readonly words: readonly string[]
  readonly wordings: readonly FactRow[]
  /** In quotes: what it was split into, or merged from. */
  readonly parts: readonly string[]
  readonly facts: readonly FactRow[]
}

/** With the role that a line left, where it went is enough. */
export function tellLine(
  telling: Telling,
  role: Pick<ChangedRole, 'id'>,
  { how, facts, ...change }: LineChange,
): ToldLine {
  const { before, after, reader } = telling
  const [one, other] = [change.before[0], change.after[0]]
  const isLeaving = how.includes('moved') && other?.role.id !== role.id
  const { tell, what } = reader
  const told = tellingHows(how)
  const words = told.map((name) => {
    if (name === 'reordered')
      return tell('positions', { before: String(one?.position ?? ''), after: String(other?.position ?? '') })
    if (name !== 'moved' || !one || !other) return reader.how(name)
    return isLeaving
      ? tell('movedTo', { role: written(other.role.name, after, reader) })
      : tell('movedFrom', { role: written(one.role.name, before, reader) })
  })
  const [shown, graph] =
    other === undefined || isLeaving || how.includes('split') ? [one, before] : [other, after]
  const text = shown === undefined ? '' : quoted(shown.text, graph, reader)
  if (isLeaving) return { text, words, wordings: [], parts: [], facts: [] }
  const isWorded = how.includes('reworded') || how.includes('translated')
  return {
    text,
    words,
    wordings: isWorded ? textRows(telling, what('text'), one?.text, other?.text) : [],
    parts: how.includes('split')
      ? change.after.map((part) => quoted(part.text, after, reader))
      : how.includes('merged')
        ? change.before.map((part) => quoted(part.text, before, reader))
        : [],
    facts: [
      ...facts.flatMap((fact) => factRows(telling, fact)),
      // Ids that tables were given follow their texts.
      ...(told.includes('renamed') ? textRows(telling, what('id'), one?.id, other?.id) : []),
    ],
  }
}

// What a row says of its role beside its lines; what is said first counts.

import type { Origin } from '../../graph/origin'
import { pairIn } from '../csv/cellList'
import type { Row } from './row'
import { firstOf, listsOf, NO_WORDING, type Wordings, wordingsOf } from './wordings'

/** Where a role stands among fields or levels. */
export interface Placing {
  /** As a table says it; empty where none does. */
  readonly id: string
  readonly name: Wordings
  /** Which of them it is, where a table counts them. */
  readonly order: number | null
  /** Of its name. */
  readonly origin: Origin | null
}

export interface GatheredCode {
  readonly scheme: string
  readonly code: string
  readonly label: Wordings
  readonly match: string
  readonly confidence: string
}

interface Described {
  readonly formerIds: string[]
  readonly alsoCalled: Wordings[]
  note: Wordings
  field: Placing
  level: Placing
  readonly editorial: Set<string>
  readonly codes: GatheredCode[]
}

export function describe(role: Described, row: Row): void {
  role.field = placing(role.field, row, 'field', 'field-id', 'field-order')
  role.level = placing(role.level, row, 'level', 'level-id', 'level-rank')
  if (role.note.size === 0) role.note = wordingsOf(row.cells('note'))
  if (row.cells('also-called').length > 0) {
    const known = new Set(role.alsoCalled.map(keyOf))
    role.alsoCalled.push(...namesIn(row).filter((name) => name.size > 0 && !known.has(keyOf(name))))
  }
  for (const { text } of row.items('editorial')) role.editorial.add(text)
  if (role.formerIds.length === 0) role.formerIds.push(...row.items('former-id').map(({ text }) => text))
  if (role.codes.length === 0) role.codes.push(...codesIn(row))
}

const keyOf = (name: Wordings): string => JSON.stringify([...name])

function placing(
  held: Placing,
  row: Row,
  name: 'field' | 'level',
  id: 'field-id' | 'level-id',
  order: 'field-order' | 'level-rank',
): Placing {
  const number = row.text(order)
  return {
    id: held.id || row.text(id),
    name: held.name.size > 0 ? held.name : wordingsOf(row.cells(name)),
    origin: held.name.size > 0 ? held.origin : (row.cells(name)[0]?.origin ?? null),
    order: held.order ?? (/^-?\d+$/.test(number) ? Number(number) : null),
  }
}

/** Names in several languages belong together in their order, or as a column says which languages each is in. */
function namesIn(row: Row): readonly Wordings[] {
  const lists = listsOf(row, 'also-called')
  const languages = row.items('also-called-languages')
  if (languages.length === 0) return lists
  const waiting = new Map<string, string[]>()
  for (const list of lists)
    for (const [language, name] of list) waiting.set(language, [...(waiting.get(language) ?? []), name])
  const takeOne = (language: string) => {
    const name = waiting.get(language)?.shift()
    return name === undefined ? [] : [[language, name] as const]
  }
  const told = languages.map(({ text }) => new Map(text.split(' ').flatMap(takeOne)))
  const rest = [...waiting].flatMap(([language, names]) => names.map((name) => new Map([[language, name]])))
  return [...told, ...rest]
}

/** Only of codes that are told whole. */
function codesIn(row: Row): readonly GatheredCode[] {
  const labels = listsOf(row, 'code-label')
  const [matches, confidences] = [row.items('code-match'), row.items('code-confidence')]
  return row.items('code').flatMap(({ text }, index) => {
    const pair = pairIn(text, ':')
    const label = labels[index] ?? NO_WORDING
    const [match, confidence] = [matches[index]?.text ?? '', confidences[index]?.text ?? '']
    if (pair === null || firstOf(label) === '' || match === '' || confidence === '') return []
    return [{ scheme: pair[0], code: pair[1], label, match, confidence }]
  })
}

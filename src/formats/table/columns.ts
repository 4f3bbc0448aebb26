// What the columns under a row of headings are for, where one heading tells of another.

import { simplified } from '../../graph/simplified'
import { type Column, type ColumnUse, columnOf, LEFT_OUT } from './columnUses'
import { ownColumnsOf } from './ownTable'

/** Uses that several columns may share: each holds a part of the list. */
const MANY: ReadonlySet<ColumnUse> = new Set(['line', 'skill', 'next', 'previous', 'lateral', 'also-called'])

/**
 * What each column of a row of headings is for; of two that name the same but the parts of a list, the first.
 * @param groups headings above them, which may name the language of several columns
 */
export function columnsOf(headings: readonly string[], groups: readonly string[] = []): readonly Column[] {
  const own = ownColumnsOf(headings)
  if (own !== null) return own
  let group: Column = LEFT_OUT
  const told = headings.map((heading, index) => {
    if ((groups[index] ?? '') !== '') group = columnOf(groups[index] ?? '')
    const column = heading === '' ? LEFT_OUT : columnOf(heading)
    return column.language === null && group.language !== null
      ? { ...column, language: group.language }
      : column
  })
  const columns = inTurn(told, headings)
  const taken = new Set<string>()
  return columns.map((column) => {
    if (column.use === 'left-out' || MANY.has(column.use)) return column
    const key = `${column.use} ${column.language}`
    if (taken.has(key)) return LEFT_OUT
    taken.add(key)
    return column
  })
}

type Rule = (
  column: Column,
  columns: readonly Column[],
  heading: string,
  headings: readonly string[],
) => Column

/** A heading that can be of nothing but the titles; one that only speaks of roles gives way to it. */
const TITLE =
  /^\W*(岗\s*位|职\s*位|职\s*务|角\s*色|工\s*种|职\s*业)(\s*名\s*称)?\W*$|^\W*((job|role|position|post|occupation)[ _]?(title|name)|title|role|position|designation|occupation)\W*$/i

const has = (columns: readonly Column[], ...uses: readonly ColumnUse[]): boolean =>
  columns.some(({ use }) => uses.includes(use))

const hasTitle = (
  columns: readonly Column[],
  headings: readonly string[],
  language: string | null,
): boolean =>
  columns.some(
    (column, index) =>
      column.use === 'title' && column.language === language && TITLE.test(simplified(headings[index] ?? '')),
  )

/** Several skills in a row that is about nothing else. */
const isVocabulary = (columns: readonly Column[]): boolean =>
  columns.filter(({ use }) => use === 'skill-id').length > 1 &&
  !has(columns, 'id', 'title', 'line', 'line-id')

const HAN = /\p{Script=Han}/u

/** What a role says, in one language or another. */
const TEXTS: ReadonlySet<ColumnUse> = new Set([
  'line',
  'field',
  'level',
  'note',
  'skill',
  'reason',
  'question',
])

const inTwoLanguages: Rule = (column, columns, heading, headings) => {
  if (column.language !== null) return column
  const of = headings.filter(
    (_, index) => columns[index]?.use === column.use && columns[index]?.language === null,
  )
  const [one = '', other = ''] = of
  if (of.length !== 2 || HAN.test(one) === HAN.test(other)) return column
  return { ...column, language: HAN.test(heading) ? 'zh-Hans' : 'en' }
}

const RULES: readonly Rule[] = [
  // Of two columns of titles, headed in Chinese and in Latin letters, each holds those of its language; beside them, of all texts.
  (column, columns, heading, headings) =>
    column.use === 'title' ? inTwoLanguages(column, columns, heading, headings) : column,
  (column, columns, heading, headings) =>
    TEXTS.has(column.use) &&
    columns.filter(({ use, language }) => use === 'title' && language !== null).length > 1
      ? inTwoLanguages(column, columns, heading, headings)
      : column,
  // A role leads from one column to the other.
  (column, columns) =>
    column.use === 'next' && has(columns, 'from') && !has(columns, 'to', 'title', 'id')
      ? { ...column, use: 'to' }
      : column,
  (column, columns) =>
    column.use === 'to' && !has(columns, 'from', 'next') && has(columns, 'title', 'id')
      ? { ...column, use: 'next' }
      : column,
  (column, columns, heading) =>
    column.use === 'from' &&
    CAME_FROM.test(simplified(heading)) &&
    !has(columns, 'to') &&
    has(columns, 'title', 'id')
      ? { ...column, use: 'previous' }
      : column,
  (column, columns) =>
    column.use === 'from' && !has(columns, 'to', 'title') ? { ...column, use: 'title' } : column,
  (column, columns) => (column.use === 'kind' && !has(columns, 'from', 'to') ? LEFT_OUT : column),
  // Beside the names in each language, the plain one is the id.
  (column, columns, heading) => {
    const id = ID_OF.get(column.use)
    if (id === undefined || column.language !== null || !/^[a-z]+$/i.test(heading)) return column
    const hasNames = columns.some(({ use, language }) => use === column.use && language !== null)
    return hasNames ? { use: id, language: null } : column
  },
  // A vocabulary goes from wider skills to narrower ones: the last are those that lines refer to.
  (column, columns) => {
    if ((column.use !== 'skill-id' && column.use !== 'skill') || !isVocabulary(columns)) return column
    const same = columns.filter(({ use }) => use === column.use)
    if (column === same.at(-1)) return column
    return column.use === 'skill-id' && column === same.at(-2)
      ? { ...column, use: 'wider-skill-id' }
      : LEFT_OUT
  },
  // A table of transitions has the titles of both ends beside their ids.
  (column, columns) =>
    (column.use === 'from' || column.use === 'to') &&
    column.language !== null &&
    columns.some(({ use, language }) => use === column.use && language === null)
      ? LEFT_OUT
      : column,
  (column, columns, heading, headings) =>
    column.use === 'title' && !TITLE.test(simplified(heading)) && hasTitle(columns, headings, column.language)
      ? LEFT_OUT
      : column,
]

/** Beside titles: where each came from. What it is at present is no step. */
const CAME_FROM = /^\W*(from|(source|from)[ _](role|title|position|job)|来源(岗位|职位))\W*$/i

const ID_OF = new Map<ColumnUse, ColumnUse>([
  ['field', 'field-id'],
  ['level', 'level-id'],
])

const inTurn = (columns: readonly Column[], headings: readonly string[]): readonly Column[] =>
  RULES.reduce(
    (told, rule) => told.map((column, index) => rule(column, told, headings[index] ?? '', headings)),
    columns,
  )

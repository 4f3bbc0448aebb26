// The roles that tables tell of, gathered row by row: a role may have a row, many rows, or rows in several tables.
import type { Origin } from '../../graph/origin'
import { createTaken, idOf, shortIdOf } from './makeId'
import type { Row } from './rows'
import type { SkillBook } from './skillBook'
import { firstOf, fold, listsOf, NO_WORDING, type Wordings, wordingsOf } from './wordings'

interface GatheredLine {
  readonly id: string
  readonly text: Wordings
  readonly skills: Set<string>
  readonly origin: Origin
}

export interface GatheredRole {
  readonly id: string
  readonly title: Wordings
  readonly alsoCalled: Wordings[]
  note: Wordings
  /** By what they say. */
  readonly lines: Map<string, GatheredLine>
  field: Wordings
  fieldId: string
  level: Wordings
  levelId: string
  readonly origin: Origin
}

export interface RoleBook {
  /** In the order in which they are told of. */
  readonly roles: readonly GatheredRole[]
  /** The role that a row is about, made where it is new; null where it says none. `last` is that of the row above. */
  readonly of: (row: Row, last: GatheredRole | null) => GatheredRole | null
  /** The roles that a reference may mean: one of this id, else all of this title. */
  readonly named: (reference: string) => readonly GatheredRole[]
  /** Adds what a row says of its role. */
  readonly add: (role: GatheredRole, row: Row, refersToRole: boolean) => void
}

export function createRoleBook(skills: SkillBook): RoleBook {
  const roles: GatheredRole[] = []
  const byId = new Map<string, GatheredRole>()
  const byTitle = new Map<string, GatheredRole[]>()
  const byKey = new Map<string, GatheredRole>()
  const take = createTaken()

  const named = (reference: string): readonly GatheredRole[] => {
    const role = byId.get(reference) ?? byId.get(idOf(reference))
    return role === undefined ? (byTitle.get(fold(reference)) ?? []) : [role]
  }
  /** Two departments may each have a manager: a title stands for one role as long as field and level are the same. */
  const keyOf = (row: Row) =>
    [row.text('title'), row.text('field') || row.text('field-id'), row.text('level') || row.text('level-id')]
      .map(fold)
      .join('\u0000')

  const make = (row: Row, said: string): GatheredRole => {
    const title = wordingsOf(row.cells('title'))
    const name = firstOf(title)
    const namesake = byTitle.has(fold(name))
    const apart = [name, row.text('field'), row.text('level')].filter((part) => part !== '').join('-')
    const wanted = said === '' ? idOf(namesake ? apart : name) : idOf(said)
    const role: GatheredRole = {
      id: take(wanted === '' ? shortIdOf(name) : wanted),
      title: title.size > 0 ? title : new Map([['', said]]),
      alsoCalled: [],
      note: NO_WORDING,
      lines: new Map(),
      field: NO_WORDING,
      fieldId: '',
      level: NO_WORDING,
      levelId: '',
      origin: row.origin,
    }
    roles.push(role)
    if (said !== '') byId.set(said, role)
    if (!byId.has(role.id)) byId.set(role.id, role)
    for (const wording of role.title.values())
      byTitle.set(fold(wording), [...(byTitle.get(fold(wording)) ?? []), role])
    return role
  }

  return {
    roles,
    named,
    of: (row, last) => {
      const [id, title] = [row.text('id'), row.text('title')]
      if (id === '' && title === '') return last
      if (id !== '') return byId.get(id) ?? make(row, id)
      const key = keyOf(row)
      const role = byKey.get(key) ?? make(row, '')
      byKey.set(key, role)
      return role
    },
    add: (role, row, refersToRole) => {
      if (!refersToRole) describe(role, row)
      // Beside the name of a role that another table lists, an id is that of the line.
      const isLineId = refersToRole && row.text('title') !== '' && byId.get(row.text('id')) !== role
      addLines(role, row, row.text('line-id') || (isLineId ? row.text('id') : ''), skills)
    },
  }
}

/** What is said first counts. */
function describe(role: GatheredRole, row: Row): void {
  if (role.field.size === 0) role.field = wordingsOf(row.cells('field'))
  if (role.level.size === 0) role.level = wordingsOf(row.cells('level'))
  role.fieldId ||= row.text('field-id')
  role.levelId ||= row.text('level-id')
  if (role.note.size === 0) role.note = wordingsOf(row.cells('note'))
  const known = new Set(role.alsoCalled.map(firstOf))
  for (const wordings of listsOf(row, 'also-called'))
    if (!known.has(firstOf(wordings))) role.alsoCalled.push(wordings)
}

/** A line that is told of again, as where each of its skills has a row, is one line. */
function addLines(role: GatheredRole, row: Row, lineId: string, skills: SkillBook): void {
  const texts = listsOf(row, 'line')
  const said = skills.of(row)
  const origin = row.cells('line')[0]?.origin ?? row.origin
  const lineOf = (text: Wordings, id = `${role.id}-${shortIdOf(firstOf(text))}`): GatheredLine => {
    const key = fold(firstOf(text))
    const held = role.lines.get(key)
    if (held !== undefined) return held
    const line = { id, text, skills: new Set<string>(), origin }
    role.lines.set(key, line)
    return line
  }
  const [only] = texts
  if (texts.length === 1 && only !== undefined) {
    const line = lineOf(only, lineId === '' ? undefined : lineId)
    for (const skill of said) line.skills.add(skill.id)
    return
  }
  for (const text of texts) lineOf(text)
  // A table that says once what a role takes does not say which line takes it: each then is a line of its own.
  for (const skill of said) lineOf(skill.name).skills.add(skill.id)
}

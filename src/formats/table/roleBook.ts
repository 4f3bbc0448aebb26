// The roles that tables tell of, gathered row by row: a role may have a row, many rows, or rows in several tables.
import { createProblem, type Problem } from '../../graph/checks/problems'
import { createTaken, idOf, saidIdOf, shortIdOf } from '../../graph/makeId'
import type { Origin } from '../../graph/origin'
import { describe, type GatheredCode, type Placing } from './describe'
import { createLineAdder, type GatheredLine } from './lines'
import type { Names } from './names'
import type { Cell, Row } from './row'
import type { SkillBook } from './skillBook'
import { firstOf, NO_WORDING, type Wordings, wordingsOf } from './wordings'

export interface GatheredRole {
  readonly id: string
  readonly title: Wordings
  readonly formerIds: string[]
  readonly alsoCalled: Wordings[]
  note: Wordings
  readonly lines: GatheredLine[]
  field: Placing
  level: Placing
  /** What the tables say that their editors added. */
  readonly editorial: Set<string>
  readonly codes: GatheredCode[]
  readonly origin: Origin
}

export interface RoleBook {
  /** In the order in which they are told of. */
  readonly roles: readonly GatheredRole[]
  readonly problems: readonly Problem[]
  /** The role that a row is about, made where it is new; null where it says none. `last` is that of the row above. */
  readonly of: (row: Row, last: GatheredRole | null) => GatheredRole | null
  /** The roles that a reference may mean: one of this id, else all of this title. */
  readonly named: (reference: string) => readonly GatheredRole[]
  /** Tells of a cell that names a role in other letters than its own. */
  readonly tellNamed: (role: GatheredRole, cell: Cell) => void
  /** Adds what a row says of its role. */
  readonly add: (role: GatheredRole, row: Row, refersToRole: boolean) => void
}

const NOWHERE: Placing = { id: '', name: NO_WORDING, order: null, origin: null }

export function createRoleBook(skills: SkillBook, names: Names): RoleBook {
  const roles: GatheredRole[] = []
  const problems: Problem[] = []
  const bySaidId = new Map<string, GatheredRole>()
  const byId = new Map<string, GatheredRole>()
  const byTitle = new Map<string, GatheredRole[]>()
  const byKey = new Map<string, GatheredRole>()
  const take = createTaken()
  const addLines = createLineAdder(skills, names, problems)
  const { keyOf } = names

  const named = (reference: string): readonly GatheredRole[] => {
    const said = bySaidId.get(reference)
    if (said !== undefined) return [said]
    const titled = byTitle.get(keyOf(reference))
    if (titled !== undefined) return titled
    // No table gives the ids that are made.
    const role = names.isExact ? undefined : (byId.get(keyOf(reference)) ?? byId.get(idOf(reference)))
    return role === undefined ? [] : [role]
  }
  /** Two departments may each have a manager: a title stands for one role as long as field and level are the same. */
  const rowKeyOf = (row: Row) =>
    [row.text('title'), row.text('field') || row.text('field-id'), row.text('level') || row.text('level-id')]
      .map(keyOf)
      .join('\u0000')

  const make = (row: Row, said: string): GatheredRole => {
    const title = wordingsOf(row.cells('title'))
    const name = firstOf(title)
    const namesake = byTitle.has(keyOf(name))
    const apart = [name, row.text('field'), row.text('level')].filter((part) => part !== '').join('-')
    const wanted = said === '' ? idOf(namesake ? apart : name) : saidIdOf(said)
    const role: GatheredRole = {
      id: take(wanted === '' ? shortIdOf(said || name) : wanted),
      title: title.size > 0 ? title : new Map([['', said]]),
      formerIds: [],
      alsoCalled: [],
      note: NO_WORDING,
      lines: [],
      field: NOWHERE,
      level: NOWHERE,
      editorial: new Set(),
      codes: [],
      origin: row.origin,
    }
    roles.push(role)
    if (said !== '') bySaidId.set(said, role)
    if (!byId.has(keyOf(role.id))) byId.set(keyOf(role.id), role)
    for (const wording of new Set([...role.title.values()].map(keyOf))) {
      const held = byTitle.get(wording)
      if (held === undefined) byTitle.set(wording, [role])
      else held.push(role)
    }
    return role
  }

  /** A further row of an id should be about the same role. */
  const known = (id: string, row: Row): GatheredRole | undefined => {
    const role = bySaidId.get(id)
    const other =
      role &&
      row.cells('title').find(({ text, language }) => {
        const title = role.title.get(language ?? '')
        return title !== undefined && keyOf(title) !== keyOf(text)
      })
    if (role !== undefined && other !== undefined)
      problems.push(
        createProblem('id-of-two-titles', other.origin, {
          id,
          title: other.text,
          other: firstOf(role.title),
        }),
      )
    return role
  }

  /** Of titles that are those of the role, but for how they are written. */
  const tellTitles = (role: GatheredRole, row: Row) => {
    for (const cell of row.cells('title')) {
      const title = role.title.get(cell.language ?? '')
      if (title !== undefined && keyOf(title) === keyOf(cell.text)) names.tell(cell, title)
    }
  }

  return {
    roles,
    problems,
    named,
    tellNamed: (role, cell) => {
      const isCalledSo = [...role.title.values()].includes(cell.text)
      if (!isCalledSo && bySaidId.get(cell.text) !== role) names.tell(cell, firstOf(role.title))
    },
    of: (row, last) => {
      const [id, title] = [row.text('id'), row.text('title')]
      if (id === '' && title === '') return last
      if (id !== '') {
        const role = known(id, row)
        if (role !== undefined) tellTitles(role, row)
        return role ?? make(row, id)
      }
      const key = rowKeyOf(row)
      const held = byKey.get(key)
      if (held !== undefined) tellTitles(held, row)
      const role = held ?? make(row, '')
      byKey.set(key, role)
      return role
    },
    add: (role, row, refersToRole) => {
      if (!refersToRole) describe(role, row)
      // Beside the name of a role that another table lists, an id is that of the line.
      const isLineId = refersToRole && row.text('title') !== '' && bySaidId.get(row.text('id')) !== role
      addLines(role, row, row.text('line-id') || (isLineId ? row.text('id') : ''), refersToRole)
    },
  }
}

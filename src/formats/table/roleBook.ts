// The roles that tables tell of, gathered row by row: a role may have a row, many rows, or rows in several tables.
import { createProblem, type Problem } from '../../graph/checks/problems'
import { createTaken, idOf, saidIdOf, shortIdOf } from '../../graph/makeId'
import type { Origin } from '../../graph/origin'
import { describe, type GatheredCode, type Placing } from './describe'
import { createLineAdder, type GatheredLine } from './lines'
import type { Row } from './row'
import type { SkillBook } from './skillBook'
import { firstOf, fold, NO_WORDING, type Wordings, wordingsOf } from './wordings'

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
  /** Adds what a row says of its role. */
  readonly add: (role: GatheredRole, row: Row, refersToRole: boolean) => void
}

const NOWHERE: Placing = { id: '', name: NO_WORDING, order: null }

export function createRoleBook(skills: SkillBook): RoleBook {
  const roles: GatheredRole[] = []
  const problems: Problem[] = []
  const bySaidId = new Map<string, GatheredRole>()
  const byId = new Map<string, GatheredRole>()
  const byTitle = new Map<string, GatheredRole[]>()
  const byKey = new Map<string, GatheredRole>()
  const take = createTaken()
  const addLines = createLineAdder(skills)

  const named = (reference: string): readonly GatheredRole[] => {
    const said = bySaidId.get(reference)
    if (said !== undefined) return [said]
    const titled = byTitle.get(fold(reference))
    if (titled !== undefined) return titled
    const role = byId.get(fold(reference)) ?? byId.get(idOf(reference))
    return role === undefined ? [] : [role]
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
    if (!byId.has(fold(role.id))) byId.set(fold(role.id), role)
    for (const wording of new Set([...role.title.values()].map(fold))) {
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
        return title !== undefined && fold(title) !== fold(text)
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

  return {
    roles,
    problems,
    named,
    of: (row, last) => {
      const [id, title] = [row.text('id'), row.text('title')]
      if (id === '' && title === '') return last
      if (id !== '') return known(id, row) ?? make(row, id)
      const key = keyOf(row)
      const role = byKey.get(key) ?? make(row, '')
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

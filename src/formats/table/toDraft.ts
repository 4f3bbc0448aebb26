// From tables to the draft of a role graph. Only a title is required; what the tables do not say is made up of what they do, and
// marked as editorial.
import { createProblem, type Problem } from '../../graph/checks/problems'
import type { DraftRead } from '../../graph/draft'
import type { Origin } from '../../graph/origin'
import type { About } from './about'
import { graphOf } from './graphOf'
import { createGroups } from './groups'
import { createMoveBook } from './moveBook'
import { createNames } from './names'
import { rolesOnTheWay, titledRow } from './onTheWay'
import type { LevelOrder } from './orderLevels'
import { createRoleBook, type GatheredRole, type RoleBook } from './roleBook'
import type { Row } from './row'
import { type MatchedTable, rowsOf } from './rows'
import { createSkillBook } from './skillBook'
import { placeIn } from './table'
import { kindsOf } from './tableKinds'

export interface TablesRead extends DraftRead {
  readonly levels: readonly string[]
  /** What tells the levels apart, also where two have one name. */
  readonly levelKeys: readonly string[]
  readonly levelsBy: LevelOrder
  readonly counts: {
    readonly roles: number
    readonly lines: number
    readonly skills: number
    readonly transitions: number
  }
}

const NOTHING = { roles: 0, lines: 0, skills: 0, transitions: 0 }

/** Never throws. */
export function draftOfTables(tables: readonly MatchedTable[], about: About): TablesRead {
  const read = tables.map((table) => ({ table, ...rowsOf(table) }))
  const problems: Problem[] = read.flatMap((one) => one.problems)
  const kinds = kindsOf(read)
  const rowsOfKind = (kind: string) =>
    read.filter((_, index) => kinds[index] === kind).map(({ rows }) => rows)
  const names = createNames(about.isExact)
  const skills = createSkillBook(names)
  const roles = createRoleBook(skills, names)
  const moves = createMoveBook(names)
  for (const row of rowsOfKind('skills').flat()) skills.add(row)
  const take = (role: GatheredRole, row: Row, refersToRole: boolean) => {
    roles.add(role, row, refersToRole)
    moves.addNext(role, row)
  }
  const missing = (row: Row) =>
    problems.push(
      createProblem('row-without-role', row.origin, { title: row.text('title') || row.text('id') }),
    )
  for (const rows of rowsOfKind('roles')) {
    let last: GatheredRole | null = null
    for (const row of rows) {
      const onTheWay = rolesOnTheWay(row)
      if (onTheWay.length > 0)
        for (const one of onTheWay) {
          const role = roles.of(one, null)
          if (role !== null) take(role, one, false)
        }
      else {
        last = roles.of(row, last)
        if (last === null) missing(row)
        else take(last, row, false)
      }
    }
  }
  for (const rows of rowsOfKind('lines')) {
    let last: GatheredRole | null = null
    for (const row of rows) {
      last = roleOfLine(row, roles, last)
      if (last === null) missing(row)
      else take(last, row, true)
    }
  }
  for (const row of rowsOfKind('moves').flat()) {
    const role = row.text('from') === '' && row.cells('related').length > 0 ? roles.of(row, null) : null
    if (role === null) moves.addMove(row)
    else moves.addNext(role, row)
  }
  // Where nothing else lists the roles, transitions do.
  if (roles.roles.length === 0)
    for (const row of rowsOfKind('moves').flat())
      for (const title of (['from', 'to'] as const).flatMap((use) => row.items(use)))
        if (roles.named(title.text).length === 0) roles.of(titledRow(title), null)
  if (roles.roles.length === 0) return nothing(tables, problems)
  // Where no next role at all has a row of its own, that column is where they are listed.
  for (const { row, title } of moves.unlisted(roles.named))
    if (roles.named(title.text).length === 0) {
      const one = titledRow(title, row)
      const role = roles.of(one, null)
      if (role !== null) roles.add(role, one, false)
    }
  const found = moves.found(roles)
  const rises = found.moves.filter(({ said }) => said === 'promotion')
  const levels = createGroups(roles.roles, 'level', about, rises, names)
  const fields = createGroups(roles.roles, 'field', about, [], names)
  const graph = graphOf({
    roles: roles.roles,
    skills: skills.skills(),
    moves: found.moves,
    levels,
    fields,
    about,
  })
  return {
    ...graph,
    problems: [...problems, ...names.problems, ...roles.problems, ...found.problems, ...graph.problems],
    levels: levels.names,
    levelKeys: levels.keys,
    levelsBy: levels.by,
  }
}

/** Beside an id of the line, an id is that of the role; a row that names none is about the role of the row above. */
function roleOfLine(row: Row, roles: RoleBook, last: GatheredRole | null): GatheredRole | null {
  const [[id], [title]] = [row.cells('id'), row.cells('title')]
  if (id === undefined && title === undefined) return last
  for (const cell of row.text('line-id') === '' ? [title, id] : [id, title]) {
    const [role] = cell === undefined ? [] : roles.named(cell.text)
    if (cell === undefined || role === undefined) continue
    roles.tellNamed(role, cell)
    return role
  }
  return null
}

/** No roles: no column names them, or nothing stands below it. */
function nothing(tables: readonly MatchedTable[], problems: readonly Problem[]): TablesRead {
  const [first] = tables
  const hasTitle = tables.some(({ columns }) => columns.some(({ use }) => use === 'title' || use === 'id'))
  const origin: Origin =
    first === undefined ? { kind: 'path', path: [] } : placeIn(first.table, first.headerRow)
  return {
    draft: null,
    problems: hasTitle
      ? [...problems, createProblem('no-rows', origin)]
      : [
          ...problems.filter(({ code }) => code !== 'row-without-role'),
          createProblem('no-title-column', origin),
        ],
    levels: [],
    levelKeys: [],
    levelsBy: 'as-listed',
    counts: NOTHING,
  }
}

// From tables to the draft of a role graph. Only a title is required; what the tables do not say is made up of what they do, and
// marked as editorial.
import type { Path } from '../../graph/checks/path'
import { createProblem, type Problem } from '../../graph/checks/problems'
import type { DraftRead } from '../../graph/draft'
import { nearestLanguage } from '../../graph/language'
import type { Origin } from '../../graph/origin'
import type { About } from './about'
import { createGroups, type Groups } from './groups'
import { languageOf } from './languageOf'
import { createMoveBook, type GatheredMove } from './moveBook'
import type { LevelOrder } from './orderLevels'
import { createRoleBook, type GatheredRole } from './roleBook'
import { type MatchedTable, rowsOf } from './rows'
import { createSkillBook } from './skillBook'
import { placeIn } from './table'
import { kindsOf } from './tableKinds'
import { firstOf, type Wordings } from './wordings'

export interface TablesRead extends DraftRead {
  readonly levels: readonly string[]
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
  const skills = createSkillBook()
  const roles = createRoleBook(skills)
  const moves = createMoveBook()
  const eachOf = (kind: string) => read.filter((_, index) => kinds[index] === kind)
  for (const { rows } of eachOf('skills')) for (const row of rows) skills.add(row)
  for (const kind of ['roles', 'lines'])
    for (const { rows } of eachOf(kind)) {
      let last: GatheredRole | null = null
      for (const row of rows) {
        const role: GatheredRole | null =
          kind === 'lines'
            ? (roles.named(row.text('title') || row.text('id'))[0] ?? null)
            : roles.of(row, last)
        if (role === null)
          problems.push(createProblem('row-without-role', row.origin, { title: row.text('title') }))
        else {
          roles.add(role, row, kind === 'lines')
          moves.addNext(role, row)
        }
        last = role
      }
    }
  for (const { rows } of eachOf('moves'))
    for (const row of rows) {
      const role = row.text('from') === '' ? roles.of(row, null) : null
      if (role === null) moves.addMove(row)
      else moves.addNext(role, row)
    }
  const [first] = tables
  if (roles.roles.length === 0) {
    const hasTitle = tables.some(({ columns }) => columns.some(({ use }) => use === 'title' || use === 'id'))
    const origin: Origin =
      first === undefined ? { kind: 'path', path: [] } : placeIn(first.table, first.headerRow)
    return {
      draft: null,
      problems: [...problems, createProblem(hasTitle ? 'no-rows' : 'no-title-column', origin)],
      levels: [],
      levelsBy: 'as-listed',
      counts: NOTHING,
    }
  }
  const found = moves.found(roles.named)
  const rises = found.moves.filter(({ said }) => said === 'promotion')
  const levels = createGroups(roles.roles, 'level', about, rises)
  const fields = createGroups(roles.roles, 'field', about, [])
  return {
    ...graphOf({ roles: roles.roles, skills: skills.skills, moves: found.moves, levels, fields, about }),
    problems: [...problems, ...found.problems],
    levels: levels.names,
    levelsBy: levels.by,
  }
}

interface Gathered {
  readonly roles: readonly GatheredRole[]
  readonly skills: ReturnType<typeof createSkillBook>['skills']
  readonly moves: readonly GatheredMove[]
  readonly levels: Groups
  readonly fields: Groups
  readonly about: About
}

const keyOf = (path: Path): string => path.join('\u0000')

function graphOf({ roles, skills, moves, levels, fields, about }: Gathered) {
  const origins = new Map<string, Origin>()
  const titles = roles.flatMap(({ title }) => [...title.values()])
  const headed = [...new Set(roles.flatMap(({ title }) => [...title.keys()]))].filter(
    (language) => language !== '',
  )
  const told = about.language ?? languageOf(titles)
  const usual = nearestLanguage(told, headed) ?? told
  // Also where every title names its language, the rest may not.
  const languages = [...new Set([...headed, usual])]
  const text = (wordings: Wordings) => {
    const [only] = wordings.size === 1 ? wordings.keys() : []
    if (only === '' && languages[0] === usual) return firstOf(wordings)
    return Object.fromEntries([...wordings].map(([language, wording]) => [language || usual, wording]))
  }
  const optional = (key: string, wordings: Wordings) => (wordings.size === 0 ? {} : { [key]: text(wordings) })
  const first = roles[0]?.origin ?? { kind: 'path', path: [] }
  const drawn = moves.flatMap((move) => {
    const [low, high] = [levels.rankOf(move.from), levels.rankOf(move.to)]
    // That two roles are near says that it rises only where the levels do; what falls is no step on.
    if (move.said === 'related' && high < low) return []
    const kind = move.said === 'related' ? (high > low ? 'promotion' : 'lateral') : move.said
    return [{ move, kind }]
  })
  const value = {
    format: 'role-graph/1',
    id: about.id,
    version: '1',
    updated: about.updated,
    title: about.title,
    languages,
    source: { title: about.title },
    fields: fields.list.map(({ id, name }) => ({ id, name: text(name) })),
    levels: levels.list.map(({ id, name }, rank) => ({ id, rank: rank + 1, name: text(name) })),
    skills: skills.map(({ id, name, description }) => ({
      id,
      name: text(name),
      ...optional('description', description),
    })),
    roles: roles.map((role, nth) => {
      origins.set(keyOf(['roles', nth]), role.origin)
      const editorial = [...(fields.isMade(role) ? ['field'] : []), ...(levels.isMade(role) ? ['level'] : [])]
      return {
        id: role.id,
        title: text(role.title),
        ...(role.alsoCalled.length > 0 && { alsoCalled: role.alsoCalled.map(text) }),
        field: fields.idOf(role),
        level: levels.idOf(role),
        ...(editorial.length > 0 && { editorial }),
        ...optional('note', role.note),
        responsibilities: [...role.lines.values()].map((line, index) => {
          origins.set(keyOf(['roles', nth, 'responsibilities', index]), line.origin)
          return { id: line.id, text: text(line.text), skills: [...line.skills] }
        }),
      }
    }),
    transitions: drawn.map(({ move, kind }, nth) => {
      origins.set(keyOf(['transitions', nth]), move.origin)
      return {
        from: move.from.id,
        to: move.to.id,
        kind,
        basis: move.isEditorial || move.said === 'related' ? 'editorial' : 'stated',
        ...optional('reason', move.reason),
      }
    }),
  }
  /** The nearest of what the path lies in. */
  const originOf = (path: Path): Origin => {
    for (let length = path.length; length > 0; length--) {
      const origin = origins.get(keyOf(path.slice(0, length)))
      if (origin !== undefined) return origin
    }
    return first
  }
  const lines = value.roles.reduce((sum, { responsibilities }) => sum + responsibilities.length, 0)
  const counts = { roles: roles.length, lines, skills: skills.length, transitions: drawn.length }
  return { draft: { value, originOf }, counts }
}

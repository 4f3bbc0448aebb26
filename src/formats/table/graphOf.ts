// The value of a role graph from what tables told.
import type { Path } from '../../graph/checks/path'
import { createProblem, type Problem } from '../../graph/checks/problems'
import type { Draft } from '../../graph/draft'
import type { Origin } from '../../graph/origin'
import type { About } from './about'
import type { Groups } from './groups'
import { createTexts } from './inLanguages'
import type { GatheredMove } from './moveBook'
import type { GatheredRole } from './roleBook'
import type { SkillBook } from './skillBook'

interface Gathered {
  readonly roles: readonly GatheredRole[]
  readonly skills: ReturnType<SkillBook['skills']>
  readonly moves: readonly GatheredMove[]
  readonly levels: Groups
  readonly fields: Groups
  readonly about: About
}

interface GraphOfTables {
  readonly draft: Draft
  readonly problems: readonly Problem[]
  readonly counts: Readonly<Record<'roles' | 'lines' | 'skills' | 'transitions', number>>
}

const keyOf = (path: Path): string => path.join('\u0000')

/** The draft, what of the tables is not in it, and how much is. */
export function graphOf({ roles, skills, moves, levels, fields, about }: Gathered): GraphOfTables {
  const origins = new Map<string, Origin>()
  const problems: Problem[] = []
  const { languages, text, optional } = createTexts({ roles, skills, fields, levels }, about.language)
  const first = roles[0]?.origin ?? { kind: 'path', path: [] }
  const drawn = moves.flatMap((move) => {
    const [low, high] = [levels.rankOf(move.from), levels.rankOf(move.to)]
    // That two roles are near says that it rises only where the levels do; what falls is no step on.
    if (move.said === 'related' && high < low) return []
    const kind = move.said === 'related' ? (high > low ? 'promotion' : 'lateral') : move.said
    return [{ move, kind }]
  })
  const linesOf = new Map(roles.map(({ id, lines }) => [id, new Set(lines.map((line) => line.id))]))
  const citesOf = ({ from, to, cites, origin }: GatheredMove) =>
    cites.filter((pair) =>
      [from, to].every((role, side) => {
        const id = pair[side] ?? ''
        if (linesOf.get(role.id)?.has(id) === true) return true
        problems.push(createProblem('unlisted-line', origin, { id }))
        return false
      }),
    )
  const schemes = [...new Set(roles.flatMap(({ codes }) => codes.map(({ scheme }) => scheme)))]
  const value = {
    format: 'role-graph/1',
    id: about.id,
    version: '1',
    updated: about.updated,
    title: about.title,
    languages,
    source: { title: about.title },
    ...(schemes.length > 0 && { schemes: schemes.map((id) => ({ id, name: id })) }),
    fields: fields.list.map(({ id, name }) => ({ id, name: text(name) })),
    levels: levels.list.map(({ id, name, rank }) => ({ id, rank, name: text(name) })),
    skills: skills.map(({ id, name, description }) => ({
      id,
      name: text(name),
      ...optional('description', description),
    })),
    roles: roles.map((role, nth) => {
      origins.set(keyOf(['roles', nth]), role.origin)
      const isEditorial = { field: fields.isMade(role), level: levels.isMade(role) }
      const editorial = (['field', 'level'] as const).filter(
        (one) => isEditorial[one] || role.editorial.has(one),
      )
      return {
        id: role.id,
        ...(role.formerIds.length > 0 && { formerIds: role.formerIds }),
        title: text(role.title),
        ...(role.alsoCalled.length > 0 && { alsoCalled: role.alsoCalled.map(text) }),
        field: fields.idOf(role),
        level: levels.idOf(role),
        ...(editorial.length > 0 && { editorial }),
        ...optional('note', role.note),
        responsibilities: role.lines.map((line, index) => {
          origins.set(keyOf(['roles', nth, 'responsibilities', index]), line.origin)
          return {
            id: line.id,
            text: text(line.text),
            skills: [...line.skills],
            ...optional('question', line.question),
          }
        }),
        ...(role.codes.length > 0 && {
          codes: role.codes.map((code) => ({ ...code, label: text(code.label) })),
        }),
      }
    }),
    transitions: drawn.map(({ move, kind }, nth) => {
      origins.set(keyOf(['transitions', nth]), move.origin)
      const cites = citesOf(move)
      return {
        from: move.from.id,
        to: move.to.id,
        kind,
        basis: move.isEditorial || move.said === 'related' ? 'editorial' : 'stated',
        ...(move.confidence !== '' && { confidence: move.confidence }),
        ...optional('reason', move.reason),
        ...(cites.length > 0 && { cites }),
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
  const lines = roles.reduce((sum, role) => sum + role.lines.length, 0)
  const counts = { roles: roles.length, lines, skills: skills.length, transitions: drawn.length }
  return { draft: { value, originOf }, problems, counts }
}

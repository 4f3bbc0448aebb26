// The roles that changed as Markdown, each with what changed of its responsibilities. A line that moved stands with both roles.
import type { Changes, ItemChange, LineChange, LineHow } from '../../graph/changes/changes'
import type { RoleGraph } from '../../graph/roleGraph'
import { factLines, quoted, type Telling, textLines, written } from './changedTexts'
import type { ChangesHow } from './changesReader'
import { bullets, heading } from './markdown'

interface Content {
  readonly before: RoleGraph
  readonly after: RoleGraph
  readonly changes: Changes
}

interface ChangedRole {
  readonly how: ItemChange['how']
  /** Its present id, or the one that it had. */
  readonly id: string
  readonly facts: ItemChange['facts']
  readonly lines: readonly LineChange[]
}

type Item = readonly [item: string, ...below: readonly string[]]

/** Roles that went in the order of the first version, then all others in that of the second. */
function changedRoles({ before, after, changes }: Content): readonly ChangedRole[] {
  const byId = new Map(
    changes.roles.map((change) => [`${change.how} ${(change.after ?? change.before)?.id}`, change]),
  )
  const present = new Map(
    changes.roles.flatMap(({ before: one, after: other }) =>
      one && other ? [[one.id, other.id] as const] : [],
    ),
  )
  const gone = new Set(
    changes.roles.flatMap(({ how, before: one }) => (how === 'gone' && one ? [one.id] : [])),
  )
  const lines = new Map<string, LineChange[]>()
  for (const change of changes.lines) {
    const keys = [
      ...change.before.map(({ role }) =>
        gone.has(role.id) ? `gone ${role.id}` : (present.get(role.id) ?? role.id),
      ),
      ...change.after.map(({ role }) => role.id),
    ]
    for (const key of new Set(keys)) {
      const known = lines.get(key)
      if (known === undefined) lines.set(key, [change])
      else known.push(change)
    }
  }
  return [
    ...before.data.roles
      .filter(({ id }) => gone.has(id))
      .map(({ id }): ChangedRole => ({ how: 'gone', id, facts: [], lines: lines.get(`gone ${id}`) ?? [] })),
    ...after.data.roles.flatMap(({ id }): readonly ChangedRole[] => {
      const own = lines.get(id) ?? []
      if (byId.has(`added ${id}`)) return [{ how: 'added', id, facts: [], lines: own }]
      const facts = byId.get(`changed ${id}`)?.facts ?? []
      return facts.length + own.length === 0 ? [] : [{ how: 'changed', id, facts, lines: own }]
    }),
  ]
}

/** Another id says little where the line has other words, too. */
const tellingHows = (hows: readonly LineHow[]): readonly LineHow[] =>
  hows.length === 1 ? hows : hows.filter((how) => how !== 'renamed')

/** How many roles and lines changed, and how; lines of roles that were added or went count with these. */
export function roleSectionCounts(content: Content): {
  readonly roles: readonly ChangesHow[]
  readonly lines: readonly ChangesHow[]
} {
  const roles = changedRoles(content)
  const whole = new Set(
    roles
      .filter(({ how }) => how !== 'changed')
      .flatMap(({ lines }) => lines.filter(({ how }) => how.length === 1)),
  )
  const isWhole = (line: LineChange) => whole.has(line) && (line.how[0] === 'added' || line.how[0] === 'gone')
  return {
    roles: roles.map(({ how }) => how),
    lines: content.changes.lines.filter((line) => !isWhole(line)).flatMap(({ how }) => tellingHows(how)),
  }
}

function lineItem({ before, after, reader }: Telling, role: ChangedRole, change: LineChange): Item {
  const telling = { before, after, reader }
  const { how, facts } = change
  const [one, other] = [change.before[0], change.after[0]]
  const isLeaving = how.includes('moved') && other?.role.id !== role.id
  const { tell, what, say } = reader
  const words = tellingHows(how).map((name) => {
    if (name === 'reordered')
      return tell('positions', { before: String(one?.position ?? ''), after: String(other?.position ?? '') })
    if (name !== 'moved' || !one || !other) return reader.how(name)
    return isLeaving
      ? tell('movedTo', { role: written(other.role.name, after, reader) })
      : tell('movedFrom', { role: written(one.role.name, before, reader) })
  })
  const [shown, graph] =
    other === undefined || isLeaving || how.includes('split') ? [one, before] : [other, after]
  const head = `${shown === undefined ? '' : quoted(shown.text, graph, reader)} · ${words.join(say('comma'))}`
  // With the role that it left, where it went is enough.
  if (isLeaving) return [head]
  const ids = how.includes('renamed') ? textLines(telling, what('id'), one?.id, other?.id) : []
  const wordings =
    how.includes('reworded') || how.includes('translated')
      ? textLines(telling, what('text'), one?.text, other?.text)
      : []
  const parts = how.includes('split')
    ? change.after.map(({ text }) => quoted(text, after, reader))
    : how.includes('merged')
      ? change.before.map(({ text }) => quoted(text, before, reader))
      : []
  return [head, ...wordings, ...parts, ...facts.flatMap((fact) => factLines(telling, fact)), ...ids]
}

/** The heading, then added, gone and changed roles under headings of their own. */
export function createRoleSections(content: Content, telling: Telling): readonly string[] {
  const { before, after, reader } = telling
  const roles = changedRoles(content)
  if (roles.length === 0) return []
  const { tell, group } = reader
  const of = (how: ItemChange['how']) => roles.filter((role) => role.how === how)
  const groupHeading = (how: ItemChange['how']) =>
    of(how).length === 0
      ? []
      : [heading(3, tell('headingCount', { what: group(how), count: of(how).length }))]
  const head = ({ id }: ChangedRole, graph: RoleGraph): string => {
    const role = graph.roles.get(id)
    if (role === undefined) return ''
    const [field, level] = [graph.fields.get(role.field)?.name, graph.levels.get(role.level)?.name]
    const names = [field, level].flatMap((name) => (name === undefined ? [] : [written(name, graph, reader)]))
    return [`**${written(role.title, graph, reader)}**`, ...names].join(' · ')
  }
  const linesOf = (role: ChangedRole): readonly string[] =>
    role.lines.map((line) =>
      line.how[0] === 'added'
        ? quoted(line.after[0]?.text ?? '', after, reader)
        : lineItem(telling, role, line)[0],
    )
  const goneWith = ({ lines }: ChangedRole) => {
    const count = lines.filter(({ how }) => how[0] === 'gone').length
    const moved = lines.filter(({ how }) => how[0] !== 'gone')
    return { count, moved }
  }
  return [
    heading(2, reader.list('roles')),
    ...groupHeading('added'),
    bullets(of('added').map((role) => [head(role, after), ...linesOf(role)])),
    ...groupHeading('gone'),
    bullets(
      of('gone').map((role) => {
        const { count, moved } = goneWith(role)
        return [
          head(role, before),
          ...(count === 0 ? [] : [tell('linesGone', { count })]),
          ...moved.map((line) => lineItem(telling, role, line)[0]),
        ]
      }),
    ),
    ...groupHeading('changed'),
    ...of('changed').flatMap((role) => [
      heading(4, written(after.roles.get(role.id)?.title ?? role.id, after, reader)),
      bullets([
        ...role.facts.flatMap((fact) => factLines(telling, fact, true).map((text): Item => [text])),
        ...role.lines.map((line) => lineItem(telling, role, line)),
      ]),
    ]),
  ]
}

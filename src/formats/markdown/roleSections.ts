// The roles that changed as Markdown, each with what changed of its responsibilities.
import { type ChangedRole, type Compared, changedRoles } from '../../graph/changes/changedRoles'
import type { ItemChange, LineChange } from '../../graph/changes/changes'
import type { RoleGraph } from '../../graph/roleGraph'
import { type FactRow, quoted, type Telling, written } from '../changes/changedTexts'
import { tellLine } from '../changes/tellLine'
import { factLine, factLines } from './factLines'
import { bullets, heading } from './markdown'

type Item = readonly [item: string, ...below: readonly string[]]

function lineItem(telling: Telling, role: ChangedRole, change: LineChange): Item {
  const { say } = telling.reader
  const { text, words, wordings, parts, facts } = tellLine(telling, role, change)
  const write = (row: FactRow) => factLine(telling.reader, row)
  return [`${text} · ${words.join(say('comma'))}`, ...wordings.map(write), ...parts, ...facts.map(write)]
}

/** The heading, then added, gone and changed roles under headings of their own. */
export function createRoleSections(content: Compared, telling: Telling): readonly string[] {
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
        ...(role.change?.facts ?? []).flatMap((fact) =>
          factLines(telling, fact, true).map((text): Item => [text]),
        ),
        ...role.lines.map((line) => lineItem(telling, role, line)),
      ]),
    ]),
  ]
}

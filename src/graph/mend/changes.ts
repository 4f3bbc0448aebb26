// What differs between two states of one graph that is mended in place, where ids stay: for marks and for a list. It is worked out, and
// never stored. Between two versions, of which ids and titles may differ, findChanges in graph/changes tells.
import type { Responsibility, Role, RoleGraphData, Text, Transition } from '../model'

/** What a change is about: a role as a whole, one of its facts, a line or its tags, a move or what is said of it, a new tag. */
type Changed =
  | 'role'
  | 'title'
  | 'names'
  | 'field'
  | 'level'
  | 'editorial'
  | 'order'
  | 'line'
  | 'skills'
  | 'move'
  | 'kind'
  | 'basis'
  | 'reason'
  | 'skill'

export interface Change {
  readonly what: Changed
  readonly how: 'added' | 'removed' | 'changed'
  /** The role, or the one that a move leaves; empty for a tag. */
  readonly role: string
  /** Where a move leads. */
  readonly to?: string
  /** The id of a line. */
  readonly line?: string
  /** What stood there; none where it was added. */
  readonly before: readonly Text[]
  readonly after: readonly Text[]
}

/** Names may be alike where what they name is not: then ids tell. */
type Fact = readonly [
  what: Changed,
  before: readonly Text[],
  after: readonly Text[],
  ids?: readonly [before: unknown, after: unknown],
]
type Facts = readonly Fact[]

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

const maybe = (text: Text | undefined): readonly Text[] => (text === undefined ? [] : [text])

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/** The facts that differ, each with where it belongs. */
const differing = (facts: Facts, about: Pick<Change, 'role' | 'to' | 'line'>): readonly Change[] =>
  facts
    .filter(([, before, after, ids = [before, after]]) => !isSame(...ids))
    .map(([what, before, after]) => ({ what, how: 'changed', ...about, before, after }))

interface Names {
  readonly fields: ReadonlyMap<string, { readonly name: Text }>
  readonly levels: ReadonlyMap<string, { readonly name: Text }>
  readonly skills: ReadonlyMap<string, { readonly name: Text }>
}

const namesIn = ({ fields, levels, skills }: RoleGraphData): Names => ({
  fields: byId(fields),
  levels: byId(levels),
  skills: byId(skills),
})

const tagsOf = (line: Responsibility, { skills }: Names): readonly Text[] =>
  line.skills.map((id) => skills.get(id)?.name ?? id)

function lineChanges(before: Role, after: Role, were: Names, are: Names): readonly Change[] {
  const [old, now] = [byId(before.responsibilities), byId(after.responsibilities)]
  const role = after.id
  const removed = before.responsibilities
    .filter(({ id }) => !now.has(id))
    .map(
      ({ id, text }): Change => ({ what: 'line', how: 'removed', role, line: id, before: [text], after: [] }),
    )
  const others = after.responsibilities.flatMap((line): readonly Change[] => {
    const former = old.get(line.id)
    if (former === line) return []
    if (former === undefined)
      return [{ what: 'line', how: 'added', role, line: line.id, before: [], after: [line.text] }]
    return differing(
      [
        ['line', [former.text], [line.text]],
        ['skills', tagsOf(former, were), tagsOf(line, are), [former.skills, line.skills]],
      ],
      { role, line: line.id },
    )
  })
  const kept = (lines: readonly Responsibility[], among: ReadonlyMap<string, Responsibility>) =>
    lines.filter(({ id }) => among.has(id)).map(({ id }) => id)
  const [orderBefore, orderAfter] = [kept(before.responsibilities, now), kept(after.responsibilities, old)]
  const order: readonly Change[] = isSame(orderBefore, orderAfter)
    ? []
    : [{ what: 'order', how: 'changed', role, before: [], after: [] }]
  return [...removed, ...others, ...order]
}

function roleChanges(before: Role, after: Role, were: Names, are: Names): readonly Change[] {
  if (before === after) return []
  const facts: Facts = [
    ['title', [before.title], [after.title]],
    ['names', before.alsoCalled, after.alsoCalled],
    [
      'field',
      maybe(were.fields.get(before.field)?.name),
      maybe(are.fields.get(after.field)?.name),
      [before.field, after.field],
    ],
    [
      'level',
      maybe(were.levels.get(before.level)?.name),
      maybe(are.levels.get(after.level)?.name),
      [before.level, after.level],
    ],
    ['editorial', before.editorial.toSorted(), after.editorial.toSorted()],
  ]
  return [...differing(facts, { role: after.id }), ...lineChanges(before, after, were, are)]
}

function moveChanges(before: readonly Transition[], after: readonly Transition[]): readonly Change[] {
  const keyOf = ({ from, to }: Transition) => `${from}~${to}`
  const [old, now] = [new Map(before.map((one) => [keyOf(one), one])), new Set(after.map(keyOf))]
  const whole = ({ from, to, kind }: Transition, how: 'added' | 'removed'): Change => ({
    what: 'move',
    how,
    role: from,
    to,
    before: how === 'removed' ? [kind] : [],
    after: how === 'added' ? [kind] : [],
  })
  return [
    ...before.filter((one) => !now.has(keyOf(one))).map((one) => whole(one, 'removed')),
    ...after.flatMap((one) => {
      const former = old.get(keyOf(one))
      if (former === undefined) return [whole(one, 'added')]
      const facts: Facts = [
        ['kind', [former.kind], [one.kind]],
        ['basis', [former.basis], [one.basis]],
        ['reason', maybe(former.reason), maybe(one.reason)],
      ]
      return former === one ? [] : differing(facts, { role: one.from, to: one.to })
    }),
  ]
}

/** Everything that differs under the same ids: roles that went, roles as they stand now, moves, new tags; each fact once. */
export function changesById(before: RoleGraphData, after: RoleGraphData): readonly Change[] {
  if (before === after) return []
  const [old, now] = [byId(before.roles), byId(after.roles)]
  const [were, are] = [namesIn(before), namesIn(after)]
  return [
    ...before.roles
      .filter(({ id }) => !now.has(id))
      .map(
        ({ id, title }): Change => ({ what: 'role', how: 'removed', role: id, before: [title], after: [] }),
      ),
    ...after.roles.flatMap((role): readonly Change[] => {
      const former = old.get(role.id)
      if (former !== undefined) return roleChanges(former, role, were, are)
      const whole: Change = { what: 'role', how: 'added', role: role.id, before: [], after: [role.title] }
      return [whole, ...lineChanges({ ...role, responsibilities: [] }, role, were, are)]
    }),
    ...moveChanges(before.transitions, after.transitions),
    ...after.skills
      .filter(({ id }) => !were.skills.has(id))
      .map(({ name }): Change => ({ what: 'skill', how: 'added', role: '', before: [], after: [name] })),
  ]
}

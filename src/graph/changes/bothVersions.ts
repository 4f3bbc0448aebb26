// Two versions of a graph in one: the second with the roles and transitions that went put in where they stood, to be drawn with a mark
// each on what came, changed or went.
import type { Role, Transition } from '../model'
import { createRoleGraph, type RoleGraph } from '../roleGraph'
import { type Compared, changedRoles } from './changedRoles'
import type { ItemChange } from './changes'

export type ChangeMark = 'added' | 'changed' | 'gone'

export interface BothVersions {
  /** The second version itself where nothing went that is drawn. */
  readonly graph: RoleGraph
  /** By id in `graph`, the roles that are not as they were. */
  readonly roles: ReadonlyMap<string, ChangeMark>
  /** Those of `graph` that are not as they were; turned round they are changed. */
  readonly transitions: ReadonlyMap<Transition, ChangeMark>
}

const keyOf = ({ from, to }: Pick<Transition, 'from' | 'to'>): string => JSON.stringify([from, to])

/** Ids of the second version by those of the first, where they differ. */
const presentIds = (changes: readonly ItemChange[]): ReadonlyMap<string, string> =>
  new Map(changes.flatMap(({ before, after }) => (before && after ? [[before.id, after.id] as const] : [])))

const idsOf = (changes: readonly ItemChange[], how: 'gone'): ReadonlySet<string> =>
  new Set(changes.flatMap((change) => (change.how === how && change.before ? [change.before.id] : [])))

/** What of a list went, as far as roles that went need it. */
function kept<T extends { readonly id: string }>(
  items: readonly T[],
  changes: readonly ItemChange[],
  needed: ReadonlySet<string>,
): readonly T[] {
  const gone = idsOf(changes, 'gone')
  return items.filter(({ id }) => gone.has(id) && needed.has(id))
}

/** The roles of the second version, with each that went after the one that it came after. */
function withGone({ before, after, changes }: Compared, gone: ReadonlyMap<string, Role>): readonly Role[] {
  const present = presentIds(changes.roles)
  const following = new Map<string | null, Role[]>()
  let last: string | null = null
  for (const { id } of before.data.roles) {
    const role = gone.get(id)
    if (role === undefined) last = present.get(id) ?? id
    else following.set(last, [...(following.get(last) ?? []), role])
  }
  return [
    ...(following.get(null) ?? []),
    ...after.data.roles.flatMap((role) => [role, ...(following.get(role.id) ?? [])]),
  ]
}

/** Both versions as one graph. Roles that went bear no tags or codes: nothing is held against them. */
export function createBothVersions(compared: Compared): BothVersions {
  const { before, after, changes } = compared
  const [fields, levels] = [presentIds(changes.fields), presentIds(changes.levels)]
  const goneIds = idsOf(changes.roles, 'gone')
  const gone = new Map(
    before.data.roles
      .filter(({ id }) => goneIds.has(id))
      .map((role): [string, Role] => [
        role.id,
        {
          ...role,
          field: fields.get(role.field) ?? role.field,
          level: levels.get(role.level) ?? role.level,
          formerIds: [],
          codes: [],
          responsibilities: role.responsibilities.map((line) => ({ ...line, skills: [] })),
        },
      ]),
  )
  const present = presentIds(changes.roles)
  const there = new Set(after.transitions.map(keyOf))
  const goneKeys = new Set(
    changes.transitions.flatMap((change) =>
      change.how === 'gone' && change.before
        ? [keyOf({ from: change.before.from.id, to: change.before.to.id })]
        : [],
    ),
  )
  const goneTransitions = before.transitions
    .filter((transition) => goneKeys.has(keyOf(transition)))
    .map(
      (transition): Transition => ({
        ...transition,
        from: present.get(transition.from) ?? transition.from,
        to: present.get(transition.to) ?? transition.to,
        cites: [],
      }),
    )
    .filter((transition) => !there.has(keyOf(transition)))
  const roles = [...gone.values()]
  const graph =
    roles.length + goneTransitions.length === 0
      ? after
      : createRoleGraph({
          ...after.data,
          fields: [
            ...after.data.fields,
            ...kept(before.data.fields, changes.fields, new Set(roles.map(({ field }) => field))),
          ],
          levels: [
            ...after.data.levels,
            ...kept(before.data.levels, changes.levels, new Set(roles.map(({ level }) => level))),
          ],
          roles: [...withGone(compared, gone)],
          transitions: [...after.transitions, ...goneTransitions],
        })
  const changed = new Map(
    changes.transitions.flatMap(({ how, after: at }) =>
      at === null
        ? []
        : [
            [
              keyOf({ from: at.from.id, to: at.to.id }),
              how === 'added' ? ('added' as const) : ('changed' as const),
            ],
          ],
    ),
  )
  return {
    graph,
    roles: new Map(changedRoles(compared).map(({ how, id }) => [id, how])),
    transitions: new Map([
      ...after.transitions.flatMap((transition): [Transition, ChangeMark][] => {
        const mark = changed.get(keyOf(transition))
        return mark === undefined ? [] : [[transition, mark]]
      }),
      ...goneTransitions.map((transition): [Transition, ChangeMark] => [transition, 'gone']),
    ]),
  }
}

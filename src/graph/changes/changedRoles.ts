// The roles that changed between two versions, each with what changed of its responsibilities. A line that moved stands with both roles.
import type { RoleGraph } from '../roleGraph'
import type { Changes, ItemChange, LineChange } from './changes'

/** What changed, and in what. */
export interface Compared {
  readonly before: RoleGraph
  readonly after: RoleGraph
  readonly changes: Changes
}

export interface ChangedRole {
  readonly how: ItemChange['how']
  /** Its present id, or the one that it had. */
  readonly id: string
  /** That of the role itself; null where only its lines changed. */
  readonly change: ItemChange | null
  readonly lines: readonly LineChange[]
}

/** Roles that went in the order of the first version, then all others in that of the second. */
export function changedRoles({ before, after, changes }: Compared): readonly ChangedRole[] {
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
  const roleOf = (how: ItemChange['how'], id: string, key: string): ChangedRole => ({
    how,
    id,
    change: byId.get(`${how} ${id}`) ?? null,
    lines: lines.get(key) ?? [],
  })
  return [
    ...before.data.roles.filter(({ id }) => gone.has(id)).map(({ id }) => roleOf('gone', id, `gone ${id}`)),
    ...after.data.roles.flatMap(({ id }): readonly ChangedRole[] => {
      if (byId.has(`added ${id}`)) return [roleOf('added', id, id)]
      const role = roleOf('changed', id, id)
      return role.change === null && role.lines.length === 0 ? [] : [role]
    }),
  ]
}

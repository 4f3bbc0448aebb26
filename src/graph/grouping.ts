// Roles in the order in which they are listed: by field, then level, then as the file has them.
import type { Field, Level, Role } from './model'
import type { RoleGraph } from './roleGraph'

export interface FieldGroup {
  readonly field: Field
  /** From the lowest level up; only those with roles. */
  readonly levels: readonly { readonly level: Level; readonly roles: readonly Role[] }[]
}

/** The roles of `field`, or of all fields when it is null. A field without roles has no levels. */
export function groupRoles(graph: RoleGraph, field: string | null): readonly FieldGroup[] {
  const found = new Map<string, Map<string, Role[]>>()
  for (const role of graph.roles.values()) {
    const levels = found.get(role.field) ?? new Map<string, Role[]>()
    found.set(role.field, levels)
    const roles = levels.get(role.level) ?? []
    levels.set(role.level, roles)
    roles.push(role)
  }
  return [...graph.fields.values()]
    .filter(({ id }) => field === null || id === field)
    .map((one) => ({
      field: one,
      levels: [...graph.levels.values()].flatMap((level) => {
        const roles = found.get(one.id)?.get(level.id)
        return roles === undefined ? [] : [{ level, roles }]
      }),
    }))
}

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
  const roles = [...graph.roles.values()]
  return [...graph.fields.values()]
    .filter(({ id }) => field === null || id === field)
    .map((one) => ({
      field: one,
      levels: [...graph.levels.values()]
        .map((level) => ({
          level,
          roles: roles.filter((role) => role.field === one.id && role.level === level.id),
        }))
        .filter((group) => group.roles.length > 0),
    }))
}

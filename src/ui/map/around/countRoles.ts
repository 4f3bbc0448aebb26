import type { RoleGraph } from '../../../graph/roleGraph'
import type { RoleGroup } from '../../../graph/roleGroup'
import type { Placed } from '../../../scene/placed'

/** A layout whose levels count the roles of groups, each on its own level, and not the cards of groups. */
export function countRoles(layout: Placed, groups: ReadonlyMap<string, RoleGroup>, whole: RoleGraph): Placed {
  const drawn = [...groups.values()].filter(({ id }) => layout.cards.has(id))
  if (drawn.length === 0) return layout
  const levels = drawn.flatMap(({ roles }) => roles.map((role) => whole.roles.get(role)?.level))
  const cards = [...layout.cards.keys()].filter((id) => !groups.has(id))
  const onLevel = (level: string) =>
    levels.filter((one) => one === level).length +
    cards.filter((id) => whole.roles.get(id)?.level === level).length
  return {
    ...layout,
    columns: layout.columns.map((column) => ({ ...column, roles: onLevel(column.level) })),
  }
}

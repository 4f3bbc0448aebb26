// Whether a graph looks like another version of one that is open, by its roles.
import { fold } from '../fold'
import type { Role, RoleGraphData } from '../model'
import { currentRoleId, type RoleGraph } from '../roleGraph'
import { wordingsOf } from '../text'

/** How many of the roles of the smaller one both have to have. */
const LEAST = 0.5

/** By id, present or former, or by a title in any language. */
export function isVersion(
  open: RoleGraph,
  { roles, languages }: Pick<RoleGraphData, 'roles' | 'languages'>,
): boolean {
  const titlesOf = (role: Role, codes: readonly string[]) =>
    wordingsOf(role.title, codes).map(({ value }) => fold(value))
  const titles = new Set([...open.roles.values()].flatMap((role) => titlesOf(role, open.languages)))
  const known = roles.filter(
    (role) =>
      [role.id, ...role.formerIds].some((id) => currentRoleId(open, id) !== null) ||
      titlesOf(role, languages).some((title) => titles.has(title)),
  )
  return known.length > 0 && known.length >= LEAST * Math.min(roles.length, open.roles.size)
}

// Which role of one version is which of the other: by its id, by a former one, by its title in any language, by what it does.
import type { Role } from '../model'
import type { RoleGraph } from '../roleGraph'
import { type Known, pairAlike } from './pairAlike'
import { createPairing, type Pairing, pairByKeys } from './pairing'
import { bagOf, keysOfText, likeness, sharedIn } from './wordings'

/** How like the words of two roles must be. */
const LEAST = 0.6
/** So many lines must read alike where lines alone are to tell, and so large a share of all. */
const LEAST_LINES = 2
const LEAST_SHARE = 0.5

const idsOf = ({ id, formerIds }: Role): readonly string[] => [id, ...formerIds]

export function pairRoles(before: RoleGraph, after: RoleGraph): Pairing<Role> {
  const pairing = createPairing<Role>()
  const roles = [before.data.roles, after.data.roles] as const
  for (const role of before.data.roles) {
    const same = after.roles.get(role.id)
    if (same !== undefined) pairing.pair(role, same)
  }
  pairByKeys(pairing, roles, [idsOf, idsOf])
  pairByKeys(
    pairing,
    roles,
    [({ title }) => keysOfText(title, before), ({ title }) => keysOfText(title, after)],
    (one, other) => Number(one.field === other.field) + Number(one.level === other.level),
  )
  const known =
    (graph: RoleGraph) =>
    (role: Role): KnownRole => ({
      item: role,
      bag: bagOf([role.title, ...role.responsibilities.map(({ text }) => text)], graph),
      lines: new Set(role.responsibilities.flatMap(({ text }) => keysOfText(text, graph))),
    })
  const free = [
    pairing.freeBefore(roles[0]).map(known(before)),
    pairing.freeAfter(roles[1]).map(known(after)),
  ] as const
  pairAlike(pairing, free, roleLikeness, LEAST)
  return pairing
}

interface KnownRole extends Known<Role> {
  readonly lines: ReadonlySet<string>
}

/** By all words, or by the lines that read alike, whichever says more. */
function roleLikeness(one: KnownRole, other: KnownRole): number {
  const shared = sharedIn(one.lines, other.lines)
  const share = (2 * shared) / (one.lines.size + other.lines.size || 1)
  const byLines = shared >= LEAST_LINES && share >= LEAST_SHARE ? LEAST + (share - LEAST_SHARE) / 2 : 0
  return Math.max(likeness(one.bag, other.bag), byLines)
}

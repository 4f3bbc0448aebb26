// Which role of one version is which of the other: by its id, by a former one, by its title in any language, by what it does.
import type { Role } from '../model'
import type { RoleGraph } from '../roleGraph'
import { pairAlike } from './pairAlike'
import { createPairing, type Pairing, pairByKeys } from './pairing'
import { type Bag, bagOf, keysOfText, likeness, sharedIn, wordsIn } from './wordings'

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
  // By the lines that they share word for word, then by the words.
  for (const wordsOf of [({ lines }: RoleWords) => [...lines], ({ bag }: RoleWords) => wordsIn(bag)]) {
    const free = [pairing.freeBefore(roles[0]), pairing.freeAfter(roles[1])] as const
    if (free[0].length === 0 || free[1].length === 0) break
    const known = (graph: RoleGraph) => (role: Role) => {
      const words = roleWords(role, graph)
      return { item: role, words: wordsOf(words), ...words }
    }
    pairAlike(pairing, [free[0].map(known(before)), free[1].map(known(after))], roleLikeness, LEAST)
  }
  return pairing
}

interface RoleWords {
  readonly bag: Bag
  readonly lines: ReadonlySet<string>
}

const roleWords = ({ title, responsibilities }: Role, graph: RoleGraph): RoleWords => ({
  bag: bagOf([title, ...responsibilities.map(({ text }) => text)], graph),
  lines: new Set(responsibilities.flatMap(({ text }) => keysOfText(text, graph))),
})

/** By all words, or by the lines that read alike, whichever says more. */
function roleLikeness(one: RoleWords, other: RoleWords): number {
  const shared = sharedIn(one.lines, other.lines)
  const share = (2 * shared) / (one.lines.size + other.lines.size || 1)
  const byLines = shared >= LEAST_LINES && share >= LEAST_SHARE ? LEAST + (share - LEAST_SHARE) / 2 : 0
  return Math.max(likeness(one.bag, other.bag), byLines)
}

// Checks of the transitions: that each is there once, leads on, has a reason, and rests on what it cites.
import type { RoleGraphData } from '../model'
import { promotionCycles } from './cycles'
import type { Check, Finding } from './finding'
import { isStandIn } from './standIns'

const MOST_NAMED = 8

function* selfLoops({ transitions }: RoleGraphData): Iterable<Finding> {
  for (const [index, { from, to }] of transitions.entries()) {
    if (from === to) yield { at: ['transitions', index, 'to'], detail: { role: from } }
  }
}

function* duplicateTransitions({ transitions }: RoleGraphData): Iterable<Finding> {
  const seen = new Map<string, Map<string, number>>()
  for (const [index, { from, to }] of transitions.entries()) {
    const targets = seen.get(from) ?? new Map<string, number>()
    seen.set(from, targets)
    const before = targets.get(to)
    if (before === undefined) targets.set(to, index)
    else yield { at: ['transitions', index], detail: { from, to }, first: ['transitions', before] }
  }
}

function* withoutReason({ transitions }: RoleGraphData): Iterable<Finding> {
  for (const [index, { from, to, reason }] of transitions.entries()) {
    if (reason === undefined) yield { at: ['transitions', index], detail: { from, to } }
  }
}

/** Only between responsibilities that exist: the others have their own problem. */
function* citesWithoutSharedSkill({ roles, skills, transitions }: RoleGraphData): Iterable<Finding> {
  if (skills.length === 0) return
  const skillsOf = new Map(
    roles.flatMap((role) => role.responsibilities.map(({ id, skills }) => [id, new Set(skills)] as const)),
  )
  for (const [index, { cites }] of transitions.entries()) {
    for (const [place, [from, to]] of cites.entries()) {
      const mine = skillsOf.get(from)
      const theirs = skillsOf.get(to)
      if (mine === undefined || theirs === undefined) continue
      if ([...mine].some((skill) => theirs.has(skill)) || [...mine, ...theirs].some(isStandIn)) continue
      yield { at: ['transitions', index, 'cites', place], detail: { from, to } }
    }
  }
}

/** Between levels that exist: the others have their own problem. */
function* promotionsNotRising({ levels, roles, transitions }: RoleGraphData): Iterable<Finding> {
  const rankOf = new Map(levels.map(({ id, rank }) => [id, rank]))
  const levelOf = new Map(roles.map(({ id, level }) => [id, level]))
  for (const [index, { from, to, kind }] of transitions.entries()) {
    if (kind !== 'promotion' || from === to) continue
    const fromLevel = levelOf.get(from) ?? ''
    const toLevel = levelOf.get(to) ?? ''
    const low = rankOf.get(fromLevel)
    const high = rankOf.get(toLevel)
    if (low === undefined || high === undefined || low < high || isStandIn(low) || isStandIn(high)) continue
    yield { at: ['transitions', index, 'kind'], detail: { from, to, fromLevel, toLevel } }
  }
}

function* cycles(data: RoleGraphData): Iterable<Finding> {
  for (const { promotion, roles } of promotionCycles(data)) {
    const shown = roles.length > MOST_NAMED ? [...roles.slice(0, MOST_NAMED - 1), '…'] : roles
    yield {
      at: ['transitions', promotion],
      detail: { roles: [...shown, roles[0] ?? ''].join(' → ') },
    }
  }
}

function* isolatedRoles({ roles, transitions }: RoleGraphData): Iterable<Finding> {
  const linked = new Set(transitions.flatMap(({ from, to }) => (from === to ? [] : [from, to])))
  // A transition that lacks an end may have it at any role.
  if ([...linked].some(isStandIn)) return
  for (const [index, { id }] of roles.entries()) {
    if (!linked.has(id)) yield { at: ['roles', index], detail: { role: id } }
  }
}

/** Checks of transitions. */
export const transitionChecks: readonly Check[] = [
  { code: 'self-loop', find: selfLoops },
  { code: 'duplicate-transition', find: duplicateTransitions },
  { code: 'transition-without-reason', find: withoutReason },
  { code: 'cite-without-shared-skill', find: citesWithoutSharedSkill },
  { code: 'promotion-not-rising', find: promotionsNotRising },
  { code: 'cycle', find: cycles },
  { code: 'isolated-role', find: isolatedRoles },
]

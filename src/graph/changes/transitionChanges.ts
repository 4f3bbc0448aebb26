// Transitions that came, went, were turned round, or are no longer of the same kind, basis or reason. Which is which follows from their
// roles alone.
import type { Responsibility, Transition } from '../model'
import type { RoleGraph } from '../roleGraph'
import type { TransitionAt, TransitionChange, TransitionFact } from './changes'
import { createFacts, type Entry } from './facts'
import { createPairing, pairByKeys } from './pairing'
import { namedRole } from './roleChanges'
import type { Versions } from './versions'

/** Checked graphs have both roles. */
function standing(graph: RoleGraph): (transition: Transition) => TransitionAt {
  const named = (id: string) => {
    const role = graph.roles.get(id)
    return role === undefined ? { id, name: id } : namedRole(role)
  }
  return ({ from, to, kind }) => ({ from: named(from), to: named(to), kind })
}

/** The responsibilities that a transition cites, in pairs; `keyOf` gives of each what it is in the second version. */
function citesOf(
  graph: RoleGraph,
  { from, to, cites }: Transition,
  keyOf: (line: Responsibility) => string,
): readonly Entry[] {
  const linesOf = (role: string) =>
    new Map(graph.roles.get(role)?.responsibilities.map((line) => [line.id, line]))
  const [leaving, arriving] = [linesOf(from), linesOf(to)]
  return cites.flatMap(([one, other]): readonly Entry[] => {
    const [first, second] = [leaving.get(one), arriving.get(other)]
    return first === undefined || second === undefined
      ? []
      : [{ key: JSON.stringify([keyOf(first), keyOf(second)]), texts: [first.text, second.text] }]
  })
}

export function transitionChanges(versions: Versions): readonly TransitionChange[] {
  const { before, after, roles, lines } = versions
  const pairs = createPairing<Transition>()
  const present = new Map([...roles.afterOf].map(([{ id }, other]) => [id, other.id]))
  // A role that went is none of the second version, whatever id it had.
  const keyBefore = ({ from, to }: Transition, isTurned = false): readonly string[] => {
    const ends = [present.get(from), present.get(to)]
    return ends.includes(undefined) ? [] : [JSON.stringify(isTurned ? ends.toReversed() : ends)]
  }
  const keyAfter = ({ from, to }: Transition): readonly string[] => [JSON.stringify([from, to])]
  const both = [before.transitions, after.transitions] as const
  pairByKeys(pairs, both, [(one) => keyBefore(one), keyAfter])
  const straight = new Set(pairs.afterOf.keys())
  pairByKeys(pairs, both, [(one) => keyBefore(one, true), keyAfter])

  const [standsBefore, standsAfter] = [standing(before), standing(after)]
  const lineKeyBefore = (line: Responsibility) => {
    const other = lines.pairs.afterOf.get(line)
    return other === undefined ? `before ${line.id}` : `after ${other.id}`
  }
  const lineKeyAfter = ({ id }: Responsibility) => `after ${id}`
  const factsOf = (one: Transition, other: Transition, isTurned: boolean): TransitionChange['facts'] => {
    const facts = createFacts<TransitionFact>(before, after)
    facts.text('kind', one.kind, other.kind)
    facts.text('basis', one.basis, other.basis)
    facts.text('confidence', one.confidence, other.confidence)
    facts.text('reason', one.reason, other.reason)
    // What a turned one cites is of other roles.
    if (!isTurned)
      facts.list('cites', citesOf(before, one, lineKeyBefore), citesOf(after, other, lineKeyAfter))
    return facts.found
  }
  const gone = pairs
    .freeBefore(before.transitions)
    .map((one): TransitionChange => ({ how: 'gone', before: standsBefore(one), after: null, facts: [] }))
  const others = after.transitions.flatMap((other): readonly TransitionChange[] => {
    const one = pairs.beforeOf.get(other)
    if (one === undefined) return [{ how: 'added', before: null, after: standsAfter(other), facts: [] }]
    const isTurned = !straight.has(one)
    const facts = factsOf(one, other, isTurned)
    if (!isTurned && facts.length === 0) return []
    return [
      { how: isTurned ? 'reversed' : 'changed', before: standsBefore(one), after: standsAfter(other), facts },
    ]
  })
  return [...gone, ...others]
}

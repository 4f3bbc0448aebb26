import { lightRoles, lightSides, type RoleMark } from '../../scene/lights'
import { isLost, readRoles } from '../../state/addressIds'
import type { Comparing, Side } from '../../state/panel'
import { onUse } from '../kit/onUse'
import type { PanelRecord } from '../kit/panelRecord'

const SIDES: readonly Side[] = ['first', 'second', 'third']

const marksOf = (panel: Comparing): ReadonlyMap<string, RoleMark> =>
  new Map(
    SIDES.flatMap((side) => {
      const role = panel[side] ?? null
      return role === null ? [] : [[role, side]]
    }),
  )

const isPicking = (panel: Comparing): boolean => SIDES.some((side) => panel[side] === null)

/** Two roles beside each other, or the first beside two others. */
export const comparePanelKind: PanelRecord<'compare'> = {
  kind: 'compare',
  // A third role that is still to be picked is a moment of this page: a sign behind a link must not ask for one.
  idsOf: ({ first, second, third }) => [first, second, ...(third ? [third] : [])].map((role) => role ?? ''),
  panelOf: (ids, reader) => {
    const sides = readRoles('compare', ids, 3, reader)
    const [first = null, b = null, c = null] = sides
    if (isLost(ids, sides)) return null
    // A role beside itself says nothing: its second place stays open.
    const once = (role: string | null, ...others: readonly (string | null)[]) => {
      if (role === null || !others.includes(role)) return role
      reader.say('same-role', { role })
      return null
    }
    const second = once(b, first)
    // A third role that is not known is not asked for.
    return { kind: 'compare', first, second, ...(c !== null && { third: once(c, first, second) }) }
  },
  rolesOf: (panel) => [...marksOf(panel).keys()],
  lightsOf: (panel, graph) =>
    isPicking(panel) ? lightRoles(marksOf(panel)) : lightSides(graph, marksOf(panel)),
  isPicking,
  withPicked: (panel, role, touched) => {
    const open = SIDES.find((side) => panel[side] === null)
    const last = SIDES.find((side) => side === touched && panel[side] !== undefined)
    return { ...panel, [open ?? last ?? 'second']: role }
  },
  stays: true,
  sheet: 'filling',
  titleOf: (t, titles) => [t('compare.label'), ...titles].join(' · '),
  // The others are beside the first, so without it nothing is compared.
  contentOf: ({ first: id, second, third }, graph) => {
    const first = graph.roles.get(id ?? '')
    const others = [second, third]
      .map((role) => graph.roles.get(role ?? ''))
      .filter((role) => role !== undefined)
    return first && others.length > 0 ? { held: 'comparison', content: { graph, first, others } } : null
  },
  part: onUse(async () => (await import('./ComparePanel')).ComparePanel, { words: ['compare'] }),
}

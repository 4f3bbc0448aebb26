import { transitionBetween } from '../../graph/roleGraph'
import { lightRoles, lightStep } from '../../scene/lights'
import { readRole, readStep } from '../../state/addressIds'
import { onUse } from '../kit/onUse'
import type { PanelRecord } from '../kit/panelRecord'

/** The readiness sheet of one step, or the question which role one is in. Its picker of the step keeps the focus. */
export const readyPanelKind: PanelRecord<'ready'> = {
  kind: 'ready',
  idsOf: ({ from, to }) => [from ?? '', to],
  panelOf: (ids, reader) => {
    const [from, id = ''] = ids
    if (ids.length === 2 && from === '' && id !== '') {
      const to = readRole('ready', id, reader)
      if (to === null) return null
      if ((reader.graph.arriving.get(to)?.length ?? 0) > 0) return { kind: 'ready', from: null, to }
      reader.say('unknown-value', { key: 'ready', value: id })
      return null
    }
    const step = readStep('ready', ids, reader)
    return step && { kind: 'ready', ...step }
  },
  rolesOf: ({ from, to }) => (from === null ? [to] : [from, to]),
  lightsOf: ({ from, to }, graph) =>
    from === null ? lightRoles(new Map([[to, 'end']])) : lightStep(graph, from, to),
  isPicking: ({ from }) => from === null,
  withPicked: ({ from, to }, role, _, graph) =>
    from === null && transitionBetween(graph, role, to) ? { kind: 'ready', from: role, to } : null,
  isStep: true,
  stays: true,
  sheet: 'filling',
  titleOf: (t, [from, to]) =>
    [t('ready.label'), to === undefined ? from : t('transition.name', { from, to })].join(' · '),
  part: onUse(async () => (await import('./ReadyPanel')).ReadyPanel, {
    words: ['ready', 'export', 'role', 'transition', 'compare', 'today', 'written'],
  }),
}

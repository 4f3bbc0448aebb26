import { lightStep } from '../../scene/lights'
import { readStep } from '../../state/addressIds'
import { onUse } from '../kit/onUse'
import type { PanelRecord } from '../kit/panelRecord'

/** The readiness sheet of one step. Its picker of the step keeps the focus. */
export const readyPanelKind: PanelRecord<'ready'> = {
  kind: 'ready',
  idsOf: ({ from, to }) => [from, to],
  panelOf: (ids, reader) => {
    const step = readStep('ready', ids, reader)
    return step && { kind: 'ready', ...step }
  },
  rolesOf: ({ from, to }) => [from, to],
  lightsOf: ({ from, to }, graph) => lightStep(graph, from, to),
  isStep: true,
  stays: true,
  sheet: 'filling',
  titleOf: (t, [from, to]) => [t('ready.label'), t('transition.name', { from, to })].join(' · '),
  part: onUse(async () => (await import('./ReadyPanel')).ReadyPanel, {
    words: ['ready', 'export', 'role', 'transition', 'compare'],
  }),
}

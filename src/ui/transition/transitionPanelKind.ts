import { transitionBetween } from '../../graph/roleGraph'
import { lightStep } from '../../scene/lights'
import { readStep } from '../../state/addressIds'
import { onUse } from '../kit/onUse'
import type { PanelRecord } from '../kit/panelRecord'

/** One transition: why it is there, and what it means for each responsibility. */
export const transitionPanelKind: PanelRecord<'transition'> = {
  kind: 'transition',
  idsOf: ({ from, to }) => [from, to],
  panelOf: (ids, reader) => {
    const step = readStep('transition', ids, reader)
    return step && { kind: 'transition', ...step }
  },
  rolesOf: ({ from, to }) => [from, to],
  lightsOf: ({ from, to }, graph) => lightStep(graph, from, to),
  isStep: true,
  sheet: 'beside',
  titleOf: (t, [from, to]) => t('transition.name', { from, to }),
  contentOf: ({ from, to }, graph) => {
    const transition = transitionBetween(graph, from, to)
    return transition ? { held: 'transition', content: { graph, transition } } : null
  },
  part: onUse(async () => (await import('./TransitionPanel')).TransitionPanel, {
    words: ['transition', 'compare', 'mend'],
  }),
}

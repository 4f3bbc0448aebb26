import { onUse } from '../kit/onUse'
import type { PanelRecord } from '../kit/panelRecord'

/** The value of a key that only says that a panel is open. */
const OPEN = '1'

/** What the person does today. Of what is ticked nothing is in an address: it opens their own. */
export const todayPanelKind: PanelRecord<'today'> = {
  kind: 'today',
  idsOf: () => [OPEN],
  panelOf: (ids, { say }) => {
    if (ids.join('~') === OPEN) return { kind: 'today' }
    say('unknown-value', { key: 'today', value: ids.join('~') })
    return null
  },
  stays: true,
  sheet: 'filling',
  titleOf: (t) => t('today.label'),
  part: onUse(async () => (await import('./TodayPanel')).TodayPanel, {
    words: ['today', 'ready', 'compare', 'written'],
  }),
}

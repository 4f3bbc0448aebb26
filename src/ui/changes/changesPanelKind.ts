import { versionsOf } from '../../library/versions'
import { onUse } from '../kit/onUse'
import type { PanelRecord } from '../kit/panelRecord'

/** What changed between the open graph and another version of it; what was found of it is held elsewhere, see versionChanges.ts. */
export const changesPanelKind: PanelRecord<'changes'> = {
  kind: 'changes',
  idsOf: ({ version }) => [version],
  panelOf: (ids, { graph, say }) => {
    const version = ids.join('~')
    if (versionsOf(graph.id).includes(version)) return { kind: 'changes', version }
    say('unknown-value', { key: 'changes', value: version })
    return null
  },
  stays: true,
  sheet: 'filling',
  titleOf: (t) => t('changes.title'),
  part: onUse(async () => (await import('./ChangesPanel')).ChangesPanel, {
    words: ['changes', 'export', 'compare', 'role', 'transition'],
  }),
}

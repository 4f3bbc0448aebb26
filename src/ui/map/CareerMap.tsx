import { useExplorer } from '../../state/useExplorer'
import { MOST_DRAWN } from '../../state/views'
import { Awaited } from '../kit/Arriving'
import { onUse } from '../kit/onUse'
import { SmallMap } from './SmallMap'

/** The map of more roles than can be drawn as cards, of the part around what is open, and of two versions. */
const Large = onUse(async () => (await import('./large/LargeMap')).LargeMap, { words: ['map', 'changes'] })

export function CareerMap() {
  const isOther = useExplorer(
    ({ around, graph, panel }) =>
      around !== null || panel?.kind === 'changes' || graph.roles.size > MOST_DRAWN,
  )
  return isOther ? <Large.Shown fallback={<Awaited what="view" />} /> : <SmallMap />
}

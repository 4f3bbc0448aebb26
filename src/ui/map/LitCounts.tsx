import type { Placed } from '../../scene/placed'
import { useExplorer } from '../../state/useExplorer'
import { onUse } from '../kit/onUse'
import { PlacedContext } from './placedContext'

/** Where its code does not arrive, the panel says the same. */
const Pills = onUse(() =>
  import('./Pills').then(
    (module) => module.Pills,
    () => () => null,
  ),
).Shown

/** The counts on what is lit. Without something open nothing is, so they are fetched on use. */
export function LitCounts({ layout }: { readonly layout: Placed }) {
  const isOpen = useExplorer((state) => state.panel !== null)
  if (!isOpen) return null
  return (
    <PlacedContext value={layout}>
      <Pills />
    </PlacedContext>
  )
}

import { memo } from 'react'
import { hasCounts } from '../../scene/counts'
import { sceneOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Following } from '../kit/Following'
import { onUse } from '../kit/onUse'
import { KeyRoom } from './KeyRoom'
import { useCardCounts } from './useCardCounts'

/** The counts that a card carries. Without something open none does, so they are fetched on use; where they do not arrive, the panel says the same. */
const LitCounts = onUse(async () => (await import('./CardCounts')).CardCounts, {
  words: ['compare'],
  spare: true,
})

const LitKey = onUse(async () => (await import('./CardCounts')).CountsKey, {
  words: ['compare'],
  spare: true,
})

/** What the counts mean; room for it where there are none. */
export function CountsKeyIfAny() {
  const hasAny = useExplorer((state) => hasCounts(sceneOf(state)))
  return hasAny ? <LitKey.Shown fallback={<KeyRoom />} /> : <KeyRoom />
}

/** Beside the button that a card is: each leads to its transition. */
export const CountsBeside = memo(function CountsBeside({ id }: { readonly id: string }) {
  return (
    <Following>
      <Counts id={id} />
    </Following>
  )
})

function Counts({ id }: { readonly id: string }) {
  return useCardCounts(id).length > 0 && <LitCounts.Shown />
}

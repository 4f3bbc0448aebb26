import { onUse } from '../kit/onUse'

/** The counts that a card carries. Without something open none does, so they are fetched on use; where they do not arrive, the panel says the same. */
export const LitCounts = onUse(() =>
  import('./CardCounts').then(
    (module) => module.CardCounts,
    () => () => null,
  ),
)

/** What the counts mean. */
export const LitKey = onUse(() =>
  import('./CountsKey').then(
    (module) => module.CountsKey,
    () => () => null,
  ),
)

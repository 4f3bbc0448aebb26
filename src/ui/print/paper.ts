// What only paper needs, fetched when there is nothing else to do, and its style with it.

import { views } from '../frame/views'
import { onUse } from '../kit/onUse'

export const head = onUse(async () => (await import('./HeadAndFoot')).PrintHead)
export const foot = onUse(async () => (await import('./HeadAndFoot')).PrintFoot)

/** Fetches all that is printed, whatever is shown. What does not arrive is said on the page that is printed. */
export async function preloadPaper(): Promise<void> {
  const parts = [views.outline, head, foot].map(({ preload }) => preload().catch(() => null))
  await Promise.all(parts)
}

/** Prints once all of it is there. */
export async function printPage(): Promise<void> {
  await preloadPaper()
  print()
}

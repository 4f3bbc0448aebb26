// What only paper needs, fetched when there is nothing else to do, and its style with it.
import { onUse } from '../kit/onUse'

export const head = onUse(async () => (await import('./HeadAndFoot')).PrintHead, { paper: true })
/** The map as a picture. */
export const map = onUse(async () => (await import('./MapPaper')).MapPaper, {
  paper: true,
  words: ['export', 'role', 'transition', 'compare'],
})
export const foot = onUse(async () => (await import('./HeadAndFoot')).PrintFoot, { paper: true })

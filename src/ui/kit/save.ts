import { onUse } from './onUse'

/** The button that saves all that was written. Where its code does not arrive, there is none: it stays on the device. */
export const Save = onUse(async () => (await import('./SaveWritten')).SaveWritten, {
  words: ['written'],
  spare: true,
}).Shown

// Says a problem of a role graph in words: what is wrong, and the remedy.

import type { Problem } from '../graph/checks/problems'
import { isolate } from './isolate'
import { originText } from './originText'
import type { Translate } from './translate'

/** The sentence for a problem, with the place of the other one that it meets, and the nearest id where one was meant. */
export function problemText(t: Translate, { code, detail, first }: Problem): string {
  const found = Object.entries(detail).map(([name, value]) => [name, isolate(value)] as const)
  const replace = { ...Object.fromEntries(found), ...(first && { first: originText(t, first) }) }
  const sentence = t(`problem.${code}`, { replace })
  return detail['nearest'] === undefined ? sentence : `${sentence} ${t('problem.nearest', { replace })}`
}

// Says a problem of a role graph in words: what is wrong, and the remedy.
import type { TFunction } from 'i18next'
import type { Problem } from '../graph/model'

/** The sentence for a problem, with the nearest id where one was meant. */
export function problemText(t: TFunction, { code, detail }: Problem): string {
  const sentence = t(`problem.${code}`, { replace: detail })
  return detail['nearest'] === undefined
    ? sentence
    : `${sentence} ${t('problem.nearest', { replace: detail })}`
}

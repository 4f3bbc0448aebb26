// Says a problem of a role graph in words: what is wrong, and the remedy.
import type { TFunction } from 'i18next'
import type { Problem } from '../graph/model'
import type { Words } from './languages'
import { createTranslator } from './translator'

/** The sentence for a problem, with the nearest id where one was meant. */
export function problemText(t: TFunction, { code, detail }: Problem): string {
  const sentence = t(`problem.${code}`, { replace: detail })
  return detail['nearest'] === undefined
    ? sentence
    : `${sentence} ${t('problem.nearest', { replace: detail })}`
}

/** Writes problems in one language outside React. */
export function createProblemWriter(language: string, words: Words): (problem: Problem) => string {
  const t = createTranslator(language, words)
  return (problem) => problemText(t, problem)
}

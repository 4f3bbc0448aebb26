// Says a problem of a role graph in words: what is wrong, and the remedy.
import i18next, { type TFunction } from 'i18next'
import type { Problem } from '../graph/model'
import type { Words } from './languages'

/** The sentence for a problem, with the nearest id where one was meant. */
export function problemText(t: TFunction, { code, detail }: Problem): string {
  const sentence = t(`problem.${code}`, { replace: detail })
  return detail['nearest'] === undefined
    ? sentence
    : `${sentence} ${t('problem.nearest', { replace: detail })}`
}

/** Writes problems in one language outside React, for the build and the command line. */
export function createProblemWriter(language: string, words: Words): (problem: Problem) => string {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    initAsync: false,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
  })
  return (problem) => problemText(instance.t, problem)
}

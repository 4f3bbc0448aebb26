// The words of one language outside React, for the build and the command line.
import i18next, { type TFunction } from 'i18next'
import type { Words } from './words'

/** Speaks with the words of the parts that it is given. */
export function createTranslator(language: string, parts: Iterable<Words>): TFunction {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    initAsync: false,
    resources: {},
    interpolation: { escapeValue: false },
  })
  for (const words of parts) instance.addResourceBundle(language, 'translation', words, true)
  return instance.t
}

// The words of one language outside React, for the build and the command line.
import i18next, { type TFunction } from 'i18next'
import type { Words } from './languages'

export function createTranslator(language: string, words: Words): TFunction {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    initAsync: false,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
  })
  return instance.t
}

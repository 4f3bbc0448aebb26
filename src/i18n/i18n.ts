// Sets i18next up, and switches it to a language once its words are there.
import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { loadWords } from './languages'

/** An instance that already speaks `language`. Rejects when its words cannot be fetched. */
export async function createI18n(language: string): Promise<i18n> {
  const instance = i18next.createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await loadWords(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  })
  return instance
}

/** Speaks `language` from now on. Rejects, and changes nothing, when its words cannot be fetched. */
export async function speak(instance: i18n, language: string): Promise<void> {
  if (!instance.hasResourceBundle(language, 'translation'))
    instance.addResourceBundle(language, 'translation', await loadWords(language))
  await instance.changeLanguage(language)
}

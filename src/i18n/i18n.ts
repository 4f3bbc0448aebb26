// Sets i18next up, and switches it to a language once its words are there.
import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { loadWords, type Words } from './languages'

/**
 * An instance that already speaks the first of `languages` whose words can be fetched. Rejects when none can.
 */
export async function createI18n(...languages: readonly string[]): Promise<i18n> {
  const instance = i18next.createInstance()
  const [language, words] = await firstToArrive(languages)
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  })
  return instance
}

async function firstToArrive(
  languages: readonly string[],
): Promise<readonly [language: string, words: Words]> {
  const [language, ...others] = languages
  if (language === undefined) throw new Error('No language could be loaded')
  try {
    return [language, await loadWords(language)]
  } catch (reason) {
    if (others.length === 0) throw reason
    return firstToArrive(others)
  }
}

/**
 * Makes the instance speak a language, once its words are there. The latest call wins: an earlier one that comes late
 * changes nothing. Rejects, and changes nothing, when the words of the latest cannot be fetched.
 */
export function createSpeaker(instance: i18n): (language: string) => Promise<void> {
  let latest = ''
  return async (language) => {
    latest = language
    try {
      if (!instance.hasResourceBundle(language, 'translation'))
        instance.addResourceBundle(language, 'translation', await loadWords(language))
    } catch (reason) {
      if (latest === language) throw reason
    }
    // Changing to the language that is spoken would draw the whole page once more.
    if (latest === language && instance.language !== language) await instance.changeLanguage(language)
  }
}

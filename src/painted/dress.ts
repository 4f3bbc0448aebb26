import { languageAtStart, themeAtStart } from '../state/atStart'
import { tellLanguage } from '../state/tellLanguage'

/** Gives the page the colours that this device chose and the language that it will speak, before it is drawn; tells that language. */
export function dress(page: Document, languages: readonly string[]): string {
  const root = page.documentElement
  const theme = themeAtStart()
  const language = languageAtStart(languages)
  if (theme !== 'system') root.dataset['theme'] = theme
  if (language !== '') tellLanguage(page, language)
  return language
}

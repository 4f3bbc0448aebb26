import { directionOf } from '../graph/language'
import { languageAtStart, themeAtStart } from '../state/atStart'

/** Gives the page the colours that this device chose and the language that it will speak, before it is drawn; tells that language. */
export function dress(page: Document, languages: readonly string[]): string {
  const root = page.documentElement
  const theme = themeAtStart()
  const language = languageAtStart(languages)
  if (theme !== 'system') root.dataset['theme'] = theme
  if (language !== '') {
    root.lang = language
    root.dir = directionOf(language)
  }
  return language
}

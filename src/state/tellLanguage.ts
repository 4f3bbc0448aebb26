import { directionOf } from '../graph/language'

/**
 * Tells the browser and screen readers which language the page is in, and which way that runs. Firefox takes the language of a
 * document once, as it begins, and passes on that of a text only where it is written otherwise than the document's: so there it
 * stands around the app in capitals, which mean the same. What is there already is asked anew when a role changes, of the two
 * that mean none.
 */
export function tellLanguage(
  page: Document,
  language: string,
  isFirefox = 'MozAppearance' in page.documentElement.style,
): void {
  const app = page.getElementById('root')
  const capitals = language.toUpperCase()
  Object.assign(page.documentElement, { lang: language, dir: directionOf(language) })
  if (app === null || app.lang === capitals || !isFirefox) return
  app.lang = capitals
  app.role = app.role === 'none' ? 'presentation' : 'none'
}

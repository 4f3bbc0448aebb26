// Makes of the page that was built the page of one site: its language, what it is called, what it offers, and what must be read
// before any word of the interface has arrived, in every language, that of the page first.
import { directionOf } from '../graph/language'
import type { Translate } from '../i18n/translate'
import type { SiteFacts } from '../library/site'
import { manifestFile } from '../painted/manifestFile'
import { escapeText } from './escapeText'
import type { PageFacts } from './pageFacts'

const START = /<script\s[^>]*src="\.\/start\.js">/
const APP = /<script type="module" crossorigin src="([^"]+)"><\/script>/

/** `html` with something in the place of what must stand there. */
function put(html: string, place: RegExp | string, by: (found: string, part: string) => string): string {
  const changed = html.replace(place, by)
  if (changed === html) throw new Error(`index.html lacks ${place}`)
  return changed
}

/** What is said before any words have arrived, in each language, the one of the page first. */
export const inEachLanguage = (
  { speakers }: Pick<PageFacts, 'speakers'>,
  key: 'starting' | 'late' | 'notStarted',
  after: (t: Translate) => string = () => '',
): readonly string[] =>
  speakers.map(
    ({ language: its, t }) =>
      `<span lang="${escapeText(its)}" dir="${directionOf(its)}">${escapeText(t(`page.${key}`))}${after(t)}</span>`,
  )

/** Fills the gaps of index.html. */
export function fillPage(html: string, page: PageFacts): string {
  const { language, title, description } = page
  const again = (t: Translate) => ` <a href="">${escapeText(t('page.again'))}</a>`
  const words = new Map([
    ['language', escapeText(language)],
    ['direction', directionOf(language)],
    ['title', escapeText(title)],
    ['description', escapeText(description)],
    ['starting', inEachLanguage(page, 'starting').join(' ')],
    ['late', inEachLanguage(page, 'late', again).join('<br />')],
    ['not-started', inEachLanguage(page, 'notStarted', again).join('<br />')],
  ])
  return html.replaceAll(/{{([\w-]+)}}/g, (gap, name) => words.get(name) ?? gap)
}

/** What a page says to those who read it without script: where its style stands, and all that is read. */
interface WithoutScript {
  readonly style: string
  readonly content: string
}

export const addWithoutScript = (html: string, { style, content }: WithoutScript): string =>
  html
    .replace(
      '</head>',
      () => `  <noscript><link rel="stylesheet" href="${escapeText(style)}"></noscript>\n  </head>`,
    )
    .replace('</body>', () => `  <noscript>${content}</noscript>\n  </body>`)

interface FrontPage extends WithoutScript {
  readonly page: PageFacts
  readonly site: SiteFacts
  /** What is seen before the app has arrived, and the address of the script that places it; empty where nothing is. */
  readonly painted: string
  readonly painter: string
}

/** The page of a site. */
export function frontPage(
  built: string,
  { page, site, painted, painter, ...withoutScript }: FrontPage,
): string {
  const told = escapeText(JSON.stringify(site))
  const links = [
    `<link rel="manifest" href="./${manifestFile(page.language)}">`,
    '<link rel="apple-touch-icon" href="./icon-180.png">',
  ]
  let html = fillPage(built, page)
  html = put(html, START, () => `<script async src="./start.js" data-site="${told}">`)
  html = put(html, '</title>', (end) => `${end}\n    ${links.join('\n    ')}`)
  if (painted !== '') {
    // The app is fetched at the same time, and run by the painter.
    html = put(
      html,
      APP,
      (_, app) =>
        `<script type="module" crossorigin src="${painter}"></script>\n    <link rel="modulepreload" crossorigin data-app href="${app}">`,
    )
    html = put(html, '<p id="late"', (late) => `${painted}\n    ${late}`)
  }
  return addWithoutScript(html, withoutScript)
}

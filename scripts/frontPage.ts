// A Vite plugin that makes of index.html the page of this site: where it stands, its language, what it is called, and what
// must be read before any word of the interface has arrived, in every language, that of the page first.
import type { Plugin } from 'vite'
import { directionOf } from '../src/graph/language'
import { wordingsOf } from '../src/graph/text'
import type { Translate } from '../src/i18n/translate'
import { escapeText, type Speakers } from '../src/site/plainPage'
import { DATA, readSite, type SiteFiles } from './site'
import { speakers } from './words'

interface PageFacts {
  readonly language: string
  readonly title: string
  readonly description: string
  /** The language of the page first. */
  readonly speakers: Speakers
}

/** What the pages of a site say of themselves; by default what the app says of itself. */
export function pageFacts({ language, title, description }: SiteFiles): PageFacts {
  const [first, ...others] = speakers.toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  )
  if (first === undefined) throw new Error('There are no words in src/locales')
  const all: Speakers = [first, ...others]
  const languages = all.map((speaker) => speaker.language)
  const values = (text: SiteFiles['title'], said: readonly string[]) =>
    text === undefined ? said : wordingsOf(text, languages).map(({ value }) => value)
  return {
    language,
    title: values(
      title,
      all.map(({ t }) => t('app.name')),
    ).join(' · '),
    description: values(
      description,
      all.map(({ t }) => t('page.description')),
    ).join(' '),
    speakers: all,
  }
}

export function frontPage(folder = DATA): Plugin {
  return {
    name: 'rungs:front-page',
    async config() {
      return { base: (await readSite(folder)).base ?? './' }
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { language, title, description, speakers: all } = pageFacts(await readSite(folder))
        const inEach = (
          key: 'starting' | 'late' | 'notStarted',
          after: (t: Translate) => string = () => '',
        ) =>
          all.map(
            ({ language: its, t }) =>
              `<span lang="${escapeText(its)}" dir="${directionOf(its)}">${escapeText(t(`page.${key}`))}${after(t)}</span>`,
          )
        const again = (t: Translate) => ` <a href="">${escapeText(t('page.again'))}</a>`
        const words = new Map([
          ['language', escapeText(language)],
          ['direction', directionOf(language)],
          ['title', escapeText(title)],
          ['description', escapeText(description)],
          ['starting', inEach('starting').join(' ')],
          ['late', inEach('late', again).join('<br />')],
          ['not-started', inEach('notStarted', again).join('<br />')],
        ])
        return html.replaceAll(/{{([\w-]+)}}/g, (gap, name) => words.get(name) ?? gap)
      },
    },
  }
}

import type { Text } from '../graph/model'
import { wordingsOf } from '../graph/text'
import type { SiteContent } from './site'
import type { Speakers } from './speakers'

/** What the pages of a site say of themselves. */
export interface PageFacts {
  readonly language: string
  readonly title: string
  readonly description: string
  /** The language of the page first. */
  readonly speakers: Speakers
}

/** By default what the app says of itself, in every language. */
export function pageFacts(
  { language, title, description }: Pick<SiteContent, 'language' | 'title' | 'description'>,
  speakers: Speakers,
): PageFacts {
  const [first, ...others] = speakers.toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  )
  const all: Speakers = first === undefined ? speakers : [first, ...others]
  const languages = all.map((speaker) => speaker.language)
  const values = (text: Text | undefined, said: readonly string[]) =>
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

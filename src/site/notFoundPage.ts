import { directionOf } from '../graph/language'
import { escapeText } from './escapeText'
import type { PageFacts } from './pageFacts'
import { plainDocument } from './plainPage'

/**
 * The page for addresses where there is nothing. Without one Cloudflare Pages answers each of them with the front page, which a
 * browser would keep for a year as the script that it asked for. It has no style: it may be shown at any depth, so no address
 * would lead to it.
 */
export function notFoundPage({ language, title, speakers }: PageFacts): string {
  const words = speakers.map(
    ({ language: its, t }) =>
      `<p lang="${escapeText(its)}" dir="${directionOf(its)}">${escapeText(t('page.notFound'))}</p>`,
  )
  return plainDocument(`${words.join('\n')}\n`, { language, title })
}

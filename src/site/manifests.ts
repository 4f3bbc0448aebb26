// A manifest in every language of the interface, as a browser takes name and description from one, so that the site can be
// installed. src/start.ts chooses among them.
import { directionOf } from '../graph/language'
import type { Text } from '../graph/model'
import { wordingOf } from '../graph/text'
import { manifestFile } from '../painted/manifestFile'
import type { PageFacts } from './pageFacts'
import type { SiteContent } from './site'

/** As src/ui/kit/tokens.css has them; public/*.png are made by scripts/icons.mjs. */
const COLOURS = { background_color: '#f7f5f1', theme_color: '#f7f5f1' }
const ICONS = [
  { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/** The manifests of a site by the names of their files. */
export function manifests(
  { title, description }: Pick<SiteContent, 'title' | 'description'>,
  { speakers }: PageFacts,
): ReadonlyMap<string, string> {
  const languages = speakers.map(({ language }) => language)
  return new Map(
    speakers.map(({ language, t }) => {
      const said = (text: Text | undefined, otherwise: string) =>
        text === undefined ? otherwise : wordingOf(text, language, languages).value
      const name = said(title, t('app.name'))
      const manifest = {
        name,
        short_name: name,
        description: said(description, t('page.description')),
        lang: language,
        dir: directionOf(language),
        start_url: './',
        scope: './',
        display: 'standalone',
        ...COLOURS,
        icons: ICONS,
      }
      return [manifestFile(language), JSON.stringify(manifest)] as const
    }),
  )
}

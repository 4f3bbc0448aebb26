// A Vite plugin that makes the site one that can be installed: a manifest in every language of the interface, as a browser
// takes name and description from one. src/start.ts chooses among them.
import type { Plugin } from 'vite'
import { directionOf } from '../src/graph/language'
import type { Text } from '../src/graph/model'
import { wordingOf } from '../src/graph/text'
import { manifestFile } from '../src/painted/manifestFile'
import { DATA, readSite, type SiteFiles } from './site'
import { speakers } from './words'

/** As src/ui/kit/tokens.css has them; public/*.png are made by scripts/icons.mjs. */
const COLOURS = { background_color: '#f7f5f1', theme_color: '#f7f5f1' }
const ICONS = [
  { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/** The manifests of a site by the names of their files. */
function appManifests({ title, description }: SiteFiles): ReadonlyMap<string, object> {
  const languages = speakers.map(({ language }) => language)
  return new Map(
    speakers.map(({ language, t }) => {
      const said = (text: Text | undefined, otherwise: string) =>
        text === undefined ? otherwise : wordingOf(text, language, languages).value
      const name = said(title, t('app.name'))
      return [
        manifestFile(language),
        {
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
        },
      ]
    }),
  )
}

export function appManifest(folder = DATA): Plugin {
  return {
    name: 'rungs:app-manifest',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, manifest] of appManifests(await readSite(folder)))
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(manifest) })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { language } = await readSite(folder)
        const links = [
          `<link rel="manifest" href="./${manifestFile(language)}">`,
          '<link rel="apple-touch-icon" href="./icon-180.png">',
        ]
        return html.replace('</title>', (end) => `${end}\n    ${links.join('\n    ')}`)
      },
    },
  }
}

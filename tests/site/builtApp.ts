import { readFileSync } from 'node:fs'
import { locales } from '../../scripts/words'
import { makeSite } from '../../src/site/makeSite'
import type { BuiltApp, Files, SiteContent } from '../../src/site/site'

/** An app as the build writes it, with hardly anything in it. */
export const aBuiltApp: BuiltApp = {
  page: `<!doctype html><html lang="{{language}}" dir="{{direction}}"><head><title>{{title}}</title>
<meta name="description" content="{{description}}" /><script async src="./start.js"></script>
<script type="module" crossorigin src="./assets/app.js"></script></head>
<body><p id="late">{{late}}</p></body></html>`,
  worker: '/* answers for the network */',
  facts: {
    words: './assets/words/',
    views: { map: ['./assets/map.js'] },
    painter: './assets/paint.js',
    plainStyle: './assets/plain.css',
  },
  files: new Map([
    ['start.js', ''],
    ['_headers', readFileSync(new URL('../../deploy/_headers', import.meta.url), 'utf8')],
    ['assets/app.js', ''],
    ['assets/plain.css', ''],
  ]),
}

/** The site of this content over an app with hardly anything in it, painted by the app of this project. */
export const siteOf = (content: SiteContent): Promise<Files> =>
  makeSite({
    app: aBuiltApp,
    content,
    locales,
    loadEmbed: async () => ({ script: '/* the app */', style: '/* its style */' }),
    loadPainter: () => import('../../src/painted/paintPage'),
  })

export const textIn = (files: Files, path: string): string => String(files.get(path) ?? '')

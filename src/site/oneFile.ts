// A site as one HTML file that a double click opens, without a server and without a network: app, words and maps stand in the page, packed.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { directionOf } from '../graph/language'
import type { SiteFacts } from '../library/site'
import { escapeText } from './escapeText'
import { inEachLanguage } from './frontPage'
import { graphFiles } from './graphFiles'
import { pageFacts } from './pageFacts'
import type { SiteContent } from './site'
import { type Locale, speakersOf } from './speakers'
import { withoutScript } from './withoutScript'
import { wordFiles } from './wordFiles'

/** The app as it was built to stand in one file, and what its links lead to. */
export interface SingleApp {
  readonly app: string
  /** The script that unpacks it. */
  readonly opener: string
  readonly style: string
  readonly plainStyle: string
  readonly icon: string
  /** By address: what is read, and what is saved. */
  readonly texts: ReadonlyMap<string, string>
  readonly binaries: ReadonlyMap<string, Uint8Array>
}

interface Made {
  readonly app: SingleApp
  readonly content: SiteContent
  readonly locales: readonly Locale[]
}

const WORDS = './words/'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** As deploy/_headers has it, as far as a page can say it of itself: who may frame it, it cannot. */
const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ].join('; ')

/** The page. The same content over the same app gives the same text. */
export async function oneFile({ app, content, locales }: Made): Promise<string> {
  const page = pageFacts(content, speakersOf(locales))
  const { files, graphs } = graphFiles(content)
  const site: SiteFacts = {
    languages: page.speakers.map(({ language }) => language),
    words: WORDS,
    views: {},
    graphs,
  }
  const addressed = [...files].map(([path, text]) => [
    `./${path.split('/').map(encodeURIComponent).join('/')}`,
    text,
  ])
  const words = locales.flatMap(wordFiles).map(([path, text]) => [`${WORDS}${path}`, text])
  const packed = await promisify(gzip)(
    JSON.stringify({
      app: app.app,
      texts: Object.fromEntries([...addressed, ...words, ...app.texts]),
      binaries: Object.fromEntries(
        [...app.binaries].map(([address, bytes]) => [address, Buffer.from(bytes).toString('base64')]),
      ),
    }),
    { level: 9 },
  )
  const [first] = content.graphs
  const { content: plain } = withoutScript(first, page, '', { isWhole: true })
  const icon = `data:image/svg+xml,${encodeURIComponent(app.icon)}`
  return `<!doctype html>
<html lang="${escapeText(page.language)}" dir="${directionOf(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeText(policyOf([app.opener, app.app], [app.style, app.plainStyle]))}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeText(page.description)}">
<title>${escapeText(page.title)}</title>
<link rel="icon" href="${escapeText(icon)}" type="image/svg+xml">
<style>${app.style}</style>
<noscript><style>${app.plainStyle}</style></noscript>
<script data-site="${escapeText(JSON.stringify(site))}">${app.opener}</script>
</head>
<body>
<div id="root"><p class="starting">${inEachLanguage(page, 'starting').join(' ')}</p></div>
<p id="late" role="status" hidden>${inEachLanguage(page, 'late').join('<br>')}</p>
<p id="not-started" role="alert" hidden>${inEachLanguage(page, 'notStarted').join('<br>')}</p>
<noscript>${plain}</noscript>
<script type="text/plain" data-packed>${packed.toString('base64')}</script>
</body>
</html>
`
}

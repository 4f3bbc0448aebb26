// A Vite plugin that writes the page for addresses where there is nothing. Without one Cloudflare Pages answers each of them
// with the front page, which a browser would keep for a year as the script that it asked for.
import type { Plugin } from 'vite'
import { directionOf } from '../src/graph/language'
import { escapeText } from '../src/site/plainPage'
import { pageFacts } from './frontPage'
import { DATA, readSite } from './site'

/** By the name that these hosts look for. Without style: it may be shown at any depth, so no address would lead to it. */
const FILE = '404.html'

export function notFound(folder = DATA): Plugin {
  return {
    name: 'rungs:not-found',
    apply: 'build',
    async buildStart() {
      const { language, title, speakers } = pageFacts(await readSite(folder))
      const words = speakers.map(
        ({ language: its, t }) =>
          `<p lang="${escapeText(its)}" dir="${directionOf(its)}">${escapeText(t('page.notFound'))}</p>`,
      )
      this.emitFile({
        type: 'asset',
        fileName: FILE,
        source: `<!doctype html>
<html lang="${escapeText(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
</head>
<body>
${words.join('\n')}
</body>
</html>
`,
      })
    },
  }
}

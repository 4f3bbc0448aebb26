// A Vite plugin that writes the page for addresses where there is nothing. Without one Cloudflare Pages answers each of them
// with the front page, which a browser would keep for a year as the script that it asked for.
import type { Plugin } from 'vite'
import { directionOf } from '../src/graph/language'
import { escapeText, plainDocument } from '../src/site/plainPage'
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
      const source = plainDocument(`${words.join('\n')}\n`, { language, title })
      this.emitFile({ type: 'asset', fileName: FILE, source })
    },
  }
}

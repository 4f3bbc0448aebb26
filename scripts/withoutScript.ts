// A Vite plugin that puts into the page what is read without script, made from the data that the map is made from, and
// its style. Roles so many that they would make the page heavy for everyone get a page of their own.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { createRoleGraph } from '../src/graph/roleGraph'
import { plainDocument, plainPage } from '../src/site/plainPage'
import { pageFacts } from './frontPage'
import { DATA, readSite } from './site'

const path = (address: string) => fileURLToPath(new URL(address, import.meta.url))
const STYLES = ['../src/ui/kit/tokens.css', '../src/ui/kit/base.css', '../src/site/plain.css'].map(path)
const ELSEWHERE = 'roles.html'
/** Compressed, about what a server sends before it waits for a first answer. The default graph takes half of it. */
const MOST_CHARACTERS = 60_000

/** The page of the graph that the site begins with. Empty when that is broken: then it does not build, and in development
 * the page itself says what is wrong. */
async function plainPageOf(folder: string, elsewhere?: string): Promise<string> {
  const site = await readSite(folder)
  const { data } = site.graphs[0]
  return data === null ? '' : plainPage(createRoleGraph(data), pageFacts(site).speakers, elsewhere)
}

export function withoutScript(folder = DATA): Plugin {
  let style = '/src/site/plain.css'
  let isElsewhere = false
  let isBuild = false
  return {
    name: 'rungs:without-script',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      const sheets = await Promise.all(STYLES.map((sheet) => readFile(sheet, 'utf8')))
      const source = sheets.join('\n')
      const digest = createHash('sha256').update(source).digest('hex').slice(0, 8)
      style = `assets/plain-${digest}.css`
      this.emitFile({ type: 'asset', fileName: style, source })
      const page = await plainPageOf(folder)
      isElsewhere = page.length > MOST_CHARACTERS
      if (!isElsewhere) return
      const { language, title } = pageFacts(await readSite(folder))
      const whole = plainDocument(page, { language, title, style: `./${style}` })
      this.emitFile({ type: 'asset', fileName: ELSEWHERE, source: whole })
    },
    transformIndexHtml: {
      order: 'post',
      async handler() {
        const sheet = { rel: 'stylesheet', href: isBuild ? `./${style}` : style }
        return [
          { tag: 'noscript', children: [{ tag: 'link', attrs: sheet }], injectTo: 'head' },
          {
            tag: 'noscript',
            children: await plainPageOf(folder, isElsewhere ? `./${ELSEWHERE}` : undefined),
            injectTo: 'body',
          },
        ]
      },
    },
  }
}

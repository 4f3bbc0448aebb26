// A Vite plugin that tells the app what site it is. The app as it is built reads that from its page. While one works on it, and
// in tests, it is what data/ says, unless a page says otherwise; words and pinyin are then made as they are asked for.
import { fileURLToPath } from 'node:url'
import type { Connect, Plugin } from 'vite'
import { levelsInUse } from '../src/graph/roleGraph'
import type { SiteFacts } from '../src/library/site'
import { addWithoutScript, fillPage } from '../src/site/frontPage'
import { pageFacts } from '../src/site/pageFacts'
import { pinyinFile } from '../src/site/pinyinFile'
import { type GraphFile, readSite } from '../src/site/readSite'
import { withoutScript } from '../src/site/withoutScript'
import { wordFiles } from '../src/site/wordFiles'
import { readLocales, speakers } from './words'

const DATA = fileURLToPath(new URL('../data/', import.meta.url))
const MODULE = 'virtual:site'
const WORDS = '/words/'
const PINYIN = /\/data\/([^/?]+)\.pinyin\.json(?:\?|$)/
const PLAIN_STYLE = '/src/site/plain.css'

/** The file of each graph, from what was read of it; null for one without Chinese. Graphs with errors are left to those who check them. */
const written = new WeakMap<GraphFile, string | null>()
function pinyinOf(graph: GraphFile): string | null {
  const before = written.get(graph)
  if (before !== undefined) return before
  const file = graph.data === null ? null : pinyinFile(graph.data)
  written.set(graph, file)
  return file
}

/** What the site of a folder is, as long as it is worked on. */
async function workingFacts(folder: string): Promise<SiteFacts> {
  const { language, graphs } = await readSite(folder, speakers)
  const ids = graphs.map(({ id }) => id)
  /** `<id>@<version>` is no graph of its own, but how another was before. */
  const isEarlier = (id: string) => ids.includes(id.slice(0, Math.max(0, id.lastIndexOf('@'))))
  const versionsOf = (of: string) =>
    ids.filter((id) => isEarlier(id) && id.startsWith(`${of}@`)).map((id) => id.slice(of.length + 1))
  return {
    languages: pageFacts({ language }, speakers).speakers.map((speaker) => speaker.language),
    words: WORDS,
    // Nothing is asked for ahead.
    views: {},
    // A broken one goes by its id: while one works on it the page says what is wrong.
    graphs: graphs
      .filter(({ id }) => !isEarlier(id))
      .map((graph) => ({
        id: graph.id,
        title: graph.data?.title ?? graph.id,
        languages: graph.data?.languages ?? [],
        columns: levelsInUse(graph.data?.roles ?? []),
        digest: null,
        isRead: pinyinOf(graph) !== null,
        ...(versionsOf(graph.id).length > 0 && { versions: versionsOf(graph.id) }),
      })),
  }
}

const fromPage = "globalThis.document?.querySelector('script[data-site]')?.dataset.site"

interface Options {
  readonly folder?: string
  /** Whether it is worked on; by default wherever nothing is built. */
  readonly isWorking?: boolean
}

export function siteFacts({ folder = DATA, isWorking }: Options = {}): Plugin {
  let isBuild = isWorking === false
  const answer: Connect.NextHandleFunction = async ({ url = '' }, response, next) => {
    const [path = ''] = url.split('?')
    const id = PINYIN.exec(url)?.[1]
    const words = path.startsWith(WORDS) ? readLocales().flatMap(wordFiles) : []
    const graph =
      id === undefined
        ? undefined
        : (await readSite(folder, speakers)).graphs.find((one) => encodeURIComponent(one.id) === id)
    const file = new Map(words).get(path.slice(WORDS.length)) ?? (graph && pinyinOf(graph))
    if (!file) return next()
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.end(file)
  }
  return {
    name: 'rungs:site-facts',
    configResolved({ command }) {
      isBuild = isWorking === undefined ? command === 'build' : !isWorking
    },
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      if (isBuild) return `export const site = JSON.parse(${fromPage})`
      return `const written = ${fromPage}
export const site = written ? JSON.parse(written) : ${JSON.stringify(await workingFacts(folder))}`
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (isBuild) return html
        const site = await readSite(folder, speakers)
        const page = pageFacts(site, speakers)
        const [{ data }] = site.graphs
        const content = data === null ? '' : withoutScript(data, page, PLAIN_STYLE).content
        return addWithoutScript(fillPage(html, page), { style: PLAIN_STYLE, content })
      },
    },
  }
}

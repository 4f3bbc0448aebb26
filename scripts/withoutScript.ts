// A Vite plugin that puts into the page what is read without script, made from the data that the map is made from, and
// its style. Roles so many that they would make the page heavy for everyone get a page of their own.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { readRoleGraph } from '../src/formats/graphJson/readRoleGraph'
import { createRoleGraph, type RoleGraph } from '../src/graph/roleGraph'
import { createTranslator } from '../src/i18n/translator'
import en from '../src/locales/en.json'
import zh from '../src/locales/zh-CN.json'
import { plainDocument, plainPage, type Speakers } from '../src/site/plainPage'

const path = (address: string) => fileURLToPath(new URL(address, import.meta.url))
const STYLES = ['../src/ui/kit/tokens.css', '../src/ui/kit/base.css', '../src/site/plain.css'].map(path)
const ELSEWHERE = 'roles.html'
/** Compressed, about what a server sends before it waits for a first answer. The default graph takes half of it. */
const MOST_CHARACTERS = 60_000

/** The language of the page itself first. */
const speakers: Speakers = [
  { language: 'zh-CN', t: createTranslator('zh-CN', zh) },
  { language: 'en', t: createTranslator('en', en) },
]

/** Null when it is broken: then it does not build, and in development the page itself says what is wrong. */
async function readGraph(file: string): Promise<RoleGraph | null> {
  const { data } = readRoleGraph(await readFile(file, 'utf8'))
  return data && createRoleGraph(data)
}

/** For the graph that the page opens, by the name of its file without `.json`. */
export function withoutScript(id: string, file = path(`../data/${id}.json`)): Plugin {
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
      const graph = await readGraph(file)
      const page = graph === null ? '' : plainPage(graph, speakers)
      isElsewhere = page.length > MOST_CHARACTERS
      if (isElsewhere)
        this.emitFile({ type: 'asset', fileName: ELSEWHERE, source: plainDocument(page, `./${style}`) })
    },
    transformIndexHtml: {
      order: 'post',
      async handler() {
        const graph = await readGraph(file)
        const sheet = { rel: 'stylesheet', href: isBuild ? `./${style}` : style }
        return [
          { tag: 'noscript', children: [{ tag: 'link', attrs: sheet }], injectTo: 'head' },
          {
            tag: 'noscript',
            children: graph === null ? '' : plainPage(graph, speakers, isElsewhere ? `./${ELSEWHERE}` : null),
            injectTo: 'body',
          },
        ]
      },
    },
  }
}

// A Vite plugin that writes beside each role graph with Chinese in it how that is read: `data/<id>.pinyin.json`, so that who
// searches in it needs no dictionary. While one works on the page the file is made as it is asked for.
import type { Plugin } from 'vite'
import type { RoleGraphData } from '../src/graph/model'
import { chineseTexts } from '../src/graph/search/chineseTexts'
import { formatPinyin, type Pinyin } from '../src/graph/search/pinyin'
import { readAloud } from '../src/workers/readAloud'
import { DATA, type GraphFile, readSite } from './site'

/** The module that names the graphs that have such a file. */
const MODULE = 'virtual:pinyin-graphs'

const ADDRESS = /\/data\/([^/?]+)\.pinyin\.json(?:\?|$)/

/** How all that the search looks in is read, where it is Chinese. */
export const pinyinOf = (data: RoleGraphData): Pinyin =>
  new Map(chineseTexts(data).map((text) => [text, readAloud(text)]))

/** The file of each graph, from what was read of it; null for one without Chinese. */
const written = new WeakMap<GraphFile, string | null>()

/** Graphs with errors are left to those who check them. */
function fileOf(graph: GraphFile): string | null {
  const before = written.get(graph)
  if (before !== undefined) return before
  const syllables: Pinyin = graph.data === null ? new Map() : pinyinOf(graph.data)
  const file = syllables.size === 0 ? null : formatPinyin(syllables)
  written.set(graph, file)
  return file
}

/** For each graph of `folder` with Chinese in it: its file. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const { graphs } = await readSite(folder)
  return new Map(
    graphs.flatMap((graph) => {
      const file = fileOf(graph)
      return file === null ? [] : [[graph.id, file] as const]
    }),
  )
}

export function pinyinFiles(folder = DATA): Plugin {
  let isBuild = false
  return {
    name: 'rungs:pinyin',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      for (const [id, source] of await filesOf(folder))
        this.emitFile({ type: 'asset', fileName: `data/${id}.pinyin.json`, source })
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const ids = [...(await filesOf(folder)).keys()]
      return `export const pinyinGraphs = new Set(${JSON.stringify(ids)})`
    },
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const id = ADDRESS.exec(request.url ?? '')?.[1]
        if (id === undefined) return next()
        const file = [...(await filesOf(folder))].find(([graph]) => encodeURIComponent(graph) === id)?.[1]
        if (file === undefined) return next()
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.end(file)
      })
    },
  }
}

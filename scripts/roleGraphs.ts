// A Vite plugin that puts the role graphs of data/ into the built site, refuses to build with a broken one, and tells
// the app which files were checked, so that it need not check them again.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { levelsInUse } from '../src/graph/roleGraph'
import { DATA, readSite, SCHEMA, sentences } from './site'

/** The module that tells the app which graphs there are, and which of them it need not check again. */
const MODULE = 'virtual:shipped-graphs'

/** Takes every graph of `folder`. */
export function roleGraphs(folder = DATA): Plugin {
  const shipped = new Map<string, string>()
  let isBuild = false
  return {
    name: 'rungs:role-graphs',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      for (const { id, data, problems } of (await readSite(folder)).graphs) {
        const file = `${id}.json`
        const found = sentences(file, problems)
        if (data === null) this.error(`data/${file} cannot be shipped:\n${found}`)
        if (found !== '') this.warn(found)
        if (data.id !== id) this.error(`data/${file} holds the graph “${data.id}”: name it ${data.id}.json`)
        shipped.set(id, JSON.stringify(data))
      }
      for (const [id, source] of shipped)
        this.emitFile({ type: 'asset', fileName: `data/${id}.json`, source })
      const schema = await readFile(join(DATA, SCHEMA), 'utf8')
      this.emitFile({ type: 'asset', fileName: `data/${SCHEMA}`, source: schema })
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const graphs = (await readSite(folder)).graphs.map((graph) => {
        const source = shipped.get(graph.id)
        const digest = source === undefined ? null : createHash('sha256').update(source).digest('hex')
        const { data } = graph
        // A broken one goes by its id: it does not build, and while one works on it the page says what is wrong.
        return {
          id: graph.id,
          title: data?.title ?? graph.id,
          languages: data?.languages ?? [],
          columns: levelsInUse(data?.roles ?? []),
          digest,
        }
      })
      return `export const shippedGraphs = ${JSON.stringify(graphs)}`
    },
  }
}

// A Vite plugin that puts the role graphs of data/ into the built site, refuses to build with a broken one, and tells
// the app which files were checked, so that it need not check them again.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { readRoleGraph } from '../src/formats/graphJson/readRoleGraph'
import type { Problem } from '../src/graph/checks/problems'
import { originText } from '../src/i18n/originText'
import { problemText } from '../src/i18n/problemText'
import { createTranslator } from '../src/i18n/translator'
import { DEFAULT_GRAPH } from '../src/library/offered'
import en from '../src/locales/en.json'
import zh from '../src/locales/zh-CN.json'

const DATA = fileURLToPath(new URL('../data/', import.meta.url))
const SCHEMA = 'role-graph.schema.json'

const speakers = [createTranslator('en', en), createTranslator('zh-CN', zh)]

function sentence(file: string, problem: Problem): string {
  const places = new Set(speakers.map((t) => originText(t, problem.origin)))
  return [
    `data/${file} ${[...places].join(' · ')} [${problem.severity}: ${problem.code}]`,
    ...speakers.map((t) => `  ${problemText(t, problem)}`),
  ].join('\n')
}

/** The module that tells the app which graphs there are, and which of them it need not check again. */
const MODULE = 'virtual:shipped-graphs'

/** The ids of the graphs of a folder, the default one first. The JSON Schema stands there too. */
export async function graphIds(folder = DATA): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json') && file !== SCHEMA)
  return files
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted((a, b) => Number(b === DEFAULT_GRAPH) - Number(a === DEFAULT_GRAPH) || (a < b ? -1 : 1))
}

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
      for (const name of await graphIds(folder)) {
        const file = `${name}.json`
        const { data, problems } = readRoleGraph(await readFile(join(folder, file), 'utf8'))
        const found = problems.map((problem) => sentence(file, problem)).join('\n')
        if (data === null) this.error(`data/${file} cannot be shipped:\n${found}`)
        if (found !== '') this.warn(found)
        if (data.id !== name) this.error(`data/${file} holds the graph “${data.id}”: name it ${data.id}.json`)
        shipped.set(data.id, JSON.stringify(data))
      }
      for (const [id, source] of shipped)
        this.emitFile({ type: 'asset', fileName: `data/${id}.json`, source })
      const schema = await readFile(join(DATA, SCHEMA), 'utf8')
      this.emitFile({ type: 'asset', fileName: `data/${SCHEMA}`, source: schema })
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const graphs = (await graphIds(folder)).map(async (graph) => {
        const { data } = readRoleGraph(await readFile(join(folder, `${graph}.json`), 'utf8'))
        const source = shipped.get(graph)
        const digest = source === undefined ? null : createHash('sha256').update(source).digest('hex')
        // A broken one goes by its id: it does not build, and while one works on it the page says what is wrong.
        return { id: graph, title: data?.title ?? graph, languages: data?.languages ?? [], digest }
      })
      return `export const shippedGraphs = ${JSON.stringify(await Promise.all(graphs))}`
    },
  }
}

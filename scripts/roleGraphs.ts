// A Vite plugin that puts the role graphs of data/ into the built site, refuses to build with a broken one, and tells
// the app which files were checked, so that it need not check them again.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { countErrors } from '../src/graph/checks/countErrors'
import type { Problem } from '../src/graph/checks/problems'
import { levelsInUse } from '../src/graph/roleGraph'
import { DATA, readSite, SCHEMA, sentences } from './site'

/** The module that tells the app which graphs there are, and which of them it need not check again. */
const MODULE = 'virtual:shipped-graphs'

/** Ends the build. Where in this file that happens helps nobody who mends a graph. */
function refuse(message: string): never {
  const error = new Error(message)
  error.stack = ''
  throw error
}

/** Takes every graph of `folder`. */
export function roleGraphs(folder = DATA): Plugin {
  const shipped = new Map<string, string>()
  /** Tells all that is wrong, mistakes last, where they are seen; with any there is no build. */
  const check = async (warn: (text: string) => void) => {
    const { graphs } = await readSite(folder)
    const told = (severity: Problem['severity']) =>
      graphs
        .map(({ id, problems }) =>
          sentences(
            `${id}.json`,
            problems.filter((one) => one.severity === severity),
          ),
        )
        .filter((text) => text !== '')
    const warnings = told('warning')
    if (warnings.length > 0) warn(warnings.join('\n'))
    const errors = told('error')
    const { count } = countErrors(graphs.flatMap(({ problems }) => problems))
    if (errors.length > 0) refuse([`data/ cannot be shipped, mistakes: ${count}`, ...errors].join('\n'))
    for (const { id, data } of graphs) {
      if (data === null) continue
      if (data.id !== id) refuse(`data/${id}.json holds the graph “${data.id}”: name it ${data.id}.json`)
      shipped.set(id, JSON.stringify(data))
    }
  }
  return {
    name: 'rungs:role-graphs',
    // Before the bundler begins, which would wrap what is wrong in places of its own.
    async configResolved({ command, logger }) {
      if (command === 'build') await check((text) => logger.warn(text))
    },
    async buildStart() {
      if (shipped.size === 0) return
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

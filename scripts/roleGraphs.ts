// A Vite plugin that puts the role graphs of data/ into the built site, and refuses to build with a broken one.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { formatPath } from '../src/graph/checks/problems'
import type { Problem } from '../src/graph/model'
import { readRoleGraph } from '../src/graph/read'
import { createProblemWriter } from '../src/i18n/problemText'
import en from '../src/locales/en.json'
import zh from '../src/locales/zh-CN.json'

const FOLDER = fileURLToPath(new URL('../data/', import.meta.url))
const SCHEMA = 'role-graph.schema.json'

const write = { en: createProblemWriter('en', en), zh: createProblemWriter('zh-CN', zh) }

const sentence = (file: string, problem: Problem): string =>
  `data/${file} ${formatPath(problem.at)} [${problem.severity}: ${problem.code}]\n  ${write.en(problem)}\n  ${write.zh(problem)}`

export function roleGraphs(): Plugin {
  return {
    name: 'rungs:role-graphs',
    apply: 'build',
    async buildStart() {
      for (const file of await readdir(FOLDER)) {
        if (!file.endsWith('.json')) continue
        const text = await readFile(join(FOLDER, file), 'utf8')
        if (file === SCHEMA) {
          this.emitFile({ type: 'asset', fileName: `data/${file}`, source: text })
          continue
        }
        const { data, problems } = readRoleGraph(text)
        const found = problems.map((problem) => sentence(file, problem)).join('\n')
        if (data === null) this.error(`data/${file} cannot be shipped:\n${found}`)
        if (found !== '') this.warn(found)
        if (`${data.id}.json` !== file)
          this.error(`data/${file} holds the graph “${data.id}”: name it ${data.id}.json`)
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source: JSON.stringify(JSON.parse(text)) })
      }
    },
  }
}

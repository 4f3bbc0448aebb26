// A Vite plugin that writes beside each role graph with Chinese in it how that is read: `data/<id>.pinyin.json`. The
// dictionary, which tells 调 in 调研 from 调 in 协调, stays here. While one works on the page the file is made as it is asked for.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { customPinyin, pinyin } from 'pinyin-pro'
import type { Plugin } from 'vite'
import { readRoleGraph } from '../src/formats/graphJson/readRoleGraph'
import type { RoleGraphData, Text } from '../src/graph/model'
import { formatPinyin, HAN, type Pinyin } from '../src/graph/search/pinyin'
import { isSameLanguage, wordingsOf } from '../src/graph/text'

const DATA = fileURLToPath(new URL('../data/', import.meta.url))

/** The module that names the graphs that have such a file. */
const MODULE = 'virtual:pinyin-graphs'

const ADDRESS = /\/data\/([^/?]+)\.pinyin\.json(?:\?|$)/

// Words of working life that the dictionary takes apart.
customPinyin({
  店长: 'diàn zhǎng',
  处长: 'chù zhǎng',
  秘书长: 'mì shū zhǎng',
  差旅: 'chāi lǚ',
  重构: 'chóng gòu',
  重做: 'chóng zuò',
})

/** The syllables of the Chinese characters of a text, in the words that they stand in. */
const readAloud = (text: string): string =>
  pinyin(text, { type: 'all', toneType: 'none', v: true })
    .filter(({ origin }) => HAN.test(origin))
    .map(({ pinyin: syllable }) => (/^[a-z]+$/.test(syllable) ? syllable : '-'))
    .join(' ')

/** How all that the search looks in is read, where it is Chinese. */
export function pinyinOf({ roles, skills, languages }: RoleGraphData): Pinyin {
  const texts: readonly Text[] = [
    ...roles.map(({ title }) => title),
    ...roles.flatMap(({ responsibilities }) => responsibilities.map(({ text }) => text)),
    ...roles.flatMap(({ codes }) => codes.map(({ label }) => label)),
    ...skills.map(({ name }) => name),
  ]
  const chinese = texts
    .flatMap((text) => wordingsOf(text, languages))
    .filter(({ value, language }) => isSameLanguage(language, 'zh') && HAN.test(value))
  return new Map(chinese.map(({ value }) => [value, readAloud(value)]))
}

/** For each graph of `folder` with Chinese in it: its file. Graphs with errors are left to those who check them. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const graphs = await Promise.all(
    names.map(async (name) => readRoleGraph(await readFile(join(folder, name), 'utf8')).data),
  )
  return new Map(
    graphs.flatMap((data) => {
      const syllables: Pinyin = data === null ? new Map() : pinyinOf(data)
      return data === null || syllables.size === 0 ? [] : [[data.id, formatPinyin(syllables)] as const]
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

// A Vite plugin that writes beside each role graph with Chinese in it how that is read: `data/<id>.pinyin.json`. The
// dictionary, which tells 调 in 调研 from 调 in 协调, stays here. While one works on the page the file is made as it is asked for.
import { customPinyin, pinyin } from 'pinyin-pro'
import type { Plugin } from 'vite'
import { isSameLanguage } from '../src/graph/language'
import type { RoleGraphData, Text } from '../src/graph/model'
import { formatPinyin, HAN, type Pinyin } from '../src/graph/search/pinyin'
import { wordingsOf } from '../src/graph/text'
import { DATA, type GraphFile, readSite } from './site'

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
    ...roles.flatMap(({ alsoCalled }) => alsoCalled),
    ...roles.flatMap(({ responsibilities }) => responsibilities.map(({ text }) => text)),
    ...roles.flatMap(({ codes }) => codes.map(({ label }) => label)),
    ...skills.map(({ name }) => name),
  ]
  const chinese = texts
    .flatMap((text) => wordingsOf(text, languages))
    .filter(({ value, language }) => isSameLanguage(language, 'zh') && HAN.test(value))
  return new Map(chinese.map(({ value }) => [value, readAloud(value)]))
}

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

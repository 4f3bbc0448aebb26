// A Vite plugin that makes src/start.ts a small script of its own, start.js, and tells it the files of each language and of
// each view, by names that change with every build, and the graphs, so that what is needed is asked for before the app has
// arrived. While one works on the page the script is made as it is asked for.
import { fileURLToPath } from 'node:url'
import type { BuildOptions, Plugin, Rolldown } from 'vite'
import { levelsInUse } from '../src/graph/roleGraph'
import { escapeText } from '../src/site/plainPage'
import { VIEWS } from '../src/state/views'
import { bundleScript } from './bundleScript'
import { readSite } from './site'
import { WORDS_FOLDER } from './siteWords'
import { locales } from './words'

interface StartFiles {
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly views: Readonly<Record<string, readonly string[]>>
  /** The one that opens where the address names none first; how many columns the map of each has. */
  readonly graphs: readonly { readonly id: string; readonly columns: number }[]
}

const START = 'start.js'
const START_PATH = fileURLToPath(new URL('../src/start.ts', import.meta.url))
const TAG = /<script\s[^>]*src="\.\/start\.js">/

/** The script with all that it imports. */
const bundleStart = (target: BuildOptions['target'], plugins: Plugin[]): Promise<string> =>
  bundleScript(START_PATH, { plugins, build: target === undefined ? {} : { target } })

/** The script is built with the `plugins`, apart from the page. */
export function startScript(plugins: Plugin[] = []): Plugin {
  let base = './'
  let target: BuildOptions['target']
  return {
    name: 'rungs:start-script',
    configResolved(config) {
      base = config.base
      target = config.build.target
    },
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        if (request.url?.split('?')[0] !== `/${START}`) return next()
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
        response.end(await bundleStart(target, plugins))
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: START, source: await bundleStart(target, plugins) })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (bundle === undefined) return html
        if (!TAG.test(html)) throw new Error(`index.html lacks ${START}, which is to know the files`)
        const site = await readSite()
        const graphs = site.graphs.map(({ id, data }) => ({ id, columns: levelsInUse(data?.roles ?? []) }))
        const words = [site.language, ...locales.map(({ language }) => language)].map((language) => [
          language,
          [`./${WORDS_FOLDER}${language}/start.json`],
        ])
        const files: StartFiles = {
          words: Object.fromEntries(words),
          views: viewFiles(bundle, { html, base }),
          graphs,
        }
        const written = escapeText(JSON.stringify(files))
        return html.replace(TAG, () => `<script async src="./${START}" data-files="${written}">`)
      },
    },
  }
}

/** What each view takes, but for what the page asks for anyway. */
function viewFiles(
  bundle: Rolldown.OutputBundle,
  { html, base }: { readonly html: string; readonly base: string },
): StartFiles['views'] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const onUse = chunks.filter(({ isDynamicEntry }) => isDynamicEntry)

  const filesOf = (chunk: Rolldown.OutputChunk): readonly string[] => {
    const taken = new Set([chunk])
    for (const { imports } of taken)
      for (const other of chunks) if (imports.includes(other.fileName)) taken.add(other)
    const styles = [...taken].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
    const scripts = [...taken].map(({ fileName }) => fileName)
    return [...new Set([...scripts, ...styles])]
      .map((file) => `${base}${file}`)
      .filter((file) => !html.includes(`"${file}"`))
  }

  const entry = chunks.find(({ isEntry }) => isEntry)
  const views = VIEWS.map((view) => {
    const found = onUse.filter(
      ({ facadeModuleId, fileName }) =>
        facadeModuleId?.includes(`/src/ui/${view}/`) && entry?.dynamicImports.includes(fileName),
    )
    const [chunk] = found
    if (chunk === undefined || found.length > 1)
      throw new Error(`src/ui/frame/views.ts should take the view “${view}” from one file in src/ui/${view}/`)
    return [view, filesOf(chunk)] as const
  })
  return Object.fromEntries(views)
}

// A Vite plugin that tells public/start.js the files of each language and of each view, by names that change with every
// build, and the graphs, so that what is needed is asked for before the app has arrived. As the first paint waits for that script, it is minified.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { minify, type Plugin, type Rolldown } from 'vite'
import { escapeText } from '../src/site/plainPage'
import { VIEWS } from '../src/state/views'
import { readSite } from './site'

interface StartFiles {
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly views: Readonly<Record<string, readonly string[]>>
  /** Ids, the one that opens where the address names none first. */
  readonly graphs: readonly string[]
}

const START = 'start.js'
const START_PATH = fileURLToPath(new URL(`../public/${START}`, import.meta.url))

export function startFiles(): Plugin {
  let base = './'
  return {
    name: 'rungs:start-files',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    async generateBundle() {
      // Takes the place of the file as it stands in public/.
      const { code } = await minify(START, await readFile(START_PATH, 'utf8'), { module: false })
      this.emitFile({ type: 'asset', fileName: START, source: code })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const tag = `<script src="${base}${START}">`
        if (!html.includes(tag)) throw new Error(`index.html lacks ${tag}, which is to know the files`)
        const site = await readSite()
        const graphs = site.graphs.map(({ id }) => id)
        const files = escapeText(
          JSON.stringify({ ...filesIn(bundle, { html, base, first: site.language }), graphs }),
        )
        return html.replace(tag, () => `<script src="${base}${START}" data-files="${files}">`)
      },
    },
  }
}

/** What each language and each view takes, but for what the page asks for anyway. */
function filesIn(
  bundle: Rolldown.OutputBundle,
  { html, base, first }: { readonly html: string; readonly base: string; readonly first: string },
): Omit<StartFiles, 'graphs'> {
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

  const languages = onUse
    .map((chunk) => ({ chunk, code: /\/src\/locales\/([^/]+)\.json$/.exec(chunk.facadeModuleId ?? '')?.[1] }))
    .flatMap(({ chunk, code }) => (code === undefined ? [] : [[code, filesOf(chunk)] as const]))
    .toSorted(([a], [b]) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))

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
  return { words: Object.fromEntries(languages), views: Object.fromEntries(views) }
}

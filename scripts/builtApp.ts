// A Vite plugin that makes the built app one that any site can be made of (src/site): the files that stand in every site, the
// service worker, and in app.json what whoever makes a site must know of it.
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, Rolldown } from 'vite'
import { digest } from '../src/site/digest'
import type { AppFacts } from '../src/site/site'
import { VIEWS } from '../src/state/views'
import { afterWriting } from './afterWriting'
import { WORDS_FOLDER } from './builtWords'
import { bundleScript } from './bundleScript'

const path = (address: string) => fileURLToPath(new URL(address, import.meta.url))
const PLACER = path('../src/paint.ts')
const WORKER = path('../src/offline/serviceWorker.ts')
const STYLES = ['../src/ui/kit/tokens.css', '../src/ui/kit/base.css', '../src/site/plain.css'].map(path)
/** By their names in the site. */
const COPIED = {
  _headers: path('../deploy/_headers'),
  'data/role-graph.schema.json': path('../data/role-graph.schema.json'),
}
const RELEASE = 'virtual:release'

const release: Plugin = {
  name: 'rungs:release',
  resolveId: (id) => (id === RELEASE ? `\0${RELEASE}` : null),
  load: (id) =>
    id === `\0${RELEASE}` ? 'export const { files, late, graphs, release } = self.rungsRelease' : null,
}

/** The service worker is built with the `plugins`, apart from the page. */
export function builtApp(plugins: Plugin[]): Plugin {
  let folder = ''
  let plainStyle = ''
  let painter = ''
  let views: AppFacts['views'] = {}
  return {
    name: 'rungs:built-app',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    async buildStart() {
      this.emitFile({ type: 'chunk', id: PLACER, name: 'paint' })
      const sheets = await Promise.all(STYLES.map((sheet) => readFile(sheet, 'utf8')))
      const source = sheets.join('\n')
      plainStyle = `assets/plain-${digest(source).slice(0, 8)}.css`
      this.emitFile({ type: 'asset', fileName: plainStyle, source })
      for (const [fileName, file] of Object.entries(COPIED))
        this.emitFile({ type: 'asset', fileName, source: await readFile(file, 'utf8') })
      // Without it GitHub Pages leaves out files that its own generator would.
      this.emitFile({ type: 'asset', fileName: '.nojekyll', source: '' })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter(
          (one): one is Rolldown.OutputChunk => one.type === 'chunk',
        )
        const placer = chunks.find(({ facadeModuleId }) => facadeModuleId === PLACER)
        const [found, ...others] = placer?.imports ?? []
        if (placer === undefined || found === undefined || others.length > 0)
          throw new Error('src/paint.ts should be built into one file, which vite.config.ts names')
        // It does nothing but to import that file.
        delete bundle[placer.fileName]
        painter = found
        views = viewFiles(chunks, html)
      },
    },
    ...afterWriting(async () => {
      const worker = await bundleScript(WORKER, {
        define: { 'process.env.NODE_ENV': '"production"' },
        plugins: [...plugins, release],
      })
      const facts: AppFacts = {
        words: `./${WORDS_FOLDER}`,
        views,
        painter: `./${painter}`,
        plainStyle: `./${plainStyle}`,
      }
      await writeFile(join(folder, 'sw.js'), worker)
      await writeFile(join(folder, 'app.json'), JSON.stringify(facts))
    }),
  }
}

/** What each view takes, but for what the page asks for anyway. */
function viewFiles(chunks: readonly Rolldown.OutputChunk[], html: string): AppFacts['views'] {
  const onUse = chunks.filter(({ isDynamicEntry }) => isDynamicEntry)

  const filesOf = (chunk: Rolldown.OutputChunk): readonly string[] => {
    const taken = new Set([chunk])
    for (const { imports } of taken)
      for (const other of chunks) if (imports.includes(other.fileName)) taken.add(other)
    const styles = [...taken].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
    const scripts = [...taken].map(({ fileName }) => fileName)
    return [...new Set([...scripts, ...styles])]
      .map((file) => `./${file}`)
      .filter((file) => !html.includes(`"${file}"`))
  }

  const entry = chunks.find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId !== PLACER)
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

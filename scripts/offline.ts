// A Vite plugin that makes src/offline/serviceWorker.ts the script sw.js of the built site, and tells it which files the
// release is made of: all that the page begins with or fetches of its own, and the graph that it begins with.
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { DATA, readSite } from './site'

const WORKER = fileURLToPath(new URL('../src/offline/serviceWorker.ts', import.meta.url))
const MODULE = 'virtual:release'

const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

interface ReleaseFile {
  /** Below the page. */
  readonly url: string
  /** Null where the name changes with the content. */
  readonly revision: string | null
}

async function filesOf(folder: string, first: string): Promise<readonly ReleaseFile[]> {
  const isPart = (file: string) =>
    /^(?:index\.html|start\.js|[\w-]+\.(?:svg|png)|manifest[\w.-]*\.webmanifest|assets\/.*\.(?:js|css|json))$/.test(
      file,
    ) ||
    file === `data/${first}.json` ||
    file === `data/${first}.pinyin.json`
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
  const parts = files.filter(isPart).toSorted()
  return Promise.all(
    parts.map(async (url) => ({
      url,
      revision: url.startsWith('assets/') ? null : digest(await readFile(join(folder, url))),
    })),
  )
}

/** The script with all that it imports. */
async function bundleWorker(files: readonly ReleaseFile[], plugins: Plugin[]): Promise<string> {
  const facts = `export const files = ${JSON.stringify(files)}
export const release = '${digest(JSON.stringify(files))}'`
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife' } },
    },
    plugins: [
      ...plugins,
      {
        name: 'rungs:release',
        resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
        load: (id) => (id === `\0${MODULE}` ? facts : null),
      },
    ],
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunk = outputs.find((output) => output.type === 'chunk')
  if (chunk === undefined) throw new Error('src/offline/serviceWorker.ts gave no script')
  return chunk.code
}

/** The service worker is built with the `plugins`, apart from the page. */
export function offline(plugins: Plugin[] = [], folder = DATA): Plugin {
  let site = ''
  return {
    name: 'rungs:offline',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      site = resolve(root, outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        if (error !== undefined) return
        const [{ id }] = (await readSite(folder)).graphs
        await writeFile(join(site, 'sw.js'), await bundleWorker(await filesOf(site, id), plugins))
      },
    },
  }
}

// A Vite plugin that makes src/offline/serviceWorker.ts the script sw.js of the built site, and tells it which files the
// release is made of: all that the page begins with or fetches of its own, and which graph it begins with.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { afterWriting } from './afterWriting'
import { bundleScript } from './bundleScript'
import { DATA, readSite } from './site'

const WORKER = fileURLToPath(new URL('../src/offline/serviceWorker.ts', import.meta.url))
const MODULE = 'virtual:release'

const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/** Larger than all else together, and for few: maps of one's own in Chinese that are searched. */
const LATE = /^assets\/pinyinJob-/

interface ReleaseFile {
  /** Below the page. */
  readonly url: string
  /** Null where the name changes with the content. */
  readonly revision: string | null
}

interface Files {
  readonly files: readonly ReleaseFile[]
  readonly late: readonly string[]
}

async function filesOf(folder: string): Promise<Files> {
  const isPart = (file: string) =>
    /^(?:index\.html|start\.js|[\w-]+\.(?:svg|png)|manifest[\w.-]*\.webmanifest|assets\/.*\.(?:js|css|json))$/.test(
      file,
    )
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
  const parts = files.filter(isPart).toSorted()
  return {
    files: await Promise.all(
      parts
        .filter((url) => !LATE.test(url))
        .map(async (url) => ({
          url,
          revision: url.startsWith('assets/') ? null : digest(await readFile(join(folder, url))),
        })),
    ),
    late: parts.filter((url) => LATE.test(url)),
  }
}

/** Those of the graph that the page begins with, as far as they are there. */
const graphsOf = (folder: string, first: string): readonly string[] =>
  [`data/${first}.json`, `data/${first}.pinyin.json`].filter((file) => existsSync(join(folder, file)))

interface Release extends Files {
  readonly graphs: readonly string[]
}

/** The script with all that it imports. */
function bundleWorker({ files, late, graphs }: Release, plugins: Plugin[]): Promise<string> {
  const facts = `export const files = ${JSON.stringify(files)}
export const late = ${JSON.stringify(late)}
export const graphs = ${JSON.stringify(graphs)}
export const release = '${digest(JSON.stringify(files))}'`
  const told: Plugin = {
    name: 'rungs:release',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? facts : null),
  }
  return bundleScript(WORKER, {
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins, told],
  })
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
    ...afterWriting(async () => {
      const [{ id }] = (await readSite(folder)).graphs
      const release = { ...(await filesOf(site)), graphs: graphsOf(site, id) }
      await writeFile(join(site, 'sw.js'), await bundleWorker(release, plugins))
    }),
  }
}

// Releases of the built site under one address, as a host has them one after another.
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../scripts/server.mjs'
import { expect, test as journey } from './test'

const DIST = 'dist'
const TEXT = /\.(?:html|js|css|json|webmanifest)$/

/** Another of the same length, for each `name`. */
const another = (text: string, name: string) => `${text.slice(0, -1)}${text.endsWith(name) ? '_' : name}`

/** Writes the site as another release has it: every part has another name, in all that names it. `name` is one letter. */
async function writeRelease(folder: string, name: string): Promise<void> {
  await cp(DIST, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$|\.vite/.test(file) })
  const parts = (await readdir(join(folder, 'assets'))).map((file) => {
    const [, before = '', hash = '', after = ''] = /^(.+-)([\w-]{6,8})(\.\w+)?$/.exec(file) ?? []
    return [file, `${before}${another(hash, name)}${after}`] as const
  })
  for (const [old, now] of parts) await rename(join(folder, 'assets', old), join(folder, 'assets', now))
  for (const file of await readdir(folder, { recursive: true })) {
    if (!TEXT.test(file)) continue
    let text = await readFile(join(folder, file), 'utf8')
    for (const [old, now] of parts) text = text.replaceAll(old, now)
    // What tells one release from another there.
    if (file === 'sw.js') text = text.replaceAll(/\b[0-9a-f]{16}\b/g, (digest) => another(digest, name))
    await writeFile(join(folder, file), text)
  }
}

/** Where one release at a time stands. */
export interface Host {
  readonly url: string
  readonly folder: string
  /** Puts a release, of one letter, in the place of what stands there. */
  readonly release: (name: string) => Promise<void>
}

/** A journey over a host of its own, which begins with the release `a`. The browser keeps releases. */
export const test = journey.extend<{ readonly host: Host }>({
  withServiceWorker: true,
  host: async ({ browserName: _ }, use) => {
    const home = await mkdtemp(join(tmpdir(), 'rungs-host-'))
    const folder = join(home, 'site')
    const release = async (name: string) => {
      const next = join(home, 'next')
      await writeRelease(next, name)
      const old = join(home, `old-${Date.now()}`)
      await rename(folder, old).catch(() => null)
      await rename(next, folder)
      await rm(old, { recursive: true, force: true })
    }
    await release('a')
    const server = await startServer({ dir: folder, port: 0 })
    await use({ url: server.url, folder, release })
    await server.close()
    await rm(home, { recursive: true })
  },
  baseURL: ({ host }, use) => use(host.url),
})

export { expect }

// The app as it comes with the command.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteFacts } from '../library/site'
import type { Painter } from '../site/painted'
import type { AppFacts, BuiltApp } from '../site/site'

declare global {
  /** What the painter, which is the app itself, takes for what its page says. */
  var rungsSite: SiteFacts | undefined
}

/** What whoever makes a site is told, and no site has. */
const TOLD = ['app.json', 'index.html', 'sw.js']

async function filesBelow(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    // What the build notes of itself stands in a hidden folder.
    .filter((path) => !/^\.[^/\\]*[/\\]/.test(path))
    .toSorted()
  const read = paths.map(
    async (path) => [path.replaceAll('\\', '/'), await readFile(join(folder, path))] as const,
  )
  return new Map(await Promise.all(read))
}

/** Reads the app that lies beside the command. */
export async function readApp(home: URL): Promise<BuiltApp> {
  const all = await filesBelow(fileURLToPath(new URL('app', home)))
  const text = (name: string) => new TextDecoder().decode(all.get(name))
  const facts: AppFacts = JSON.parse(text('app.json'))
  return {
    page: text('index.html'),
    worker: text('sw.js'),
    facts,
    files: new Map([...all].filter(([name]) => !TOLD.includes(name))),
  }
}

let times = 0

/** Loads what paints the pages of a site: anew for each, as it reads what site it is when it is loaded. */
export async function loadPainter(home: URL, site: SiteFacts): Promise<Painter> {
  times += 1
  globalThis.rungsSite = site
  const path = new URL(`painter.js?${times}`, home).href
  return import(/* @vite-ignore */ path)
}

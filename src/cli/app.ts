// The app as it comes with the command.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteFacts } from '../library/site'
import type { EmbedApp } from '../site/embedFiles'
import type { SingleApp } from '../site/oneFile'
import type { Painter } from '../site/painted'
import type { AppFacts, BuiltApp } from '../site/site'

declare global {
  /** What the painter, which is the app itself, takes for what its page says. */
  var rungsSite: SiteFacts | undefined
}

/** What whoever makes a site is told, and no site has. */
const TOLD = ['app.json', 'index.html', 'sw.js']

/** The files in a folder and those below it, by path with slashes, but for hidden folders. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    // What the build notes of itself stands in a hidden folder.
    .filter((path) => !/(?:^|[/\\])\.[^/\\]*[/\\]/.test(path))
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

/** Reads the app as it stands in one file. */
export async function readSingleApp(home: URL): Promise<SingleApp> {
  const text = (path: string) => readFile(new URL(path, home), 'utf8')
  const { plainStyle }: AppFacts = JSON.parse(await text('app/app.json'))
  const templates = await filesBelow(fileURLToPath(new URL('app/templates', home)))
  return {
    app: await text('single/app.js'),
    opener: await text('single/open.js'),
    style: await text('single/app.css'),
    plainStyle: await text(`app/${plainStyle}`),
    icon: await text('app/icon.svg'),
    texts: new Map([['./licences.txt', await text('single/licences.txt')]]),
    binaries: new Map([...templates].map(([name, bytes]) => [`./templates/${name}`, bytes])),
  }
}

/** Reads the app as it stands in other pages. */
export async function readEmbedApp(home: URL): Promise<EmbedApp> {
  const text = (path: string) => readFile(new URL(path, home), 'utf8')
  return { script: await text('embed/app.js'), style: await text('embed/app.css') }
}

let times = 0

/** Loads what paints the pages of a site: anew for each, as it reads what site it is when it is loaded. */
export async function loadPainter(home: URL, site: SiteFacts): Promise<Painter> {
  times += 1
  globalThis.rungsSite = site
  const path = new URL(`painter.js?${times}`, home).href
  return import(/* @vite-ignore */ path)
}

// Serves a site on this computer as a host would, and again with each change of what it is made of, until it is broken off.
import { watch } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type Command, type Context, type Given, textOf } from './command'
import { siteContent } from './content'
import { makeFiles } from './makeFiles'
import { readMaps } from './maps'
import { forPreview, startPreview } from './previewServer'
import { ENDS, Refusal } from './refusal'
import { hasErrors, reportJson, shortReportLines } from './report'
import { checkNext, readSince } from './since'
import { writeFolder } from './writeFolder'

/** Editors write a file in several steps, ms. */
const SETTLED = 300

function portOf(given: Given): number | undefined {
  const text = textOf(given, 'port')
  if (text === undefined) return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Refusal('cli.refused.port', { port: text })
}

/** Makes the site into a folder; with a mistake nothing is written. What was read of the files. */
async function makeInto(folder: string, given: Given, context: Context) {
  const title = textOf(given, 'title')
  const read = await readMaps(given.files, context, title)
  const since = await readSince(given, context)
  const maps = [...read.maps, ...(since === null ? [] : [since])]
  const isMade = !hasErrors(maps)
  let search = ''
  if (isMade) {
    const wishes = { title, first: textOf(given, 'default'), base: undefined, framers: undefined, since }
    const content = siteContent(read, wishes, context)
    // With what changed since then the site is opened at that.
    const earlier = since === null ? undefined : content.earlier?.at(-1)
    if (earlier !== undefined) {
      const { of, version } = earlier
      const graph = of === content.graphs[0].id ? '' : `graph=${encodeURIComponent(of)}&`
      search = `?${graph}changes=${encodeURIComponent(version)}`
    }
    const files = forPreview(await makeFiles(content, context))
    const { signal } = context.terminal
    await writeFolder(files, { folder, named: folder, signal, tell: () => undefined })
  }
  return { isMade, read: read.maps, maps, search }
}

/** Tells when one of the files, or one in a folder among them, was changed. Folders are watched: many editors replace a file. */
function watchFiles(paths: readonly string[], tell: () => void): () => void {
  const names = new Set(paths.map((path) => basename(path)))
  let timer: NodeJS.Timeout | undefined
  const watched = new Set(paths.flatMap((path) => [dirname(path), path]))
  const watchers = [...watched].map((folder) =>
    watch(folder, (_, name) => {
      const isInFolder = paths.includes(folder)
      if (!isInFolder && name !== null && !names.has(name)) return
      clearTimeout(timer)
      timer = setTimeout(tell, SETTLED)
    }),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

const brokenOff = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done()
    signal.addEventListener('abort', () => done(), { once: true })
  })

export const preview: Command = {
  name: 'preview',
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  options: { port: 'text', title: 'text', default: 'text', since: 'text' },
  run: async (given, context) => {
    const { terminal, t, answer } = context
    const port = portOf(given)
    const since = textOf(given, 'since')
    const home = await mkdtemp(join(tmpdir(), 'rungs-preview-'))
    const folder = join(home, 'site')
    try {
      const first = await makeInto(folder, given, context)
      const lines = shortReportLines(context, first.maps)
      if (!first.isMade)
        return {
          end: ENDS.problems,
          lines: [...lines, t('cli.preview.nothing')],
          json: { maps: reportJson(context, first.maps) },
          next: checkNext(given, first.read),
        }
      const server = await startPreview(folder, port)
      const address = `${server.url}${first.search}`
      const say = (text: string) => terminal.out(`${text}\n`)
      for (const line of [...lines, t('cli.preview.running'), address]) say(line)
      answer({ maps: reportJson(context, first.maps), url: address })
      let work = Promise.resolve()
      const again = async () => {
        const made = await makeInto(folder, given, context)
        for (const line of shortReportLines(context, made.maps)) say(line)
        say(t(made.isMade ? 'cli.preview.again' : 'cli.preview.asBefore'))
        if (made.isMade) server.reload()
      }
      const stop = watchFiles(
        [...given.files, ...(since === undefined ? [] : [since])].map((file) =>
          resolve(terminal.folder, file),
        ),
        () => {
          // A file that is being replaced is not there for a moment.
          work = work.then(again).catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error
            say(t(error.key, error.values))
          })
        },
      )
      await brokenOff(terminal.signal)
      stop()
      await server.close()
      return { end: ENDS.well, lines: [], json: null, next: null }
    } finally {
      await rm(home, { recursive: true, force: true })
    }
  },
}

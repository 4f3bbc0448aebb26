import { relative, resolve } from 'node:path'
import type { SiteContent } from '../site/site'
import { type Command, type Context, textOf } from './command'
import { siteContent } from './content'
import { makeFiles, makeOneFile } from './makeFiles'
import { readMaps } from './maps'
import { ENDS, Refusal } from './refusal'
import { hasErrors, reportJson, shortReportLines } from './report'
import { typed } from './shown'
import { readSince } from './since'
import { createProgress } from './terminal'
import { checkFolder, writeFolder } from './writeFolder'
import { checkFile, writeOne } from './writeOne'

const FOLDER = 'site'
const FILE = 'site.html'

const bytesOf = (content: string | Uint8Array): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.length

/** Where a site is to stand. */
interface Place {
  readonly path: string
  /** As the person named it. */
  readonly named: string
}

/** What was written: how it is said, and how programs hear it. */
interface Written {
  readonly lines: readonly string[]
  readonly json: object
}

async function writeSite(content: SiteContent, { path, named }: Place, context: Context): Promise<Written> {
  const { terminal, t } = context
  const files = await makeFiles(content, context)
  const progress = createProgress(t, terminal)
  await writeFolder(files, { folder: path, named, signal: terminal.signal, tell: progress.tell })
  progress.end()
  const bytes = [...files.values()].reduce((sum, file) => sum + bytesOf(file), 0)
  const folder = relative(terminal.folder, path) || '.'
  return {
    lines: [
      t('cli.site.made', { folder, count: files.size, megabytes: (bytes / 1e6).toFixed(1) }),
      ...(files.has('embed/index.html')
        ? [t('cli.site.embed', { framers: (content.frameAncestors ?? []).join(' ') })]
        : []),
      ...(files.has('sitemap.xml') ? [] : [t('cli.site.sitemap')]),
    ],
    json: { folder, files: files.size, bytes },
  }
}

async function writeSingle(content: SiteContent, { path, named }: Place, context: Context): Promise<Written> {
  const text = await makeOneFile(content, context)
  await writeOne(text, path, named)
  const bytes = bytesOf(text)
  const file = relative(context.terminal.folder, path)
  return {
    lines: [context.t('cli.site.madeOne', { file, kilobytes: Math.round(bytes / 1e3) })],
    json: { file, bytes },
  }
}

/** Makes a complete static site of tables and maps, as a folder or as one file. With a mistake in any of them nothing is written. */
export const site: Command = {
  name: 'site',
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    out: 'text',
    'single-file': 'flag',
    base: 'text',
    'frame-ancestors': 'text',
    title: 'text',
    default: 'text',
    since: 'text',
  },
  run: async (given, context) => {
    const isSingle = given.values['single-file'] === true
    const framers = textOf(given, 'frame-ancestors')
    // One file has no headers that could say it.
    if (isSingle && framers !== undefined) throw new Refusal('cli.refused.oneFileFramed')
    const named = textOf(given, 'out') ?? (isSingle ? FILE : FOLDER)
    const place = { path: resolve(context.terminal.folder, named), named }
    await (isSingle ? checkFile : checkFolder)(place.path, named)
    const title = textOf(given, 'title')
    const maps = await readMaps(given.files, context, title)
    const since = await readSince(given, context)
    const all = [...maps.maps, ...(since === null ? [] : [since])]
    const report = { maps: reportJson(context, all) }
    const files = given.files.map(typed).join(' ')
    const lines = shortReportLines(context, all)
    if (hasErrors(all)) {
      const said = [...lines, context.t('cli.site.nothing')]
      return { end: ENDS.problems, lines: said, json: report, next: `rungs check ${files}` }
    }
    const wishes = {
      title,
      first: textOf(given, 'default'),
      base: textOf(given, 'base'),
      framers,
      since,
    }
    const content = siteContent(maps, wishes, context)
    const { lines: made, json } = await (isSingle ? writeSingle : writeSite)(content, place, context)
    const next = isSingle ? null : `rungs preview ${files}`
    return { end: ENDS.well, lines: [...lines, ...made], json: { ...report, ...json }, next }
  },
}

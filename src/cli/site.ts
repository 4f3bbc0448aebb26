import { relative, resolve } from 'node:path'
import { type Command, textOf, typed } from './command'
import { siteContent } from './content'
import { makeFiles } from './makeFiles'
import { readMaps } from './maps'
import { ENDS } from './refusal'
import { hasErrors, reportJson, shortReportLines } from './report'
import { createProgress } from './terminal'
import { checkFolder, writeFolder } from './writeFolder'

const DEFAULT = 'site'

const bytesOf = (content: string | Uint8Array): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.length

/** Makes a complete static site of tables and maps. With a mistake in any of them nothing is written. */
export const site: Command = {
  name: 'site',
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    out: 'text',
    base: 'text',
    title: 'text',
    default: 'text',
  },
  run: async (given, context) => {
    const { terminal, t } = context
    const named = textOf(given, 'out') ?? DEFAULT
    const folder = resolve(terminal.folder, named)
    await checkFolder(folder, named)
    const title = textOf(given, 'title')
    const maps = await readMaps(given.files, context, title)
    const report = { maps: reportJson(context, maps.maps) }
    if (hasErrors(maps.maps)) {
      const next = `rungs check ${given.files.map(typed).join(' ')}`
      const lines = [...shortReportLines(context, maps.maps), t('cli.site.nothing')]
      return { end: ENDS.problems, lines, json: report, next }
    }
    const content = siteContent(
      maps,
      { title, first: textOf(given, 'default'), base: textOf(given, 'base') },
      context,
    )
    const files = await makeFiles(content, context)
    const progress = createProgress(t, terminal)
    await writeFolder(files, { folder, named, signal: terminal.signal, tell: progress.tell })
    progress.end()
    const bytes = [...files.values()].reduce((sum, file) => sum + bytesOf(file), 0)
    const shown = relative(terminal.folder, folder) || '.'
    return {
      end: ENDS.well,
      lines: [
        ...shortReportLines(context, maps.maps),
        t('cli.site.made', { folder: shown, count: files.size, megabytes: (bytes / 1e6).toFixed(1) }),
      ],
      json: { ...report, folder: shown, files: files.size, bytes },
      next: `rungs preview ${given.files.map(typed).join(' ')}`,
    }
  },
}

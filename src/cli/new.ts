import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { writeCsv } from '../formats/csv/csv'
import { templateRows } from '../i18n/templateRows'
import type { Command, Context } from './command'
import { fillFolder } from './fillFolder'
import { ENDS, Refusal, unwritable } from './refusal'
import { typed } from './shown'
import { starterFiles, TABLE } from './starter'
import { createProgress } from './terminal'

const FOLDER = 'careers'

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)

async function makeTable(named: string, { terminal, t, language, home }: Context) {
  const ending = extname(named).toLowerCase()
  if (ending !== '.xlsx' && ending !== '.csv') throw new Refusal('cli.refused.noTable', { file: named })
  const table =
    ending === '.csv'
      ? writeCsv(templateRows(t))
      : await readFile(new URL(`app/templates/${language}.xlsx`, home))
  try {
    await writeFile(resolve(terminal.folder, named), table, { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Refusal('cli.refused.there', { file: named })
    throw unwritable(error, named)
  }
  return {
    end: ENDS.well,
    lines: [t('cli.new.made', { file: named })],
    json: { file: named },
    next: `rungs site ${typed(named)}`,
  }
}

async function checkEmpty(folder: string, named: string): Promise<void> {
  const held = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw unwritable(error, named)
  })
  if (held.length > 0) throw new Refusal('cli.refused.notEmpty', { folder: named })
}

async function makeFolder(named: string, context: Context) {
  const { terminal, t } = context
  const folder = resolve(terminal.folder, named)
  await checkEmpty(folder, named)
  const files = await starterFiles(context)
  const { tell, end } = createProgress(t, terminal)
  await fillFolder(files, { folder, named, signal: terminal.signal, tell })
  end()
  return {
    end: ENDS.well,
    lines: [t('cli.new.madeFolder', { folder: named })],
    json: { folder: named, files: [...files.keys()] },
    next: `rungs preview ${typed(join(named, TABLE))}`,
  }
}

/**
 * Writes a table to start from, in the language that is spoken: a workbook, or text where the name ends in .csv. With `--site` a
 * folder with all that a site of it takes.
 */
export const newTable: Command = {
  name: 'new',
  files: { least: 0, most: 1 },
  options: { site: 'flag' },
  run: ({ files: [named], values }, context) =>
    values['site'] === true ? makeFolder(named ?? FOLDER, context) : makeTable(named ?? TABLE, context),
}

import { readFile, writeFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { writeCsv } from '../formats/csv/csv'
import { templateRows } from '../i18n/templateRows'
import type { Command } from './command'
import { ENDS, Refusal, unwritable } from './refusal'
import { typed } from './shown'

const DEFAULT = 'roles.xlsx'

/** Writes a table to start from, in the language that is spoken: a workbook, or text where the name ends in .csv. */
export const newTable: Command = {
  name: 'new',
  files: { least: 0, most: 1 },
  options: {},
  run: async ({ files: [named = DEFAULT] }, { terminal, t, language, home }) => {
    const ending = extname(named).toLowerCase()
    if (ending !== '.xlsx' && ending !== '.csv') throw new Refusal('cli.refused.noTable', { file: named })
    const table =
      ending === '.csv'
        ? writeCsv(templateRows(t))
        : await readFile(new URL(`app/templates/${language}.xlsx`, home))
    try {
      await writeFile(resolve(terminal.folder, named), table, { flag: 'wx' })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
        throw new Refusal('cli.refused.there', { file: named })
      throw unwritable(error, named)
    }
    return {
      end: ENDS.well,
      lines: [t('cli.new.made', { file: named })],
      json: { file: named },
      next: `rungs site ${typed(named)}`,
    }
  },
}

// Writes a site into a folder, over what was written there before and nothing else.
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Files } from '../site/site'
import { ASIDE, type Filling, fillFolder } from './fillFolder'
import { Refusal, unwritable } from './refusal'

/** Lists the files of a folder that were written here, and may be written over. */
const MARK = '.rungs'

/** The files in a folder and those below it; null where there is no folder. */
async function filesIn(folder: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => !file.startsWith(`${ASIDE}/`))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Whether there is nothing, or nothing but what was written here. Throws where that is not to be seen. */
async function mayWrite(folder: string): Promise<boolean> {
  const files = (await filesIn(folder)) ?? []
  const written = files.includes(MARK) ? (await readFile(join(folder, MARK), 'utf8')).split('\n') : []
  const known = new Set([MARK, ...written])
  return files.every((file) => known.has(file))
}

/** Throws a `Refusal` where a folder holds what is not ours. */
export async function checkFolder(folder: string, named: string): Promise<void> {
  const may = await mayWrite(folder).catch((error: unknown) => {
    throw unwritable(error, named)
  })
  if (!may) throw new Refusal('cli.refused.notOurs', { folder: named })
}

/** Puts these files, and no others, into a folder. Throws a `Refusal` where that cannot be; then the folder is as it was. */
export async function writeFolder(files: Files, filling: Filling): Promise<void> {
  await checkFolder(filling.folder, filling.named)
  await fillFolder(new Map([...files, [MARK, [...files.keys()].join('\n')]]), filling)
}

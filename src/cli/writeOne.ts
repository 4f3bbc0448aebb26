// Writes one file whole or not at all, and over no file of others.
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal, unwritable } from './refusal'

/** What a site in one file holds, and hardly another page does. */
const MARK = '<script type="text/plain" data-packed>'

/** Throws a `Refusal` where there is a file that was not written here. */
export async function checkFile(path: string, named: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error instanceof Error && 'code' in error && error.code === 'EISDIR'
      ? new Refusal('cli.refused.isFolder', { file: named })
      : unwritable(error, named)
  })
  if (text !== null && !text.includes(MARK)) throw new Refusal('cli.refused.there', { file: named })
}

/** Throws a `Refusal` where it cannot be written; then what was there is as it was. */
export async function writeOne(text: string, path: string, named: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}-${process.pid}`)
  try {
    await writeFile(beside, text)
    await rename(beside, path)
  } catch (error) {
    throw unwritable(error, named)
  } finally {
    await rm(beside, { force: true })
  }
}

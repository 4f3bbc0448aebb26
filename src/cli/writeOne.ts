// Writes one file whole or not at all, and over no file of others.
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal, unwritable } from './refusal'

/** How a site in one file begins, and what it holds, as hardly another page does. */
const MARK = /^<!doctype html>\n<html .*<script type="text\/plain" data-packed>/s

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)

/** Throws a `Refusal` where there is anything that was not written here. */
export async function checkFile(path: string, named: string): Promise<void> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new Refusal('cli.refused.isFolder', { file: named })
    // To read what is no plain file may never end.
    if (!found.isFile() || !MARK.test(await readFile(path, 'utf8')))
      throw new Refusal('cli.refused.there', { file: named })
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw unwritable(error, named)
  }
}

/** Throws a `Refusal` where it cannot be written; then what was there is as it was. Its rights, and a link to it, stay. */
export async function writeOne(text: string, path: string, named: string): Promise<void> {
  const place = await realpath(path).catch(() => path)
  const beside = join(dirname(place), `.${basename(place)}-${process.pid}`)
  try {
    const before = await stat(place).catch(() => null)
    await writeFile(beside, text)
    if (before !== null) await chmod(beside, before.mode)
    await rename(beside, place)
  } catch (error) {
    throw unwritable(error, named)
  } finally {
    await rm(beside, { force: true })
  }
}

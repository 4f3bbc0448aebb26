// Writes a folder whole or not at all: beside its place, and into it once all of it is there.
import { rmSync } from 'node:fs'
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import type { Files } from '../site/site'
import { Refusal, unwritable } from './refusal'

/** Lists the files of a folder that were written here, and may be written over. */
const MARK = '.rungs'

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)

/** Files that are written at a time. */
const AT_ONCE = 64

/** Whether there is nothing, or nothing but what was written here. Throws where that is not to be seen. */
async function mayWrite(folder: string): Promise<boolean> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    const written = files.includes(MARK) ? (await readFile(join(folder, MARK), 'utf8')).split('\n') : []
    const known = new Set([MARK, ...written])
    return files.every((file) => known.has(file))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    throw error
  }
}

/** Throws a `Refusal` where a folder holds what is not ours. */
export async function checkFolder(folder: string, named: string): Promise<void> {
  const may = await mayWrite(folder).catch((error: unknown) => {
    throw unwritable(error, named)
  })
  if (!may) throw new Refusal('cli.refused.notOurs', { folder: named })
}

/** Makes a folder with those above it. Node's own way never ends where the system lets nobody make one, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await mkdir(path)
  }
}

async function writeAll(files: Files, folder: string, signal: AbortSignal, tell: (share: number) => void) {
  const all = [...files, [MARK, [...files.keys()].join('\n')] as const]
  const isInside = (path: string) => !relative(folder, join(folder, path)).startsWith('..')
  if (!all.every(([path]) => isInside(path))) throw new Error('A file of a site would lie outside its folder')
  const folders = new Set(all.map(([path]) => dirname(join(folder, path))))
  for (const one of folders) await mkdir(one, { recursive: true })
  for (let at = 0; at < all.length; at += AT_ONCE) {
    signal.throwIfAborted()
    await Promise.all(
      all.slice(at, at + AT_ONCE).map(([path, content]) => writeFile(join(folder, path), content)),
    )
    tell(at / all.length)
  }
}

interface Writing {
  readonly folder: string
  /** As the person named it. */
  readonly named: string
  readonly signal: AbortSignal
  readonly tell: (share: number) => void
}

/** Puts these files, and no others, into a folder. Throws a `Refusal` where that cannot be; then the folder is as it was. */
export async function writeFolder(
  files: Files,
  { folder: path, named, signal, tell }: Writing,
): Promise<void> {
  // Where a link leads to the folder, it goes on leading there.
  const folder = await realpath(path).catch(() => path)
  await checkFolder(folder, named)
  const beside = join(dirname(folder), `.${basename(folder)}-${process.pid}`)
  const [next, last] = [`${beside}-next`, `${beside}-last`]
  // Whoever breaks off now ends the process at once.
  const leave = () => rmSync(next, { recursive: true, force: true })
  process.once('exit', leave)
  try {
    await makeFolder(next)
    await writeAll(files, next, signal, tell)
    await rename(folder, last).catch(() => null)
    await rename(next, folder)
    await rm(last, { recursive: true, force: true })
  } catch (error) {
    // What was there before stands in its place again.
    await rename(last, folder).catch(() => null)
    throw unwritable(error, named)
  } finally {
    await rm(next, { recursive: true, force: true })
    process.off('exit', leave)
  }
}

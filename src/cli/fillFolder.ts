// Puts files into a folder, all of them or none. They are written aside, within the folder, and then change places with what was
// there: so the folder itself stays, with its rights, for a shell that stands in it, a link that leads to it and a disk that begins there.
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Files } from '../site/site'
import { unwritable } from './refusal'

/** Where that is done. What a process left there that was ended by force is nobody's. */
export const ASIDE = '.rungs-aside'

/** Files that are written at a time. */
const AT_ONCE = 64

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

/** Makes a folder with those above it; those that were made, the inner ones first. Node's own way never ends where the system lets nobody make one, as in /proc. */
async function makeFolder(path: string): Promise<readonly string[]> {
  try {
    await mkdir(path)
    return [path]
  } catch (error) {
    if (isCode(error, 'EEXIST')) return []
    if (!isCode(error, 'ENOENT') || dirname(path) === path) throw error
    const above = await makeFolder(dirname(path))
    await mkdir(path)
    return [path, ...above]
  }
}

async function writeAll(files: Files, folder: string, signal: AbortSignal, tell: (share: number) => void) {
  const all = [...files]
  const isInside = (path: string) => !relative(folder, join(folder, path)).startsWith('..')
  if (!all.every(([path]) => isInside(path))) throw new Error('A file would lie outside its folder')
  const folders = new Set(all.map(([path]) => dirname(join(folder, path))))
  for (const one of folders) await mkdir(one, { recursive: true })
  for (let at = 0; at < all.length; at += AT_ONCE) {
    signal.throwIfAborted()
    await Promise.all(
      all.slice(at, at + AT_ONCE).map(([path, content]) => writeFile(join(folder, path), content)),
    )
    tell(at / all.length)
  }
  signal.throwIfAborted()
}

/** Puts what lies in `next` into the place of what lies in the folder. At once, so that only the end by force comes in between. */
function changePlaces(folder: string, next: string, last: string): void {
  const undo: (() => void)[] = []
  const move = (from: string, to: string) => {
    for (const name of readdirSync(from)) {
      if (name === ASIDE) continue
      renameSync(join(from, name), join(to, name))
      undo.push(() => renameSync(join(to, name), join(from, name)))
    }
  }
  mkdirSync(last)
  try {
    move(folder, last)
    move(next, folder)
  } catch (error) {
    for (const back of undo.toReversed()) back()
    throw error
  }
}

export interface Filling {
  readonly folder: string
  /** As the person named it. */
  readonly named: string
  readonly signal: AbortSignal
  /** Is told how far it is, from 0 to 1. */
  readonly tell: (share: number) => void
}

/**
 * Puts these files into a folder in the place of all that is there, and makes the folder where there is none. Throws a `Refusal`
 * where that cannot be; then all is as it was.
 */
export async function fillFolder(files: Files, { folder, named, signal, tell }: Filling): Promise<void> {
  const aside = join(folder, ASIDE)
  const next = join(aside, 'next')
  let made: readonly string[] = []
  const tidy = () => {
    rmSync(aside, { recursive: true, force: true })
    for (const one of made) rmdirSync(one)
  }
  // Whoever breaks off now ends the process at once.
  process.once('exit', tidy)
  try {
    made = await makeFolder(folder)
    await rm(aside, { recursive: true, force: true })
    await mkdir(aside)
    await mkdir(next)
    await writeAll(files, next, signal, tell)
    changePlaces(folder, next, join(aside, 'last'))
    made = []
  } catch (error) {
    throw unwritable(error, named)
  } finally {
    tidy()
    process.off('exit', tidy)
  }
}

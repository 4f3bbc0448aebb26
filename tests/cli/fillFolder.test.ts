import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ASIDE, fillFolder } from '../../src/cli/fillFolder'

let place: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'rungs-fill-'))
})
afterEach(() => rm(place, { recursive: true, force: true }))

const fill = (
  folder: string,
  files: Readonly<Record<string, string>>,
  signal = new AbortController().signal,
) => fillFolder(new Map(Object.entries(files)), { folder, named: folder, signal, tell: () => undefined })

describe('a folder that is filled', () => {
  it('[CLI6] holds these files and no others, and stays itself, with its rights', async () => {
    const folder = join(place, 'site')
    await mkdir(join(folder, 'old'), { recursive: true })
    await writeFile(join(folder, 'old/page.html'), 'old')
    await chmod(folder, 0o2750)
    const before = await stat(folder)
    await fill(folder, { 'index.html': 'new', 'data/map.json': '{}' })
    expect((await readdir(folder)).toSorted()).toEqual(['data', 'index.html'])
    const { ino, mode } = await stat(folder)
    expect([ino, mode]).toEqual([before.ino, before.mode])
  })

  it('[CLI6] may be one that a link leads to', async () => {
    await mkdir(join(place, 'real'))
    await symlink('real', join(place, 'site'))
    await fill(join(place, 'site'), { 'index.html': 'new' })
    expect(await readFile(join(place, 'real/index.html'), 'utf8')).toBe('new')
  })

  it('[CLI6] loses what a process left there that was ended by force', async () => {
    await mkdir(join(place, ASIDE, 'next'), { recursive: true })
    await writeFile(join(place, ASIDE, 'next/index.html'), 'half')
    await fill(place, { 'index.html': 'new' })
    expect(await readdir(place)).toEqual(['index.html'])
  })

  it('[CLI6] is as it was where it is broken off, or a file cannot be written', async () => {
    await writeFile(join(place, 'index.html'), 'old')
    const started = new AbortController()
    const files = new Map([['index.html', 'new']])
    const tell = () => started.abort()
    await expect(
      fillFolder(files, { folder: place, named: 'site', signal: started.signal, tell }),
    ).rejects.toThrow()
    await expect(fill(place, { [`${'a'.repeat(300)}.html`]: 'new' })).rejects.toThrow()
    expect(await readdir(place)).toEqual(['index.html'])
    expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('old')
  })

  it('[CLI6] is not there, nor what is above it, where it was not before', async () => {
    await expect(fill(join(place, 'a/b'), { 'index.html': 'new' }, AbortSignal.abort())).rejects.toThrow()
    expect(await readdir(place)).toEqual([])
  })

  it('takes no file that would lie outside of it', async () => {
    await expect(fill(join(place, 'site'), { '../evil.html': 'new' })).rejects.toThrow('outside')
    expect(await readdir(place)).toEqual([])
  })
})

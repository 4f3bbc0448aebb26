import { chmod, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aGraphData } from '../graph/builders'
import { aDesk, type Desk, TABLE } from './terminal'

let desk: Desk
beforeEach(async () => {
  desk = await aDesk()
})
afterEach(() => desk.leave())

describe('what is given to rungs', () => {
  it.each([
    [['check', ''], /A name of a file is empty/],
    [['site', 'roles.csv', '--out', ''], /“--out” needs something after it/],
    [['check', 'roles.csv', '--lang='], /“--lang” needs something after it/],
    [['site', 'roles.csv', 'roles.csv'], /roles\.csv is named twice/],
    [['check', 'roles.csv', './roles.csv'], /roles\.csv and \.\/roles\.csv are the same file/],
    [['preview', 'link.csv', 'roles.csv'], /link\.csv and roles\.csv are the same file/],
  ])('[CLI2] is refused where it is empty or twice there: %j', async (command, said) => {
    await desk.put('roles.csv', TABLE)
    await symlink('roles.csv', join(desk.folder, 'link.csv'))
    const { end, out, note } = await desk.call(command)
    expect([end, out]).toEqual([2, ''])
    expect(note).toMatch(said)
    expect(await readdir(desk.folder)).toEqual(['link.csv', 'roles.csv'])
  })

  it.each(['zh_CN.UTF-8', 'zh_TW', 'zh'])(
    '[CLI1] may name a language as the system does: %s',
    async (name) => {
      expect((await desk.call(`check none.csv --lang ${name}`)).note).toContain('找不到文件')
    },
  )

  it('[CLI11] is said again without what a terminal would obey', async () => {
    const name = 'a\u001b[31m\nred.csv'
    expect((await desk.call(['check', name])).note).toContain('There is no file a\\u001b[31m\\u000ared.csv.')
    await writeFile(join(desk.folder, name), TABLE)
    for (const command of [
      ['check', name],
      ['check', name, '--json'],
      ['site', name],
      ['diff', name, name],
    ]) {
      const { out, note } = await desk.call(command)
      expect(out + note).not.toMatch(/(?!\n)\p{Cc}/u)
    }
  })
})

describe('a command that is broken off', () => {
  it.each([
    ['', 'Broken off. Nothing was written.\n'],
    [' --json', '{\n  "ok": false,\n  "error": "Broken off. Nothing was written."\n}\n'],
  ])('[CLI12] says so “%s”, and ends with 130', async (option, said) => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    const { end, out, note } = await desk.call(`site map.json${option}`, { signal: AbortSignal.abort() })
    expect([end, out + note]).toEqual([130, said])
  })

  it('[CLI12] says so in place of how far it was, where somebody looks on', async () => {
    const { note } = await desk.call('new --site', { signal: AbortSignal.abort(), isWatched: true })
    expect(note).toBe('\r\u001b[KBroken off. Nothing was written.\n')
  })
})

describe('rungs preview', () => {
  it('[CLI8] answers a program with the address, in a line of its own, as soon as it serves', async () => {
    await desk.put('roles.csv', TABLE)
    const ending = new AbortController()
    const heard: string[] = []
    const { end, out } = await desk.call('preview roles.csv --json', {
      signal: ending.signal,
      hear: (text) => {
        heard.push(text)
        ending.abort()
      },
    })
    expect([end, heard]).toEqual([0, [out]])
    expect(JSON.parse(out)).toMatchObject({
      command: 'preview',
      ok: true,
      maps: [{ counts: { roles: 2 } }],
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
      next: null,
    })
    expect(out).toMatch(/^[^\n]+\n$/)
  })
})

describe('rungs preview --since', () => {
  it('[CLI8] [CLI14] shows each change of the earlier version, too', async () => {
    await desk.put('roles.csv', TABLE)
    await desk.put('old.csv', TABLE)
    const ending = new AbortController()
    const { end, out } = await desk.call('preview roles.csv --since old.csv', {
      signal: ending.signal,
      hear: (text) => {
        if (text.includes('http://127.0.0.1')) void desk.put('old.csv', TABLE.replaceAll('Barista', 'Server'))
        if (text.includes('Read anew')) ending.abort()
      },
    })
    expect(end).toBe(0)
    expect(out).toMatch(/\?changes=\d{4}-\d\d-\d\d\n.*Read anew/s)
  })
})

describe('rungs site --single-file', () => {
  it('[CLI10] keeps the rights of the file, and a link to it', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    await desk.call('site map.json --single-file --out real.html')
    await chmod(join(desk.folder, 'real.html'), 0o640)
    await symlink('real.html', join(desk.folder, 'site.html'))
    expect((await desk.call('site map.json --single-file')).end).toBe(0)
    expect((await stat(join(desk.folder, 'real.html'))).mode & 0o777).toBe(0o640)
    expect(await readdir(desk.folder)).toEqual(['map.json', 'real.html', 'site.html'])
  })
})

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { languages } from '../../src/cli/words'
import { aDesk, type Desk } from './terminal'

let desk: Desk
beforeEach(async () => {
  desk = await aDesk()
})
afterEach(() => desk.leave())

const read = (file: string) => readFile(join(desk.folder, file), 'utf8')
const PROGRAM = `rungs-${version}.tgz`
const FILES = [
  '.github/workflows/site.yml',
  '.gitignore',
  'README.md',
  'hosts/Caddyfile',
  'hosts/nginx-embed.conf',
  'hosts/nginx-headers.conf',
  'hosts/nginx.conf',
  'package.json',
  'roles.xlsx',
  PROGRAM,
]

async function filesIn(folder: string) {
  const entries = await readdir(join(desk.folder, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(desk.folder, folder).length + 1))
    .toSorted()
}

describe('rungs new --site', () => {
  it('[CLI13] makes a folder with a table, a README, a workflow and the program, and names the next command', async () => {
    const { end, out } = await desk.call('new --site')
    expect([end, await filesIn('careers')]).toEqual([0, FILES])
    expect(out).toMatch(
      /A starter folder is in careers:.*\n\nNext:\n {2}rungs preview careers\/roles\.xlsx\n$/,
    )
    expect((await desk.call('check careers/roles.xlsx')).out).toContain('4 roles')
  })

  it.each(languages)('[CLI13] makes it in the language that is spoken: %s', async (language) => {
    const isChinese = language.startsWith('zh')
    await desk.call(`new --site --lang ${language}`)
    const readme = await read('careers/README.md')
    expect(readme).toMatch(isChinese ? /^# 职业路径\n/ : /^# Career paths\n/)
    for (const named of [
      'roles.xlsx',
      PROGRAM,
      'npm run check',
      'npm run preview',
      'npm run site',
      'hosts/Caddyfile',
    ])
      expect(readme).toContain(named)
    expect(/[\u4e00-\u9fff]/.test(readme)).toBe(isChinese)
    const { scripts } = JSON.parse(await read('careers/package.json'))
    const lang = `--lang ${language}`
    expect(scripts.check).toBe(`rungs check roles.xlsx ${lang}`)
    expect(scripts.site).toBe(
      `rungs site roles.xlsx --title "${isChinese ? '职业路径' : 'Career paths'}" ${lang}`,
    )
    const workflow = await read('careers/.github/workflows/site.yml')
    expect(workflow).toContain(`--lang ${language}`)
    expect(/[\u4e00-\u9fff]/.test(workflow)).toBe(isChinese)
    const checked = JSON.parse((await desk.call('check careers/roles.xlsx --json')).out)
    expect(checked.maps[0].languages[0].startsWith('zh')).toBe(isChinese)
  })

  it('[CLI13] names the program by its file alone, and holds what it came with', async () => {
    await desk.call('new --site ours')
    const { private: isPrivate, devDependencies } = JSON.parse(await read('ours/package.json'))
    expect([isPrivate, devDependencies]).toEqual([true, { rungs: `file:${PROGRAM}` }])
    for (const name of ['nginx.conf', 'nginx-headers.conf', 'nginx-embed.conf', 'Caddyfile'])
      expect(await read(`ours/hosts/${name}`)).toBe(
        await readFile(new URL(`../../deploy/${name}`, import.meta.url), 'utf8'),
      )
  })

  it('[CLI13] uses the actions in the versions that this project uses itself', async () => {
    await desk.call('new --site')
    const used = (text: string) => [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action)
    const ours = used(await readFile(new URL('../../.github/workflows/ci.yml', import.meta.url), 'utf8'))
    const theirs = used(await read('careers/.github/workflows/site.yml'))
    expect(theirs).toEqual(expect.arrayContaining(ours))
    for (const action of theirs) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/)
  })

  it('[CLI13] answers programs with the folder and its files', async () => {
    const { ok, folder, files, next } = JSON.parse((await desk.call('new --site ours --json')).out)
    expect([ok, folder, files.toSorted(), next]).toEqual([
      true,
      'ours',
      FILES,
      'rungs preview ours/roles.xlsx',
    ])
  })

  it('[CLI13] takes an empty folder, and leaves any other as it is', async () => {
    await mkdir(join(desk.folder, 'empty'))
    expect((await desk.call('new --site empty')).end).toBe(0)
    await desk.put('mine/.hidden', 'Dear')
    const { end, note } = await desk.call('new --site mine')
    expect([end, await filesIn('mine')]).toEqual([2, ['.hidden']])
    expect(note).toBe('mine is not empty, and is left as it is. Name another folder.\n')
    await writeFile(join(desk.folder, 'file'), '')
    expect((await desk.call('new --site file')).note).toContain('file is not a folder')
    expect((await desk.call('new --site a b')).note).toContain('one file at most')
  })

  it('[CLI13] makes all or nothing', async () => {
    const { end } = await desk.call('new --site a/b', { signal: AbortSignal.abort() })
    expect([end, await readdir(desk.folder)]).toEqual([130, []])
  })
})

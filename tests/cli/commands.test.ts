import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands'
import { aGraphData } from '../graph/builders'
import { aDesk, type Desk } from './terminal'

const TABLE =
  'Title,Field,Level,Responsibility,Next role\nBarista,Bar,1,Makes coffee,Manager\nManager,Bar,2,Plans shifts,\n'
const BROKEN = {
  ...aGraphData('a>b', { a: { field: 'ads' } }),
  id: 'broken',
  fields: [{ id: 'other', name: 'Other' }],
}

let desk: Desk
beforeEach(async () => {
  desk = await aDesk()
})
afterEach(() => desk.leave())

const filesOf = (folder: string) => readdir(join(desk.folder, folder)).catch(() => null)

describe('rungs', () => {
  it('[CLI1] says which commands there are, and ends each answer with the next one', async () => {
    const { end, out } = await desk.call('--help')
    expect(end).toBe(0)
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^ {2}rungs ${name} .*\\S {2,}\\S`, 'm'))
    expect((await desk.call('')).end).toBe(2)
    expect((await desk.call('new')).out).toMatch(/Next:\n {2}rungs site roles\.xlsx\n$/)
  })

  it.each(commands.map(({ name }) => name))(
    '[CLI1] explains “%s” with its options and an example',
    async (name) => {
      const { end, out } = await desk.call(`${name} --help`)
      expect(end).toBe(0)
      expect(out).toMatch(new RegExp(`For example:\\n {2}rungs ${name} `))
      const options = Object.keys(commands.find((one) => one.name === name)?.options ?? {})
      for (const option of [...options, 'lang', 'json']) expect(out).toContain(`--${option}`)
      expect((await desk.call(`${name} --help --lang zh`)).out).toContain('示例：')
    },
  )

  it.each([
    ['sit roles.csv', /There is no command “sit”\. There are: new, check, site, preview/],
    ['site', /Name a file: rungs site roles\.xlsx/],
    ['site roles.csv --colour', /“--colour” is no option here/],
    ['site roles.csv --out', /“--out” needs something after it/],
    ['check roles.csv --lang fr', /does not speak “fr”. It speaks: en, zh-CN/],
    ['check none.csv', /There is no file none\.csv/],
    ['check folder', /folder is a folder without a site\.json/],
    ['check roles.csv folder', /There is no file roles\.csv|folder/],
    ['new a.csv b.csv', /at most 1 files/],
    ['new roles.docx', /ends in \.xlsx or \.csv/],
  ])('[CLI2] ends “%s” with 2, and says what to do', async (command, said) => {
    await mkdir(join(desk.folder, 'folder'))
    const { end, out, note } = await desk.call(command)
    expect([end, out]).toEqual([2, ''])
    expect(note).toMatch(said)
    const inChinese = command.includes('--lang') ? null : await desk.call(`${command} --lang zh-CN`)
    if (inChinese && !command.endsWith('--out')) expect(inChinese.note).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('rungs new', () => {
  it.each(['roles.xlsx', 'roles.csv'])(
    '[CLI3] writes %s in the language asked for, and never over a file',
    async (file) => {
      expect((await desk.call(`new ${file} --lang zh-CN`)).end).toBe(0)
      const checked = await desk.call(`check ${file} --json`)
      expect(JSON.parse(checked.out).maps[0]).toMatchObject({
        counts: { roles: 4 },
        problems: [],
        languages: [expect.stringMatching(/^zh/)],
      })
      const before = await readFile(join(desk.folder, file))
      const again = await desk.call(`new ${file}`)
      expect([again.end, again.note]).toEqual([2, expect.stringContaining('is there already')])
      expect(await readFile(join(desk.folder, file))).toEqual(before)
    },
  )
})

describe('rungs check', () => {
  it('[CLI4] says what was read, and ends with 0', async () => {
    await desk.put('roles.csv', TABLE)
    const { end, out } = await desk.call('check roles.csv')
    expect(end).toBe(0)
    expect(out).toContain('2 roles, 2 responsibilities, 0 skills, 1 transition\n')
    expect(out).toMatch(/Next:\n {2}rungs site roles\.csv\n$/)
  })

  it('[CLI4] names each mistake with file and place, in the language asked for, and ends with 1', async () => {
    await desk.put('broken.json', BROKEN)
    const { end, out } = await desk.call('check broken.json')
    expect(end).toBe(1)
    expect(out).toMatch(/broken\.json, \$\.roles\[0\]\.field\n {4}No field has the id/)
    expect(out).toMatch(/Next:\n {2}rungs check broken\.json\n$/)
    expect((await desk.call('check broken.json --lang zh-CN')).out).toMatch(/没有/)
    const { ok, maps } = JSON.parse((await desk.call('check broken.json --json')).out)
    expect(ok).toBe(false)
    expect(maps[0].problems[0]).toMatchObject({
      severity: 'error',
      code: 'unknown-field',
      origin: { kind: 'path' },
    })
  })

  it('[CLI4] takes tables that are named together as one map, and each map in JSON as one', async () => {
    await desk.put('roles.csv', TABLE)
    await desk.put('more.csv', 'Title,Field,Level,Responsibility\nRoaster,Bar,1,Roasts\n')
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    const { maps } = JSON.parse((await desk.call('check roles.csv map.json more.csv --json')).out)
    expect(
      maps.map(({ files, counts }: { files: string[]; counts: { roles: number } }) => [files, counts.roles]),
    ).toEqual([
      [['roles.csv', 'more.csv'], 3],
      [['map.json'], 2],
    ])
  })
})

describe('rungs diff', () => {
  it('[CLI7] says what changed between two tables, in words, as Markdown and for programs', async () => {
    await desk.put('old/roles.csv', TABLE)
    await desk.put(
      'new/roles.csv',
      TABLE.replaceAll('Barista', 'Senior barista').replace('Plans shifts', 'Plans *shifts*'),
    )
    const { end, out } = await desk.call('diff old/roles.csv new/roles.csv')
    expect(end).toBe(0)
    expect(out).toMatch(/Barista.*Senior barista/)
    expect(out).toContain('Plans *shifts*')
    expect(out).not.toMatch(/^#/m)
    const markdown = await desk.call('diff old/roles.csv new/roles.csv --markdown --lang zh-CN')
    expect(markdown.out).toMatch(/^# .*\n/)
    expect(markdown.out).toContain('Plans \\*shifts\\*')
    expect(markdown.out).not.toContain('rungs site')
    const { changes, unchanged } = JSON.parse(
      (await desk.call('diff old/roles.csv new/roles.csv --json')).out,
    )
    expect(unchanged).toBe(false)
    expect(changes.roles).toHaveLength(1)
    const same = JSON.parse((await desk.call('diff old/roles.csv old/roles.csv --json')).out)
    expect(same.unchanged).toBe(true)
  })

  it('[CLI7] ends with 1 where a version has a mistake', async () => {
    await desk.put('roles.csv', TABLE)
    await desk.put('broken.json', BROKEN)
    const { end, out } = await desk.call('diff roles.csv broken.json')
    expect([end, out]).toEqual([1, expect.stringContaining('Mistake – broken.json')])
  })
})

describe('rungs site', () => {
  it('[CLI5] makes a site that begins with the map, named by it and in its language', async () => {
    await desk.put('店铺岗位.csv', '岗位名称,领域,级别,职责\n店员,门店,1,接待顾客\n店长,门店,2,排班\n')
    const { end, out } = await desk.call('site 店铺岗位.csv')
    expect(end).toBe(0)
    expect(out).toMatch(/The site is in site: \d+ files/)
    const page = await readFile(join(desk.folder, 'site/index.html'), 'utf8')
    expect(page).toContain('<html lang="zh-CN"')
    expect(page).toContain('<title>店铺岗位</title>')
    expect(await filesOf('site')).toEqual(
      expect.arrayContaining(['404.html', 'sw.js', 'data', 'index.html.br']),
    )
  })

  it('[CLI5] takes a title, a first map, and the site that a folder describes', async () => {
    for (const id of ['one', 'two'])
      await desk.put(`data/${id}.json`, { ...aGraphData('a>b'), id, title: id })
    await desk.call('site data/one.json data/two.json --default two --title Ours')
    const page = await readFile(join(desk.folder, 'site/index.html'), 'utf8')
    expect(page).toContain('<title>Ours</title>')
    expect(page.indexOf('two')).toBeLessThan(page.indexOf('one'))
    await desk.put('Named_So.json', { ...aGraphData('a>b'), id: 'Named_So' })
    await desk.call('site Named_So.json --out kept')
    expect(await filesOf('kept/data')).toContain('Named_So.json')
    await desk.put('data/site.json', { first: 'one', language: 'zh-CN' })
    expect((await desk.call('site data --out other')).end).toBe(0)
    expect(await readFile(join(desk.folder, 'other/index.html'), 'utf8')).toContain('<html lang="zh-CN"')
    await desk.put('data/site.json', { first: 'none', language: 'zh-CN' })
    const refused = await desk.call('site data --out third')
    expect([refused.end, await filesOf('third')]).toEqual([1, null])
    expect(refused.out).toContain('site.json')
  })

  it('[CLI5] writes the same bytes again over its own folder, without what is no longer there', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    await desk.call('site map.json')
    const before = await readFile(join(desk.folder, 'site/index.html'))
    await writeFile(join(desk.folder, 'site/old.html'), '')
    expect((await desk.call('site map.json')).end).toBe(0)
    expect(await readFile(join(desk.folder, 'site/index.html'))).toEqual(before)
    expect(await filesOf('site')).not.toContain('old.html')
    expect(await readdir(desk.folder)).toEqual(['map.json', 'site'])
  })

  it('[PAGE5] makes a sitemap where the whole address is told, and else says how', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    expect((await desk.call('site map.json')).out).toMatch(/sitemap .*--base https:/)
    expect(await filesOf('site')).not.toContain('sitemap.xml')
    expect((await desk.call('site map.json --base https://example.org/')).out).not.toContain('--base')
    expect(await filesOf('site')).toEqual(expect.arrayContaining(['robots.txt', 'roles', 'sitemap.xml']))
    const map = await readFile(join(desk.folder, 'site/sitemap.xml'), 'utf8')
    expect(map).toContain('<loc>https://example.org/roles/map/en/a.html</loc>')
  })

  it('[CLI6] writes nothing where there is a mistake, and leaves the former site', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    await desk.call('site map.json')
    await desk.put('map.json', BROKEN)
    const { end, out } = await desk.call('site map.json')
    expect(end).toBe(1)
    expect(out).toContain('No site was made')
    expect(await filesOf('site/data')).toContain('map.json')
  })

  it('[CLI6] writes over no folder of others', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    await desk.put('mine/letter.txt', 'Dear')
    const { end, note } = await desk.call('site map.json --out mine')
    expect([end, await filesOf('mine')]).toEqual([2, ['letter.txt']])
    expect(note).toContain('mine holds files that “rungs site” did not write')
    expect((await desk.call('site map.json --out map.json')).note).toContain('map.json is not a folder')
  })

  it.each([
    ['--base careers', '--base /careers/'],
    ['--base /careers', '--base /careers/'],
    ['--base "a', 'looks like /careers/'],
    ['--default none', 'No map has the id “none”. There are: map'],
  ])('[CLI2] says what to do about %s', async (option, said) => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    const { end, note } = await desk.call(`site map.json ${option}`)
    expect([end, await filesOf('site')]).toEqual([2, null])
    expect(note).toContain(said)
  })

  it.each(['../../evil', 'a/b', 'a\\b', '.', '..', 'con:', 'a\u0000', ' a', 'a.', 'x'.repeat(101)])(
    '[CLI6] [SAFE2] makes no file of an id that is no name of one: %j',
    async (id) => {
      await desk.put('map.json', { ...aGraphData('a>b'), id })
      const { end, note, out } = await desk.call('site map.json')
      expect([end, await readdir(desk.folder)]).toEqual([1, ['map.json']])
      expect(note + out).toMatch(/cannot be the name of a file|map\.json/)
    },
  )

  it('[CLI6] refuses ids that differ in capitals alone, which some systems take for one', async () => {
    for (const id of ['same', 'Same']) await desk.put(`${id}-map.json`, { ...aGraphData('a>b'), id })
    expect((await desk.call('site same-map.json Same-map.json')).note).toContain('both hold the map')
  })

  it('[CLI5] [CHANGE13] takes files named <id>@<version>.json for earlier versions of a map', async () => {
    const map = { ...aGraphData('a>b'), id: 'map' }
    await desk.put('data/map.json', map)
    await desk.put('data/map@2024.json', { ...map, updated: '2024-01-01' })
    await desk.put('data/map@spring 2025.json', { ...map, updated: '2025-03-01' })
    await desk.put('data/other@1.json', { ...map, id: 'other' })
    await desk.put('data/site.json', { first: 'map', language: 'en' })
    expect((await desk.call('site data')).end).toBe(0)
    expect(await filesOf('site/data')).toEqual(
      expect.arrayContaining(['map.json', 'map@2024.json', 'map@spring 2025.json', 'other.json']),
    )
    const page = await readFile(join(desk.folder, 'site/index.html'), 'utf8')
    expect(page.replaceAll('&#34;', '"')).toContain('"versions":["spring 2025","2024"]')
    await desk.put('data/map@2024.json', BROKEN)
    expect((await desk.call('site data')).end).toBe(1)
  })

  it('[CLI6] makes the folders above, and ends where the system lets nobody make one', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    expect((await desk.call('site map.json --out a/b/c')).end).toBe(0)
    expect(await filesOf('a/b/c')).toContain('index.html')
    if (process.platform !== 'linux') return
    const { end, note } = await desk.call('site map.json --out /proc/rungs')
    expect([end, note]).toEqual([1, expect.stringContaining('/proc/rungs may not be written')])
  })

  it('[CLI10] makes one file, over its own but over no other', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    expect((await desk.call('site map.json --single-file')).out).toMatch(/The site is in site\.html, \d+ kB/)
    expect((await desk.call('site map.json --single-file')).end).toBe(0)
    await desk.put('letter.html', 'Dear')
    const { end, note } = await desk.call('site map.json --single-file --out letter.html')
    expect([end, note]).toEqual([2, expect.stringContaining('letter.html is there already')])
    await mkdir(join(desk.folder, 'folder'))
    expect((await desk.call('site map.json --single-file --out folder')).note).toContain('folder is a folder')
    expect(await readdir(desk.folder)).toEqual(['folder', 'letter.html', 'map.json', 'site.html'])
  })

  it('[CLI6] refuses two files that hold the same map', async () => {
    for (const name of ['a.json', 'b.json']) await desk.put(name, { ...aGraphData('a>b'), id: 'same' })
    const { end, note } = await desk.call('site a.json b.json')
    expect([end, note]).toEqual([1, expect.stringContaining('a.json and b.json both hold the map “same”')])
  })

  it('[CLI6] leaves nothing half written when it is broken off', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    const broken = AbortSignal.abort()
    const { end } = await desk.call('site map.json', { signal: broken })
    expect([end, await readdir(desk.folder)]).toEqual([130, ['map.json']])
  })
})

import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aGraphData } from '../graph/builders'
import { aDesk, BROKEN, type Desk, TABLE } from './terminal'

let desk: Desk
beforeEach(async () => {
  desk = await aDesk()
})
afterEach(() => desk.leave())

const filesOf = (folder: string) => readdir(join(desk.folder, folder)).catch(() => null)

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
    expect((await desk.call('site map.json')).end).toBe(0)
    expect(await readFile(join(desk.folder, 'site/index.html'))).toEqual(before)
    expect(await readdir(desk.folder)).toEqual(['map.json', 'site'])
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'another' })
    expect((await desk.call('site map.json')).end).toBe(0)
    expect(await filesOf('site/data')).not.toContain('map.json')
  })

  it('[CLI6] leaves alone what was put into its folder since, the table among it, and follows a link to it', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    await mkdir(join(desk.folder, 'real'))
    await symlink('real', join(desk.folder, 'site'))
    await desk.call('site map.json')
    expect(await filesOf('real')).toContain('index.html')
    await writeFile(join(desk.folder, 'real/CNAME'), 'example.org')
    expect((await desk.call('site map.json')).note).toContain('did not write')
    expect(await filesOf('real')).toContain('CNAME')
  })

  it('[FRAME6] lets others show the map where they are named, in the call or in the folder, and refuses what is no origin', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    await desk.call('site map.json')
    expect(await filesOf('site/embed')).toBe(null)
    const { end, out } = await desk.call(
      'site map.json --frame-ancestors https://school.example,https://*.edu',
    )
    expect([end, out]).toEqual([0, expect.stringContaining('https://school.example https://*.edu')])
    expect(await filesOf('site/embed')).toEqual(
      expect.arrayContaining(['index.html', 'map.en.svg', 'assets']),
    )
    expect(await readFile(join(desk.folder, 'site/_headers'), 'utf8')).toContain(
      'frame-ancestors https://school.example https://*.edu;',
    )
    for (const wrong of [
      'https://school.example/course',
      'school.example',
      'javascript:alert(1)',
      "'self'",
      'https:',
      'https://a;b',
    ])
      expect((await desk.call(`site map.json --frame-ancestors ${wrong}`)).note).toContain(
        'is not the origin of a site',
      )
    expect((await desk.call('site map.json --frame-ancestors https://a.example/b')).note).toMatch(
      /ancestors https:\/\/a\.example$/m,
    )
    for (const wrong of ['https://a.b:99999', 'https://a.b:65536', 'https://a.b:0'])
      expect((await desk.call(`site map.json --frame-ancestors ${wrong}`)).note).toContain(
        'ports go from 1 to 65535',
      )
    expect((await desk.call('site map.json --out high --frame-ancestors https://a.b:65535')).end).toBe(0)
    expect((await desk.call('site map.json --single-file --frame-ancestors *')).note).toContain(
      '--single-file',
    )
    await desk.put('data/map.json', { ...aGraphData('a>b'), id: 'map' })
    await desk.put('data/site.json', { first: 'map', language: 'en', frameAncestors: ['*'] })
    expect((await desk.call('site data --out open')).end).toBe(0)
    expect(await filesOf('open/embed')).toContain('index.html')
    await desk.put('data/site.json', {
      first: 'map',
      language: 'en',
      frameAncestors: ['https://a.example', 'https://b.example/'],
    })
    expect((await desk.call('site data --out wrong')).out).toMatch(/frameAncestors.*2|https:\/\/b\.example\//)
    expect(await filesOf('wrong')).toBe(null)
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

  it.each([
    ['its version', { version: '0.9', updated: '2024-01-01' }, '0.9'],
    ['its day where the version is the same', { updated: '2024-01-01' }, '2024-01-01'],
    ['its day where the version cannot name a file', { version: 'a/b', updated: '2024-01-01' }, '2024-01-01'],
  ])('[CLI14] [CHANGE13] shows what changed since an earlier version, by %s', async (_, former, name) => {
    const map = { ...aGraphData('a>b'), id: 'map' }
    await desk.put('map.json', map)
    await desk.put('old.json', { ...map, ...former, id: 'of-another-name' })
    expect((await desk.call('site map.json --since old.json')).end).toBe(0)
    expect(await filesOf('site/data')).toEqual(expect.arrayContaining(['map.json', `map@${name}.json`]))
    const page = await readFile(join(desk.folder, 'site/index.html'), 'utf8')
    expect(page.replaceAll('&#34;', '"')).toContain(`"versions":["${name}"]`)
    expect((await desk.call('site map.json --since old.json --single-file')).end).toBe(0)
  })

  it('[CLI14] makes nothing where the earlier version has a mistake or is not there', async () => {
    await desk.put('roles.csv', TABLE)
    await desk.put('broken.json', BROKEN)
    const { end, out } = await desk.call('site roles.csv --since broken.json')
    expect([end, await filesOf('site')]).toEqual([1, null])
    expect(out).toMatch(/Next:\n {2}rungs check broken\.json\n$/)
    expect((await desk.call('site roles.csv --since none.csv')).note).toContain('There is no file none.csv')
  })

  it('[CLI6] makes the folders above, and ends where the system lets nobody make one', async () => {
    await desk.put('map.json', { ...aGraphData('a>b'), id: 'map' })
    expect((await desk.call('site map.json --out a/b/c')).end).toBe(0)
    expect(await filesOf('a/b/c')).toContain('index.html')
    if (process.platform !== 'linux') return
    const { end, note } = await desk.call('site map.json --out /proc/rungs')
    expect([end, note]).toEqual([1, expect.stringContaining('/proc/rungs may not be written')])
  })

  it('[CLI5] [PAGE3] calls a map of tables by the title, and names it in addresses by its file', async () => {
    await desk.put('bar.csv', TABLE)
    expect((await desk.call('site bar.csv --title <Ours>')).end).toBe(0)
    const page = await readFile(join(desk.folder, 'site/index.html'), 'utf8')
    expect(page).toContain('<title>&#60;Ours&#62;</title>')
    expect(JSON.parse(await readFile(join(desk.folder, 'site/data/bar.json'), 'utf8'))).toMatchObject({
      id: 'bar',
      title: '<Ours>',
    })
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

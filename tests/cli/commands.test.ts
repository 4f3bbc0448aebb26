import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands'
import { aGraphData } from '../graph/builders'
import { aDesk, BROKEN, type Desk, TABLE } from './terminal'

let desk: Desk
beforeEach(async () => {
  desk = await aDesk()
})
afterEach(() => desk.leave())

describe('rungs', () => {
  it('[CLI1] says which commands there are, and ends each answer with the next one', async () => {
    const { end, out } = await desk.call('--help')
    expect(end).toBe(0)
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^ {2}rungs ${name} .*\\S {2,}\\S`, 'm'))
    expect((await desk.call('')).end).toBe(2)
    expect((await desk.call('new')).out).toMatch(/Next:\n {2}rungs site roles\.xlsx\n$/)
    const byNpm = await desk.call('check roles.xlsx', { isByNpm: true })
    expect(byNpm.out).toMatch(/Next:\n {2}npx rungs site roles\.xlsx\n$/)
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

  it('[CLI1] gives examples that do what they say', async () => {
    const seen: string[] = []
    for (const table of ['roles-2025.xlsx', 'roles-2026.xlsx']) await desk.call(`new ${table}`)
    for (const { name } of commands) {
      const [, examples = ''] = (await desk.call(`${name} --help`)).out.split('For example:\n')
      for (const example of examples.trim().split('\n')) {
        const words = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(
          ([, quoted, word]) => quoted ?? word ?? '',
        )
        const ending = new AbortController()
        const hear = (out: string) => {
          if (out.startsWith('http://')) ending.abort()
        }
        const { end } = await desk.call(words.slice(1), { signal: ending.signal, hear })
        seen.push(`${words.slice(0, 2).join(' ')} ${end}`)
      }
    }
    expect(seen).toEqual(['new', 'new', 'check', 'site', 'preview', 'diff'].map((name) => `rungs ${name} 0`))
  })

  it.each([
    ['sit roles.csv', /There is no command “sit”\. There are: new, check, site, preview/],
    ['site', /A file is missing\. For example: rungs site roles\.xlsx/],
    ['diff a.csv', /For example: rungs diff roles-2025\.xlsx roles-2026\.xlsx/],
    ['site roles.csv --out --title', /“--out” needs something after it/],
    ['check roles.csv --json=true', /“--json” stands alone/],
    [`check ${'a'.repeat(300)}.csv`, /There is no file a/],
    ['site roles.csv --colour', /“--colour” is no option here/],
    ['site roles.csv --out', /“--out” needs something after it/],
    ['check roles.csv --lang fr', /does not speak “fr”. It speaks: en, zh-CN/],
    ['check none.csv', /There is no file none\.csv/],
    ['check folder', /folder is a folder without a site\.json/],
    ['check roles.csv folder', /There is no file roles\.csv|folder/],
    ['new a.csv b.csv', /takes one file at most/],
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

  it('[FIND9] names titles in doubt at the cell of a table, and at the path of a map', async () => {
    await desk.put('roles.csv', '岗位,层级\n店长,入门\n抄校员,入门\n')
    expect((await desk.call('check roles.csv')).out).toMatch(/roles\.csv, row 3\n.*“校” is read/)
    await desk.put('map.json', {
      ...aGraphData('a>b', { a: { title: '抄校员' } }),
      languages: ['zh'],
    })
    expect((await desk.call('check map.json')).out).toMatch(
      /map\.json, \$\.roles\[0\]\.title\n.*“校” is read/,
    )
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
    expect(out).toContain('rungs preview new/roles.csv --since old/roles.csv')
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
    await desk.put('roles-2025.csv', TABLE)
    const renamed = JSON.parse((await desk.call('diff roles-2025.csv old/roles.csv --json')).out)
    expect(renamed.unchanged).toBe(true)
  })

  it('[CLI7] ends with 1 where a version has a mistake', async () => {
    await desk.put('roles.csv', TABLE)
    await desk.put('broken.json', BROKEN)
    const { end, out } = await desk.call('diff roles.csv broken.json')
    expect([end, out]).toEqual([1, expect.stringContaining('Mistake – broken.json')])
  })
})

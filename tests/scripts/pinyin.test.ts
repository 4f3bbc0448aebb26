import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pinyinFiles } from '../../scripts/pinyin'
import { parsePinyin } from '../../src/graph/search/pinyin'
import { aGraphData } from '../graph/builders'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rungs-'))
  const read = aGraphData('a>b', { a: { title: { en: 'Research', 'zh-CN': '调研' } } })
  await writeFile(
    join(folder, 'read.json'),
    JSON.stringify({ ...read, id: 'read', languages: ['en', 'zh-CN'] }),
  )
  await writeFile(join(folder, 'unread.json'), JSON.stringify({ ...aGraphData('a>b'), id: 'unread' }))
  await writeFile(join(folder, 'broken.json'), '{"format": ')
  await writeFile(join(folder, 'site.json'), JSON.stringify({ first: 'unread', language: 'en' }))
  await writeFile(join(folder, 'main.js'), "export { pinyinGraphs } from 'virtual:pinyin-graphs'")
})
afterEach(() => rm(folder, { recursive: true }))

const config = (): InlineConfig => ({
  configFile: false,
  logLevel: 'silent',
  root: folder,
  plugins: [pinyinFiles(folder)],
})

describe('how Chinese is read', () => {
  it('[FIND1] is built into a file for each graph that has any, without the dictionary', async () => {
    const result = await build({
      ...config(),
      build: { write: false, lib: { entry: join(folder, 'main.js'), formats: ['es'] } },
    })
    const output = (Array.isArray(result) ? result : [result]).flatMap((one) =>
      'output' in one ? one.output : [],
    )
    const files = new Map(
      output.map((one) => [one.fileName, one.type === 'asset' ? String(one.source) : one.code]),
    )
    expect([...files.keys()].filter((name) => name.startsWith('data/'))).toEqual(['data/read.pinyin.json'])
    expect(parsePinyin(files.get('data/read.pinyin.json') ?? '')).toEqual(new Map([['调研', 'diao yan']]))
    const code = output.flatMap((one) => (one.type === 'chunk' ? one.code : [])).join('')
    expect(code).toContain('read')
    expect(code.length).toBeLessThan(500)
  })

  it('[FIND1] is there while one works on the page', async () => {
    const server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } })
    try {
      await server.listen()
      const [base = ''] = server.resolvedUrls?.local ?? []
      const file = await (await fetch(`${base}data/read.pinyin.json`)).text()
      expect(parsePinyin(file)).toEqual(new Map([['调研', 'diao yan']]))
      for (const name of ['unread', 'broken', '%E0%A4%A'])
        expect(parsePinyin(await (await fetch(`${base}data/${name}.pinyin.json`)).text())).toBeNull()
    } finally {
      await server.close()
    }
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withoutScript } from '../../scripts/withoutScript'
import type { RoleGraphData } from '../../src/graph/model'
import { aGraphData } from '../graph/builders'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rungs-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The files of a site that opens a graph, by name. */
async function siteOf(data: RoleGraphData) {
  await writeFile(
    join(folder, 'site.json'),
    JSON.stringify({ first: 'test', language: 'zh-CN', title: '<Ours>' }),
  )
  await writeFile(join(folder, 'test.json'), JSON.stringify(data))
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh-CN"><head></head><body></body></html>',
  )
  const result = await build({
    base: './',
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [withoutScript(folder)],
    build: { write: false },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  return new Map(outputs.map((one) => [one.fileName, one.type === 'asset' ? String(one.source) : one.code]))
}

const styleOf = (html: string | undefined) =>
  /href="\.\/(assets\/plain-\w+\.css)"/.exec(html ?? '')?.[1] ?? ''

describe('the page that the build writes', () => {
  it('[PLAIN1] holds the roles and their style where script does not run', async () => {
    const site = await siteOf(aGraphData('seo>manager'))
    const page = site.get('index.html')
    expect(page).toMatch(
      /<noscript>\s*<link rel="stylesheet" href="\.\/assets\/plain-\w+\.css">\s*<\/noscript>.*<\/head>/s,
    )
    expect(page).toMatch(/<noscript><main .*Title of seo.*<\/main>\s*<\/noscript>/s)
    expect(site.get(styleOf(page))).toContain('body > #root')
    expect([...site.keys()]).not.toContain('roles.html')
  })

  it('[PLAIN2] leads to a page of their own when there are too many', async () => {
    const roles = Array.from({ length: 400 }, (_, index) => `role${index}`)
    const site = await siteOf(aGraphData(...roles))
    expect(site.get('index.html')).not.toContain('Title of role399')
    expect(site.get('index.html')).toContain('href="./roles.html"')
    const elsewhere = site.get('roles.html')
    expect(elsewhere).toContain('Title of role399')
    expect(elsewhere).toContain('<html lang="zh-CN" dir="ltr">')
    expect(elsewhere).toContain('<title>&#60;Ours&#62;</title>')
    expect([...site.keys()]).toContain(styleOf(elsewhere))
  })
})

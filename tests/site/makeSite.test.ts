import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { RoleGraphData } from '../../src/graph/model'
import { parsePinyin } from '../../src/graph/search/pinyin'
import type { SiteFacts } from '../../src/library/site'
import { aGraphData } from '../graph/builders'
import { siteOf, textIn } from './builtApp'

const named = (id: string, title = `The ${id}`): RoleGraphData => ({ ...aGraphData('a>b'), id, title })
/** More than are painted. */
const many = { ...aGraphData(...Array.from({ length: 400 }, (_, index) => `role${index}`)), id: 'many' }

/** What a page says of its site. */
const factsIn = (page: string): SiteFacts =>
  JSON.parse(
    (/data-site="([^"]*)"/.exec(page)?.[1] ?? '').replace(/&#(\d+);/g, (_, code) =>
      String.fromCharCode(code),
    ),
  )

describe('a site that is made', () => {
  it('[GRAPH1] tells the app of every graph its title and the digest of its file, that which it begins with first', async () => {
    const site = await siteOf({ language: 'en', graphs: [named('mine'), named('a & b'), named('"zoo"')] })
    const { graphs, languages } = factsIn(textIn(site, 'index.html'))
    expect(languages).toEqual(['en', 'zh-CN'])
    expect(graphs.map(({ id, title, columns }) => [id, title, columns])).toEqual([
      ['mine', 'The mine', 2],
      ['a & b', 'The a & b', 2],
      ['"zoo"', 'The "zoo"', 2],
    ])
    for (const { id, digest } of graphs)
      expect(
        createHash('sha256')
          .update(textIn(site, `data/${id}.json`))
          .digest('hex'),
      ).toBe(digest)
  })

  it('[GRAPH1] is in the language of the site first', async () => {
    const site = await siteOf({ language: 'zh-CN', title: '<Ours>', graphs: [named('mine')] })
    const page = textIn(site, 'index.html')
    expect(page).toContain('<html lang="zh-CN" dir="ltr">')
    expect(page).toContain('<title>&#60;Ours&#62;</title>')
    expect(page).toContain('href="./manifest.zh-CN.webmanifest"')
    expect(factsIn(page).languages).toEqual(['zh-CN', 'en'])
  })

  it('[START1] holds the page as the app begins it, in every language, for wide and narrow windows', async () => {
    const page = textIn(await siteOf({ language: 'en', graphs: [named('mine')] }), 'index.html')
    const painted = [...page.matchAll(/<template data-painted="([\w-]+)" data-stacked="(\w+)">/g)]
    expect(painted.map(([, language, stacked]) => `${language} ${stacked}`)).toEqual([
      'en false',
      'en true',
      'zh-CN false',
      'zh-CN true',
    ])
    expect(page).toContain('Title of a')
    expect(page).toMatch(/src="\.\/assets\/paint\.js".*data-app href="\.\/assets\/app\.js"/s)
    const large = textIn(await siteOf({ language: 'en', graphs: [many] }), 'index.html')
    expect(large).not.toContain('<template')
    expect(large).toContain('src="./assets/app.js"')
  })

  it('[FIND1] says beside each graph with Chinese in it how that is read, and of no other', async () => {
    const read = aGraphData('a>b', { a: { title: { en: 'Research', 'zh-CN': '调研' } } })
    const site = await siteOf({
      language: 'en',
      graphs: [named('unread'), { ...read, id: 'read', languages: ['en', 'zh-CN'] }],
    })
    expect(parsePinyin(textIn(site, 'data/read.pinyin.json'))).toEqual(new Map([['调研', 'diao yan']]))
    expect([...site.keys()].filter((path) => path.includes('pinyin'))).toEqual(['data/read.pinyin.json'])
    expect(factsIn(textIn(site, 'index.html')).graphs.map(({ isRead }) => isRead)).toEqual([false, true])
  })

  it('[PLAIN1] holds the roles and their style where script does not run', async () => {
    const site = await siteOf({ language: 'en', graphs: [named('mine')] })
    expect(textIn(site, 'index.html')).toMatch(
      /<noscript><link rel="stylesheet" href="\.\/assets\/plain\.css"><\/noscript>\s*<\/head>.*<noscript><main .*Title of a.*<\/main>\s*<\/noscript>/s,
    )
    expect([...site.keys()]).not.toContain('roles.html')
  })

  it('[PLAIN2] leads to a page of their own when there are too many', async () => {
    const site = await siteOf({ language: 'zh-CN', title: '<Ours>', graphs: [many] })
    expect(textIn(site, 'index.html')).not.toContain('Title of role399')
    expect(textIn(site, 'index.html')).toContain('href="./roles.html"')
    const elsewhere = textIn(site, 'roles.html')
    expect(elsewhere).toContain('Title of role399')
    expect(elsewhere).toContain('<html lang="zh-CN" dir="ltr">')
    expect(elsewhere).toContain('<title>&#60;Ours&#62;</title>')
    expect(elsewhere).toContain('href="./assets/plain.css"')
  })

  it('[HOST12] has a page for addresses where there is nothing, in every language and without an address', async () => {
    const site = await siteOf({ language: 'zh-CN', title: '<Ours>', graphs: [named('mine')] })
    const page = textIn(site, '404.html')
    expect(page).toContain('<html lang="zh-CN" dir="ltr">')
    expect(page).toContain('<title>&#60;Ours&#62;</title>')
    expect(page).toMatch(
      /<p lang="zh-CN" dir="ltr">这里没有页面。.*<p lang="en" dir="ltr">There is no page here\./s,
    )
    expect(page).not.toMatch(/href|src|style/)
  })

  it('[OFFLINE1] tells the service worker its files, and another release for other files', async () => {
    const releaseOf = async (title: string) => {
      const worker = textIn(await siteOf({ language: 'en', graphs: [named('mine', title)] }), 'sw.js')
      return JSON.parse(/^self\.rungsRelease=(.*);$/m.exec(worker)?.[1] ?? '')
    }
    const [one, same, other] = [await releaseOf('One'), await releaseOf('One'), await releaseOf('Other')]
    expect(one).toEqual(same)
    expect(one.release).not.toBe(other.release)
    expect(one.graphs).toEqual(['data/mine.json'])
    expect(one.files.map(({ url }: { readonly url: string }) => url)).toEqual(
      expect.arrayContaining(['index.html', 'start.js', 'assets/app.js', 'manifest.en.webmanifest']),
    )
  })
})

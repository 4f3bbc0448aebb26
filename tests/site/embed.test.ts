import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaders } from '../../scripts/headers.mjs'
import type { SiteContent } from '../../src/site/site'
import { aGraphData } from '../graph/builders'
import { siteOf, textIn } from './builtApp'

const SCHOOL = 'https://school.example'

const aSite = (content: Partial<SiteContent> = {}) =>
  siteOf({
    language: 'en',
    title: 'Ours',
    graphs: [
      { ...aGraphData('a>b'), id: 'a & b', title: '</script>"' },
      { ...aGraphData('c>d'), id: '咖啡' },
    ],
    frameAncestors: [SCHOOL, 'https://*.edu'],
    ...content,
  })

/** What the page is told in an attribute of its script. */
const toldIn = (page: string, name: string) =>
  JSON.parse(
    (new RegExp(`data-${name}="([^"]*)"`).exec(page)?.[1] ?? '').replaceAll(/&#(\d+);/g, (_, code) =>
      String.fromCodePoint(Number(code)),
    ),
  )

describe('the page that stands in others', () => {
  it('[FRAME6] is there where somebody may show it, and only then does the page of the site offer it', async () => {
    const [open, closed, empty] = await Promise.all([
      aSite(),
      aSite({ frameAncestors: [] }),
      siteOf({ language: 'en', graphs: [aGraphData('a>b')] }),
    ])
    expect(toldIn(textIn(open, 'index.html'), 'site').isEmbeddable).toBe(true)
    expect(open.has('embed/index.html')).toBe(true)
    for (const site of [closed, empty]) {
      expect(toldIn(textIn(site, 'index.html'), 'site')).not.toHaveProperty('isEmbeddable')
      expect([...site.keys()].filter((path) => path.startsWith('embed/'))).toEqual([])
      expect(textIn(site, '_headers')).toBe(textIn(empty, '_headers'))
    }
  })

  it('[FRAME2] takes plain scripts from below embed/, which put there all that it reads', async () => {
    const site = await aSite()
    const page = textIn(site, 'embed/index.html')
    expect(page).not.toMatch(/type="module"|crossorigin|<style|onload/)
    expect(page.match(/<script /g)).toHaveLength(1)
    const scripts: Record<string, string> = toldIn(page, 'files')
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining([
        './data/a%20%26%20b.json',
        `./data/${encodeURIComponent('咖啡')}.json`,
        './words/en/start.json',
        './words/zh-CN/others.json',
      ]),
    )
    const found: { self: { rungsFiles?: Map<string, string> } } = { self: {} }
    for (const script of new Set(Object.values(scripts))) {
      expect(script).toMatch(/^\.\/assets\/[\w-]+-[\da-f]{8}\.js$/)
      runInNewContext(textIn(site, `embed/${script.slice(2)}`), { ...found, Map })
    }
    expect([...(found.self.rungsFiles?.keys() ?? [])].toSorted()).toEqual(Object.keys(scripts).toSorted())
    expect(found.self.rungsFiles?.get('./data/a%20%26%20b.json')).toBe(textIn(site, 'data/a & b.json'))
  })

  it('[SAFE2] shows any title as text, and is the same for the same content', async () => {
    const site = await aSite({ title: '<img src=x onerror=alert(1)>"' })
    const page = textIn(site, 'embed/index.html')
    expect(page).toContain('<title>&#60;img src=x onerror=alert(1)&#62;&#34;</title>')
    expect(page.match(/<\/script>/g)).toHaveLength(1)
    expect(textIn(await aSite({ title: '<img src=x onerror=alert(1)>"' }), 'embed/index.html')).toBe(page)
  })

  it('[FRAME7] has beside it a card of each map in each language: title, counts, fields, where it leads', async () => {
    const site = await aSite()
    const card = textIn(site, 'embed/a & b.en.svg')
    expect(card).toContain('&#60;/script&#62;')
    expect(card).toContain('2 roles · 1 move')
    expect(card).toContain('Open the map')
    expect(card).not.toMatch(/<script|<style|href=|style=/)
    expect(textIn(site, 'embed/咖啡.zh-CN.svg')).toContain('2 个岗位 · 1 条连线')
  })
})

describe('the headers of a site that others may show', () => {
  const of = async (path: string, base?: string) => {
    const site = await aSite(base === undefined ? {} : { base })
    const headers = headersFor(parseHeaders(textIn(site, '_headers')), path)
    // Joined by the host: each policy holds.
    const framers = (headers.get('content-security-policy') ?? '')
      .split(', ')
      .flatMap((policy) => /frame-ancestors ([^;]+)/.exec(policy)?.[1] ?? [])
    return { framers, readers: headers.get('cross-origin-resource-policy'), headers }
  }

  it('[FRAME6] name them for embed/, and nobody for every other page', async () => {
    for (const path of ['/embed/', '/embed/index.html', '/embed/assets/app-1.js'])
      expect(await of(path)).toMatchObject({ framers: [`${SCHOOL} https://*.edu`], readers: 'cross-origin' })
    for (const path of [
      '/',
      '/index.html',
      '/404.html',
      '/start.js',
      '/sw.js',
      '/assets/app.js',
      '/roles/a/en/b.html',
    ])
      expect([path, await of(path)]).toMatchObject([path, { framers: ["'none'"], readers: 'same-origin' }])
    expect(await of('/careers/embed/', 'https://example.org/careers/')).toMatchObject({
      readers: 'cross-origin',
    })
    expect(await of('/careers/roles/a', '/careers/')).toMatchObject({ framers: ["'none'"] })
  })

  it('[S1] are else as strict everywhere', async () => {
    for (const path of ['/embed/', '/', '/any/where']) {
      const { headers } = await of(path)
      for (const policy of (headers.get('content-security-policy') ?? '').split(', ')) {
        expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
        expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types app$/)
      }
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

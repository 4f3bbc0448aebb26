import { describe, expect, it } from 'vitest'
import { siteMap } from '../../src/site/siteMap'
import { aGraphData } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { siteOf, textIn } from './builtApp'

const BASE = 'https://example.org/careers/'
const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)

const setOf = (name: string) => ({
  paths: new Map([
    ['en', `roles/g/en/${name}.html`],
    ['zh-CN', `roles/g/zh-CN/${name}.html`],
  ]),
  updated: '2026-11-28',
})

describe('what search engines are told', () => {
  it('[PAGE5] is every page by its whole address, with the other languages', async () => {
    const site = await siteOf({ language: 'zh-CN', graphs: [defaultGraph.data], base: BASE })
    const map = textIn(site, 'sitemap.xml')
    const pages = [...site.keys()].filter((path) => path.startsWith('roles/'))
    expect(pages).toHaveLength(26)
    expect(addressesIn(map).toSorted()).toEqual(['', ...pages].map((path) => `${BASE}${path}`).toSorted())
    expect(map).toContain(
      `<url><loc>${BASE}roles/${defaultGraph.id}/en/seo-specialist.html</loc><lastmod>2026-11-28</lastmod>` +
        `<xhtml:link rel="alternate" hreflang="zh-CN" href="${BASE}roles/${defaultGraph.id}/zh-CN/seo-specialist.html"/>` +
        `<xhtml:link rel="alternate" hreflang="en" href="${BASE}roles/${defaultGraph.id}/en/seo-specialist.html"/>` +
        `<xhtml:link rel="alternate" hreflang="x-default" href="${BASE}roles/${defaultGraph.id}/zh-CN/seo-specialist.html"/></url>`,
    )
    expect(textIn(site, 'robots.txt')).toContain(`\nSitemap: ${BASE}sitemap.xml\n`)
  })

  it.each([undefined, './', '/careers/'])(
    '[PAGE5] is nothing where the whole address is not known: %s',
    async (base) => {
      const site = await siteOf({ language: 'en', graphs: [aGraphData('a>b')], ...(base && { base }) })
      expect([...site.keys()].filter((path) => /sitemap|robots/.test(path))).toEqual([])
      expect(site.has('roles/test/en/a.html')).toBe(true)
    },
  )

  it('[PAGE5] stands in files of 50,000 addresses at most', () => {
    const sets = Array.from({ length: 30_000 }, (_, index) => setOf(`r${index}`))
    const files = siteMap(BASE, sets)
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'robots.txt'])
    expect(addressesIn(files.get('sitemap.xml') ?? '')).toEqual([
      `${BASE}sitemap-1.xml`,
      `${BASE}sitemap-2.xml`,
    ])
    const parts = ['sitemap-1.xml', 'sitemap-2.xml'].map((name) => addressesIn(files.get(name) ?? ''))
    expect(parts.map(({ length }) => length)).toEqual([50_000, 10_001])
    expect(new Set(parts.flat()).size).toBe(60_001)
    expect([...siteMap(BASE, sets.slice(0, 24_999)).keys()]).toEqual(['sitemap.xml', 'robots.txt'])
  })

  it('[PAGE5] writes addresses as they are sent, and no text of one as markup', () => {
    const map = siteMap('https://example.org/<a>&/', [setOf('岗位')]).get('sitemap.xml') ?? ''
    expect(addressesIn(map)[1]).toBe(
      'https://example.org/&#60;a&#62;&#38;/roles/g/en/%E5%B2%97%E4%BD%8D.html',
    )
  })
})

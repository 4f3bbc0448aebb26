import { describe, expect, it } from 'vitest'
import type { RoleGraphData, Text } from '../../src/graph/model'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { wordingOf } from '../../src/graph/text'
import { escapeText } from '../../src/site/escapeText'
import { indexPath, rolePath } from '../../src/site/roleAddress'
import type { Files, SiteContent } from '../../src/site/site'
import { aGraphData, type Overrides } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { translatorIn } from '../i18n/allWords'
import { parseAddress } from '../state/addresses'
import { siteOf, textIn } from './builtApp'

const LANGUAGES = ['zh-CN', 'en']
const BASE = 'https://example.org/careers/'

const siteWith = (graphs: SiteContent['graphs'], base?: string): Promise<Files> =>
  siteOf({ language: 'en', graphs, ...(base !== undefined && { base }) })

const named = (id: string, data: RoleGraphData = aGraphData('a>b')): RoleGraphData => ({ ...data, id })
const pagesOf = (site: Files) => [...site.keys()].filter((path) => path.startsWith('roles/'))

const decoded = (text: string) => text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
const attributesOf = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value = '']) => decoded(value))
const hrefsOf = (html: string) => attributesOf(html, / href="([^"]*)"/g)
const dataIn = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')

/** By code of hreflang where each of the links of a head leads. */
const alternatesIn = (html: string) =>
  new Map(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)].map(
      ([, code = '', href = '']) => [code, decoded(href)],
    ),
  )
const canonicalIn = (html: string) => attributesOf(html, /<link rel="canonical" href="([^"]*)">/g)

const ours = await siteWith([defaultGraph.data], BASE)

describe('the pages of roles', () => {
  it.each(LANGUAGES)(
    '[PAGE1] tell of each role of the default graph what it does, where it leads and why, in %s',
    (language) => {
      const t = translatorIn(language)
      const inLanguage = (text: Text) => {
        const { value, language: its } = wordingOf(text, language, defaultGraph.languages)
        return `<bdi${its === language ? '' : ` lang="${its}"`}>${escapeText(value)}</bdi>`
      }
      for (const {
        id,
        title,
        alsoCalled,
        responsibilities,
        editorial,
        field,
        level,
      } of defaultGraph.roles.values()) {
        const page = textIn(ours, rolePath(defaultGraph.id, language, id))
        expect(page).toContain(`<html lang="${language}" dir="ltr">`)
        expect(page).toContain(`<h1>${inLanguage(title)}</h1>`)
        for (const name of alsoCalled) expect(page).toContain(inLanguage(name))
        expect(page).toContain(inLanguage(defaultGraph.fields.get(field)?.name ?? 'none'))
        expect(page).toContain(inLanguage(defaultGraph.levels.get(level)?.name ?? 'none'))
        expect(page.includes(t('plain.editorial.field'))).toBe(editorial.includes('field'))
        for (const { text, skills } of responsibilities) {
          expect(page).toContain(`<li>${inLanguage(text)}`)
          for (const skill of skills)
            expect(page).toContain(inLanguage(defaultGraph.skills.get(skill)?.name ?? 'none'))
        }
        const ways = defaultGraph.transitions.filter(({ from, to }) => from === id || to === id)
        expect(ways.length).toBeGreaterThan(0)
        for (const { from, to, kind, reason } of ways) {
          const other = from === id ? to : from
          expect(page).toContain(
            [
              `<a href="./${other}.html">${inLanguage(defaultGraph.roles.get(other)?.title ?? '')}</a>\n`,
              `<p class="plain-mark">${t(`transition.kind.${kind}`)}${t('map.comma')}${t('role.editorial')}</p>\n`,
              `<p>${inLanguage(reason ?? '')}</p>`,
            ].join(''),
          )
        }
        expect(page).toContain(`<h2>${t('role.canLeadTo')}</h2>`)
        expect(page).toContain(`<h2>${t('role.comeFrom')}</h2>`)
      }
    },
  )

  it('[PAGE1] stand in the languages of the interface that a map has words in, else in that of the site', async () => {
    const inLanguages = (id: string, languages: string[]) => ({ ...named(id), languages })
    const site = await siteWith([
      inLanguages('one', ['en']),
      inLanguages('two', ['zh', 'fr', 'en-GB']),
      inLanguages('none', ['fr', 'ar']),
    ])
    expect(pagesOf(site).filter((path) => path.endsWith('/a.html'))).toEqual([
      'roles/one/en/a.html',
      'roles/two/en/a.html',
      'roles/two/zh-CN/a.html',
      'roles/none/en/a.html',
    ])
    expect(textIn(site, 'roles/none/en/a.html')).toContain('<bdi lang="fr">Title of a</bdi>')
  })

  it('[PAGE1] say what a role lacks', async () => {
    const page = textIn(await siteWith([aGraphData('lone')]), 'roles/test/en/lone.html')
    const t = translatorIn('en')
    for (const words of [t('role.noResponsibilities'), t('role.leadsNowhere'), t('role.fromNowhere')])
      expect(page).toContain(`<p>${escapeText(words)}</p>`)
  })

  it.each([
    ['wherever the site stands', undefined],
    ['at a whole address', BASE],
  ])('[PAGE2] lead to files that are there, %s', async (_, base) => {
    const site = await siteWith([named('内容 & "SEO"', defaultGraph.data), named('assets')], base)
    const pages = ['index.html', ...pagesOf(site)]
    expect(pages).toHaveLength(1 + 2 * 13 + 3)
    const targets = new Set<string>()
    for (const path of pages) {
      const page = textIn(site, path)
      for (const href of hrefsOf(path === 'index.html' ? (page.split('<body>')[1] ?? '') : page)) {
        const { origin, pathname } = new URL(href, `${BASE}${encodeURI(path)}`)
        expect(origin).toBe('https://example.org')
        const target = decodeURIComponent(pathname).replace('/careers/', '') || 'index.html'
        if (target !== 'icon.svg') expect(site.has(target), `${path} ${href}`).toBe(true)
        targets.add(target)
      }
    }
    for (const path of pages) expect(targets).toContain(path)
  })

  it('[PAGE2] list all roles by field and level, and the page without script leads there', () => {
    for (const language of LANGUAGES) {
      const path = indexPath(defaultGraph.id, language)
      expect(hrefsOf(textIn(ours, 'index.html'))).toContain(`./${path}`)
      const list = textIn(ours, path)
      for (const id of defaultGraph.roles.keys()) expect(hrefsOf(list)).toContain(`./${id}.html`)
      expect([...list.matchAll(/<h2>/g)]).toHaveLength(defaultGraph.fields.size + 1)
      expect([...list.matchAll(/<h3>/g)]).toHaveLength(4)
    }
  })

  it('[PAGE2] lead into the map, in their language, with their role open', async () => {
    const data = named('my map', aGraphData('a b&c>d', { 'a b&c': {} }))
    const site = await siteWith([named('first'), data])
    const addresses = (map: RoleGraphData, role: string) =>
      hrefsOf(textIn(site, rolePath(map.id, 'en', role)))
        .filter((href) => href.includes('role='))
        .map((href) => new URL(href, `${BASE}roles/x/en/y.html`))
    const [address, ...more] = addresses(data, 'a b&c')
    expect(more).toEqual([])
    expect(address?.pathname).toBe('/careers/')
    const graph = createRoleGraph(data)
    expect(parseAddress(address?.search ?? '', graph, ['en'])).toMatchObject({
      address: { language: 'en', panel: { kind: 'role', role: 'a b&c' } },
      notices: [],
    })
    expect(address?.searchParams.get('graph')).toBe('my map')
    expect(addresses(named('first'), 'a').map(({ search }) => search)).toEqual(['?lang=en&role=a'])
  })

  it('[PAGE3] leave at a former id of a role the way to its page', async () => {
    const site = await siteWith([aGraphData('a>b', { a: { formerIds: ['was', 'b'] } })])
    const moved = textIn(site, 'roles/test/en/was.html')
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=./a.html">')
    expect(canonicalIn(moved)).toEqual(canonicalIn(textIn(site, 'roles/test/en/a.html')))
    expect(textIn(site, 'roles/test/en/b.html')).not.toContain('refresh')
  })

  it('[PAGE4] name each other across languages, and themselves, by whole addresses', () => {
    for (const id of defaultGraph.roles.keys()) {
      const pages = LANGUAGES.map((language) => {
        const path = rolePath(defaultGraph.id, language, id)
        return { language, page: textIn(ours, path), address: `${BASE}${path}` }
      })
      const [, english] = pages
      for (const { page, address } of pages) {
        expect(canonicalIn(page)).toEqual([address])
        expect(alternatesIn(page)).toEqual(
          new Map([
            ...pages.map((one) => [one.language, one.address] as const),
            ['x-default', english?.address],
          ]),
        )
      }
    }
  })

  it('[PAGE4] say of a page in one language where it stands, and of no other', async () => {
    const page = textIn(await siteWith([aGraphData('a>b')], '/careers/'), 'roles/test/en/a.html')
    expect(canonicalIn(page)).toEqual(['../../../roles/test/en/a.html'])
    expect(alternatesIn(page).size).toBe(0)
  })

  it('[PAGE4] describe their role as an occupation', () => {
    for (const { id, title, responsibilities } of defaultGraph.roles.values()) {
      const path = rolePath(defaultGraph.id, 'en', id)
      const data = dataIn(textIn(ours, path))
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Occupation',
        identifier: id,
        url: `${BASE}${path}`,
      })
      expect(data.name).toContainEqual({
        '@language': 'en',
        '@value': wordingOf(title, 'en', defaultGraph.languages).value,
      })
      expect(data.responsibilities).toHaveLength(2 * responsibilities.length)
      expect(data.skills[0].name).toHaveLength(2)
    }
  })

  it('[PAGE1] show any text and any id as text', async () => {
    const bad = `</script></title><!--<script>alert(1)</script><img src=x onerror='a' "> & &amp; \\u003c`
    const ids = [
      '"a"><script>',
      '__proto__',
      'con',
      'a/b',
      '..',
      'A',
      'a',
      'ä',
      'x'.repeat(200),
      'index',
      '岗位 一',
    ]
    const overrides: Overrides = Object.fromEntries(
      ids.map((id) => [id, { title: bad, note: bad, alsoCalled: [bad], does: ['s'] }]),
    )
    const site = await siteWith([{ ...aGraphData(overrides), id: '../../<b>', title: bad }], BASE)
    const pages = pagesOf(site)
    expect(pages).toHaveLength(ids.length + 1)
    expect(new Set(pages.map((path) => path.toLowerCase().normalize('NFKD'))).size).toBe(pages.length)
    for (const path of pages) {
      expect(path).toMatch(/^roles\/[\w.-]+\/en\/[\w.\u4e00-\u9fff-]+\.html$/)
      const page = textIn(site, path)
      expect(page).toContain(escapeText(bad))
      if (!path.endsWith('/index.html'))
        expect(dataIn(page).name).toEqual([{ '@language': 'en', '@value': bad }])
      const shown = page.replace(/<script type="application\/ld\+json">[^<]*<\/script>\n/, '')
      const known =
        /^<(?:!doctype html|\/?(?:html|head|body|title|meta|link|main|nav|section|p|h[1-3]|bdi|ol|ul|li|a|footer)(?: (?:[a-z-]+)="[^"<>]*")*)>$/
      expect((shown.match(/<[^>]*>/g) ?? []).filter((tag) => !known.test(tag))).toEqual([])
      expect(shown.replaceAll(/<[^>]*>|&#\d+;/g, '')).not.toMatch(/[<>"'&]/)
    }
  })

  it('[PAGE7] are no part of what is kept for use without a network', async () => {
    const worker = textIn(await siteWith([named('mine')], BASE), 'sw.js')
    expect(worker).toContain('index.html')
    expect(worker).not.toMatch(/roles\/|sitemap|robots|api\//)
  })
})

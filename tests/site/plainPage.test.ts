import { describe, expect, it } from 'vitest'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { escapeText } from '../../src/site/escapeText'
import { plainDocument, plainPage } from '../../src/site/plainPage'
import type { Speakers } from '../../src/site/speakers'
import { aGraph, aGraphData } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { translatorIn } from '../i18n/allWords'

const zh = translatorIn('zh-CN')
const en = translatorIn('en')
const speakers: Speakers = [
  { language: 'zh-CN', t: zh },
  { language: 'en', t: en },
]
const page = plainPage(defaultGraph, speakers)
const count = (html: string, part: string) => html.split(part).length - 1

/** Two wordings as the page sets them, the first in its own language. */
const pair = (first: string, second: string) =>
  `<bdi>${escapeText(first)}</bdi> <bdi lang="en">${escapeText(second)}</bdi>`
const pairOf = (text: unknown) => {
  const inLanguage = (code: string) =>
    typeof text === 'object' && text !== null
      ? String(Object.entries(text).find(([key]) => key === code)?.[1])
      : ''
  return pair(inLanguage('zh-CN'), inLanguage('en'))
}

describe('the page without script', () => {
  it('[PLAIN1] holds every role, responsibility and reason of the default graph, in both languages', () => {
    expect(count(page, '<article')).toBe(12)
    for (const role of defaultGraph.roles.values()) {
      expect(page).toContain(`<h4>${pairOf(role.title)}</h4>`)
      for (const { text } of role.responsibilities) expect(page).toContain(`<li>${pairOf(text)}</li>`)
    }
    for (const { reason } of defaultGraph.transitions) expect(page).toContain(`<p>${pairOf(reason)}</p>`)
  })

  it('[PLAIN1] marks each transition with its kind and, if the source does not state it, as editorial', () => {
    expect(count(page, '晋升，编者推断')).toBe(12)
    expect(count(page, 'Promotion, editorial')).toBe(12)
    expect(count(page, '平级转岗，编者推断')).toBe(6)
    const data = aGraphData('seo>manager')
    const stated = plainPage(
      createRoleGraph({ ...data, transitions: data.transitions.map((one) => ({ ...one, basis: 'stated' })) }),
      speakers,
    )
    expect(stated).toContain('<bdi>Promotion</bdi> <bdi lang="zh-CN">晋升</bdi>')
  })

  it('[PLAIN1] marks the fields that the source does not give, and holds source and date', () => {
    expect(count(page, zh('plain.editorial.field'))).toBe(4)
    expect(page).toContain(pairOf(defaultGraph.source.note))
    expect(page).toContain(pair('数据日期：2026年11月28日', 'Data as of 28 November 2026'))
  })

  it('[PLAIN1] has headings in order, one main, and links that lead to a role of the page', () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    expect(count(page, '<h1')).toBe(1)
    expect(count(page, '<main')).toBe(1)
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links).toHaveLength(18)
    for (const id of links) expect(page).toContain(`<article id="${id}">`)
  })

  it('[PLAIN1] shows any text and any id as text', () => {
    const bad = `</noscript></title><script>alert(1)</script><img src=x onerror='a' "> & &amp;`
    const html = plainPage(
      aGraph(`${'a"><script>'}>b`, { b: { title: bad, note: bad, does: [bad] } }),
      speakers,
    )
    expect(html).toContain(escapeText(bad))
    // All that is written in tags is ours: names of elements, and attributes without a bracket.
    const tags = html.match(/<[^>]*>/g) ?? []
    const known =
      /^<\/?(main|p|h[1-4]|bdi|section|div|article|ol|ul|li|a|footer)( (class|lang|dir|id|href)="[^"<>]*")*>$/
    expect(tags.filter((tag) => !known.test(tag))).toEqual([])
    expect(html.replaceAll(/<[^>]*>|&#\d+;/g, '')).not.toMatch(/[<>"'&]/)
  })

  it('[PLAIN1] leads with the first language of the graph, and marks a text that stands in another', () => {
    const html = plainPage(
      {
        ...aGraph('a>b', { a: { title: { fr: 'Rédacteur', 'zh-CN': '文案' } } }),
        languages: ['fr', 'zh-CN'],
      },
      speakers,
    )
    expect(html).toMatch(/^<main class="plain" lang="zh-CN" dir="ltr">/)
    expect(html).toContain('<h4><bdi>文案</bdi> <bdi lang="fr">Rédacteur</bdi></h4>')
    expect(html).toContain('<h4><bdi lang="fr">Title of b</bdi></h4>')
    expect(plainPage(aGraph('a>b'), speakers)).toMatch(/^<main class="plain" lang="en" dir="ltr">/)
  })

  it('says what a role or a field lacks', () => {
    const data = aGraphData('lone')
    const html = plainPage(
      createRoleGraph({ ...data, fields: [...data.fields, { id: 'empty', name: 'Empty' }] }),
      speakers,
    )
    for (const words of [en('role.noResponsibilities'), en('role.leadsNowhere'), en('outline.emptyField')])
      expect(html).toContain(escapeText(words))
  })

  it('[PLAIN2] leads elsewhere where the roles would be too many for every page', () => {
    const html = plainPage(defaultGraph, speakers, './roles.html')
    expect(count(html, '<article')).toBe(0)
    expect(html).toContain('<a href="./roles.html">')
    expect(plainDocument(page, { language: 'zh-CN', title: '职阶', style: './plain.css' })).toContain(page)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, piecesOf, wordsOf } from '../../../src/graph/fold'
import type { Text } from '../../../src/graph/model'
import type { RoleGraph } from '../../../src/graph/roleGraph'
import { search } from '../../../src/graph/search'
import { aGraph } from '../builders'
import { defaultGraph } from '../defaultRoleGraph'
import { defaultPinyin } from './defaultPinyin'

const roles = (graph: RoleGraph, query: string) => search(graph, query).roles.hits.map(({ role }) => role)
const lines = (graph: RoleGraph, query: string) =>
  search(graph, query).responsibilities.hits.map(({ responsibility }) => responsibility)
const wordings = (text: Text | undefined) =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text)

const aCode = (code: string, label: Text) =>
  ({ scheme: 'isco', code, label, match: 'close', confidence: 'high' }) as const

const titles = [...defaultGraph.roles.values()].flatMap(({ title }) => wordings(title))
const texts = [...defaultGraph.roles.values()].flatMap(({ responsibilities }) =>
  responsibilities.flatMap(({ text }) => wordings(text)),
)
/** Anything, and pieces of what stands in the graph. */
const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom(...titles, ...texts), fc.nat(40), fc.integer({ min: 1, max: 8 }))
    .map(([text, from, length]) => text.slice(from, from + length)),
)

describe('the search', () => {
  it('[SEARCH1] finds in every language, whatever the case, the width and the accents', () => {
    for (const query of [
      'SEO Specialist',
      'seo specialist',
      'ＳＥＯ　ｓｐｅｃｉａｌｉｓｔ',
      '搜索引擎优化（SEO）专员',
      '搜索引擎优化(seo)',
      'seo 专员',
    ])
      expect(roles(defaultGraph, query)[0], query).toBe('seo-specialist')
    const cafe = aGraph({
      a: { title: { fr: 'Gérant de café', el: 'Διευθυντής' } },
      b: { title: 'Cafe\u0301 chef' },
    })
    expect(roles(cafe, 'cafe')).toEqual(['b', 'a'])
    expect(roles(cafe, 'CAFÉ')).toEqual(['b', 'a'])
    expect(roles(cafe, 'διευθυντησ')).toEqual(['a'])
  })

  it('[SEARCH1] finds what holds all of the words, in any order', () => {
    expect(roles(defaultGraph, 'manager digital')).toEqual(['digital-marketing-manager'])
    expect(roles(defaultGraph, 'manager digital zzz')).toEqual([])
    expect(lines(defaultGraph, 'SEO keywords')).toEqual(['seo-specialist-2'])
  })

  it('[SEARCH1] finds a responsibility by its skill, and names it', () => {
    const graph = aGraph({ a: { does: ['search', 'metrics search', ''] } })
    expect(search(graph, 'metrics').responsibilities).toEqual({
      hits: [{ role: 'a', responsibility: 'a-2', skills: ['metrics'] }],
      total: 1,
    })
    // One word in the line, the other in the name of its skill.
    expect(search(graph, 'responsibility metrics').responsibilities.hits[0]?.skills).toEqual(['metrics'])
  })

  it('[SEARCH1] finds a role by an occupation code or its label', () => {
    const graph = aGraph({ a: {}, b: { codes: [aCode('1', 'Clerk'), aCode('24-31', 'Online marketer')] } })
    const byCode = { hits: [{ role: 'b', code: 1 }], total: 1 }
    expect(search(graph, '24-3').roles).toEqual(byCode)
    expect(search(graph, 'marketer online').roles).toEqual(byCode)
    expect(search(graph, 'clerk marketer').roles.total).toBe(0)
  })

  it('[SEARCH2] begins with the best title, then codes, and keeps the order of the file among equals', () => {
    const graph = aGraph({
      code: { codes: [aCode('ad', 'Clerk')] },
      inside: { title: 'Head of Leads' },
      word: { title: 'Senior Ad Buyer' },
      start: { title: 'Advertiser' },
      later: { title: 'Admin' },
      whole: { title: { en: 'x', 'zh-CN': ' AD\n' } },
    })
    expect(roles(graph, 'ad')).toEqual(['whole', 'start', 'later', 'word', 'inside', 'code'])
    const chinese = aGraph({ inside: { title: '客户经理' }, start: { title: '经理助理' } })
    expect(roles(chinese, '经理')).toEqual(['start', 'inside'])
  })

  it('[SEARCH2] puts lines that hold the words before those whose skills do', () => {
    const graph = aGraph({
      a: { does: ['search'] },
      b: { responsibilities: [{ id: 'b-1', text: 'Skill search', skills: ['search'] }] },
    })
    expect(lines(graph, 'skill search')).toEqual(['b-1', 'a-1'])
  })

  it('[SEARCH2] lists 8 roles and 6 responsibilities at the most, and counts the rest', () => {
    const graph = aGraph(...Array.from({ length: 30 }, (_, i) => ({ [`r${i}`]: { does: ['x'] } })))
    const { roles, responsibilities } = search(graph, 'r')
    expect([roles.hits.length, roles.total]).toEqual([8, 30])
    expect([responsibilities.hits.length, responsibilities.total]).toEqual([6, 30])
  })

  it('[SEARCH2] finds the role of a whole title first', () => {
    for (const role of defaultGraph.roles.values())
      for (const title of wordings(role.title)) expect(roles(defaultGraph, title)[0], title).toBe(role.id)
  })

  it('finds nothing for a blank query', () => {
    for (const query of ['', '  ', '\u3000', '\u0301'])
      expect(search(defaultGraph, query)).toEqual({
        words: [],
        roles: { hits: [], total: 0 },
        responsibilities: { hits: [], total: 0 },
      })
  })

  it('takes what means something elsewhere as plain text', () => {
    const graph = aGraph({ ['__proto__']: { title: 'x' }, a: { title: 'C++ (.*) [dev] \\ <img onerror>' } })
    for (const query of ['c++', '(.*)', '[dev]', '\\', '<img', '(.*) c++'])
      expect(roles(graph, query)).toEqual(['a'])
    expect(roles(graph, '.+')).toEqual([])
    for (const query of ['__proto__', 'constructor', 'toString']) expect(roles(graph, query)).toEqual([])
  })

  it('[SEARCH1] never throws, and gives back only what holds every word', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { words, similar, roles, responsibilities } = search(defaultGraph, query)
        // What is found by how it is read or shortened, or is only like the query: searchFind.test.ts.
        if (similar !== undefined) return
        for (const { role: id, code, name, by } of roles.hits) {
          if (by !== undefined) continue
          const role = defaultGraph.roles.get(id)
          const { code: number = '', label = '' } = role?.codes[code ?? -1] ?? {}
          const title = name === undefined ? role?.title : role?.alsoCalled[name]
          const held = code === null ? wordings(title) : [number, ...wordings(label)]
          for (const word of words) expect(held.some((text) => fold(text).includes(word))).toBe(true)
        }
        for (const { role, responsibility, skills, by } of responsibilities.hits) {
          if (by !== undefined) continue
          const line = defaultGraph.roles.get(role)?.responsibilities.find(({ id }) => id === responsibility)
          expect(line?.skills).toEqual(expect.arrayContaining([...skills]))
          const names = skills.flatMap((skill) => wordings(defaultGraph.skills.get(skill)?.name))
          const held = [...wordings(line?.text), ...names]
          for (const word of words) expect(held.some((text) => fold(text).includes(word))).toBe(true)
        }
      }),
    )
  })
})

describe('what is marked', () => {
  const marked = (text: string, query: string) =>
    piecesOf(text, wordsOf(query))
      .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
      .join('')

  it('[SEARCH3] is each place of each word, as it is written', () => {
    expect(marked('SEO and more seo', 'Seo MORE')).toBe('[SEO] and [more] [seo]')
    expect(marked('Cafe\u0301 ＣＡＦÉ', 'cafe')).toBe('[Cafe\u0301] [ＣＡＦÉ]')
    expect(marked('搜索引擎优化（SEO）专员', '优化(seo')).toBe('搜索引擎[优化（SEO]）专员')
    // Words that overlap make one mark, and half of a letter marks it whole.
    expect(marked('abc ﬁt 👩🏽‍💻', 'ab bc f')).toBe('[abc] [ﬁ]t 👩🏽‍💻')
  })

  it('[SEARCH3] put together is the text, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), queries, (text, query) => {
        const pieces = piecesOf(text, wordsOf(query))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })

  it('[SEARCH3] is there wherever a word is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles, ...texts), queries, (text, query) => {
        const words = wordsOf(query).filter((word) => fold(text).includes(word))
        expect(piecesOf(text, words).some(({ isFound }) => isFound)).toBe(words.length > 0)
      }),
    )
  })
})

describe('other names', () => {
  it.each([
    ['新媒体运营', 'social-media-specialist'],
    ['xinmeiti', 'social-media-specialist'],
    ['竞价', 'sem-specialist'],
    ['ppc specialist', 'sem-specialist'],
    ['edm', 'email-marketing-specialist'],
    ['电商运营', 'ecommerce-specialist'],
  ])('[SEARCH9] “%s” finds %s first', (query, role) => {
    const [hit] = search(defaultGraph, query, defaultPinyin).roles.hits
    expect(hit?.role).toBe(role)
    expect(hit?.code).toBeNull()
    expect(hit?.name).toBeGreaterThanOrEqual(0)
  })
})

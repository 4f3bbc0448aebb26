import { describe, expect, it } from 'vitest'
import { search } from '../../../src/graph/search'
import { distance } from '../../../src/graph/search/near'
import { aGraph } from '../builders'
import { defaultGraph } from '../defaultRoleGraph'
import { defaultPinyin } from './defaultPinyin'

const roles = (query: string) => search(defaultGraph, query, defaultPinyin).roles.hits.map(({ role }) => role)
const lines = (query: string) =>
  search(defaultGraph, query, defaultPinyin).responsibilities.hits.map(({ responsibility }) => responsibility)
/** Each role by full pinyin, initials, characters, English, and what it is shortened to in one of the two. */
const TABLE = [
  [
    'digital-marketing-coordinator',
    'shuziyingxiaoxietiaoyuan',
    'szyxxty',
    '数字营销协调员',
    'digital marketing coordinator',
    'DMC',
  ],
  ['marketing-associate', 'shichangyingxiaozhuli', 'scyxzl', '市场营销助理', 'marketing associate', 'MA'],
  ['seo-specialist', 'sousuoyinqingyouhuazhuanyuan', 'ssyqyhzy', '搜索引擎优化专员', 'seo specialist', 'SEO'],
  [
    'sem-specialist',
    'sousuoyinqingyingxiaozhuanyuan',
    'ssyqyxzy',
    '搜索引擎营销专员',
    'sem specialist',
    'SEM',
  ],
  [
    'social-media-specialist',
    'shejiaomeitizhuanyuan',
    'sjmtzy',
    '社交媒体专员',
    'social media specialist',
    'SMS',
  ],
  [
    'email-marketing-specialist',
    'dianziyoujianyingxiaozhuanyuan',
    'dzyjyxzy',
    '电子邮件营销专员',
    'email marketing specialist',
    'EMS',
  ],
  ['ecommerce-analyst', 'dianzishangwufenxishi', 'dzswfxs', '电子商务分析师', 'e-commerce analyst', 'EA'],
  [
    'ecommerce-specialist',
    'dianzishangwuzhuanyuan',
    'dzswzy',
    '电子商务专员',
    'ecommerce specialist',
    '电商专员',
  ],
  [
    'digital-marketing-manager',
    'shuziyingxiaojingli',
    'szyxjl',
    '数字营销经理',
    'digital marketing manager',
    'DMM',
  ],
  [
    'social-media-strategist',
    'shejiaomeiticelveshi',
    'sjmtcls',
    '社交媒体策略师',
    'social media strategist',
    '社媒策略师',
  ],
  ['account-manager', 'kehujingli', 'khjl', '客户经理', 'account manager', 'AM'],
  [
    'ecommerce-product-manager',
    'dianzishangwuchanpinjingli',
    'dzswcpjl',
    '电子商务产品经理',
    'e-commerce product manager',
    'EPM',
  ],
] as const

describe('the search', () => {
  it.each(TABLE)(
    '[FIND2] finds %s by full pinyin, initials, characters, English and what it is shortened to',
    (role, ...queries) => {
      for (const query of queries) expect(roles(query).slice(0, 3), query).toContain(role)
    },
  )

  it('[FIND2] finds each role of the table first by all but what several share', () => {
    expect(TABLE.map(([role]) => role)).toEqual([...defaultGraph.roles.keys()])
    const notFirst = TABLE.flatMap(([role, ...queries]) =>
      queries.filter((query) => roles(query)[0] !== role),
    )
    expect(notFirst).toEqual([])
  })

  it.each([
    'shu zi ying xiao jing li',
    "shuzi'yingxiao'jingli",
    'ShuZi YingXiao',
    'shùzì yíngxiāo',
    'shuzyxjl',
    'szyingxiaojl',
    'shzyx',
    'shuziyingxiaojin',
    '数字yingxiao jl',
    '经理 shuzi',
    'manager shuzi',
  ])('[FIND2] takes whole syllables, initials, both, and one that is still being typed: %s', (query) => {
    expect(roles(query)).toContain('digital-marketing-manager')
  })

  it('[FIND2] lets no syllable reach across a gap or an apostrophe', () => {
    const graph = aGraph({ xian: { title: '先锋店长' }, xian2: { title: '西安店长' } })
    const pinyin = new Map([
      ['先锋店长', 'xian feng dian zhang'],
      ['西安店长', 'xi an dian zhang'],
    ])
    const found = (query: string) => search(graph, query, pinyin).roles.hits.map(({ role }) => role)
    expect(found('xian')).toEqual(['xian', 'xian2'])
    expect(found("xi'an")).toEqual(['xian2'])
    expect(found('xi an')).toEqual(['xian2'])
  })

  it('[FIND2] takes ü as v and as u', () => {
    for (const query of ['huibaolv', 'huibaolu', 'huí bào lǜ'])
      expect(lines(query)).toEqual(['digital-marketing-manager-2'])
  })

  it('[FIND2] finds responsibilities by pinyin, of their words before that of their skills', () => {
    expect(lines('diaoyan').slice(0, 2)).toEqual([
      'digital-marketing-coordinator-2',
      'ecommerce-product-manager-1',
    ])
    expect(search(defaultGraph, 'diaoyan', defaultPinyin).responsibilities.hits[2]).toEqual({
      role: 'marketing-associate',
      responsibility: 'marketing-associate-2',
      skills: ['research'],
      by: 'sound',
    })
    expect(lines('tiaoyan')).toEqual([])
    expect(lines('jczb')).toContain('digital-marketing-coordinator-4')
  })

  it('[FIND2] finds no responsibility by a syllable or two initials, which nearly all of them hold', () => {
    for (const query of ['yx', 'zy', 'you', 'bing', 'xing'])
      expect(search(defaultGraph, query, defaultPinyin).responsibilities.total, query).toBe(0)
  })

  it.each([
    ['SEO', 'seo-specialist-2'],
    ['SEM', 'sem-specialist-4'],
    ['PPC', 'sem-specialist-2'],
    ['KPI', 'sem-specialist-4'],
    ['ROI', 'digital-marketing-manager-2'],
    ['A/B', 'digital-marketing-manager-3'],
    ['a/b', 'digital-marketing-manager-3'],
    ['ab test', 'digital-marketing-manager-3'],
    ['AB测试', 'digital-marketing-manager-3'],
  ])('[FIND2] finds the abbreviation %s in responsibilities', (query, line) => {
    expect(lines(query)).toContain(line)
  })

  it('[FIND3] shortens Chinese titles to some of their characters in order, typed or read', () => {
    const shops = ['ecommerce-analyst', 'ecommerce-specialist', 'ecommerce-product-manager']
    for (const query of ['电商', 'dianshang', 'dian shang', 'dianshan'])
      expect(roles(query), query).toEqual(shops)
    expect(roles('社媒')).toEqual(['social-media-specialist', 'social-media-strategist'])
    expect(roles('邮件专员')).toEqual(['email-marketing-specialist'])
    expect(roles('商电')).toEqual([])
  })

  it('[FIND3] shortens other titles to the first letters of their words, small ones or not', () => {
    const graph = aGraph({
      a: { title: 'Head of E-commerce' },
      b: { title: 'Team Lead' },
      c: { title: 'Lead' },
    })
    const found = (query: string) => search(graph, query).roles.hits.map(({ role }) => role)
    expect(found('hoe')).toEqual(['a'])
    expect(found('HE')).toEqual(['a'])
    expect(found('TL')).toEqual(['b'])
    expect(found('el')).toEqual([])
  })

  it('[FIND4] begins with the start of a title, then the rest of titles, then what they are shortened to, then codes', () => {
    const code = { scheme: 'isco', code: '1', match: 'close', confidence: 'high' } as const
    const graph = aGraph({
      code: { title: '一', codes: [{ ...code, label: 'sem' }] },
      short: { title: 'Sales Engineering Manager' },
      sound: { title: '商二马' },
      held: { title: 'Head of Seminars' },
      inside: { title: 'The Basement' },
      start: { title: 'SEM Buyer' },
    })
    const pinyin = new Map([['商二马', 'shang er ma']])
    const found = search(graph, 'sem', pinyin).roles.hits.map(({ role }) => role)
    expect(found).toEqual(['start', 'sound', 'held', 'inside', 'short', 'code'])
  })

  it('[FIND4] finds without pinyin all that needs none, and passes over pinyin of another text', () => {
    const wrong = new Map([...defaultPinyin].map(([text, pinyin]) => [text, `${pinyin} a`]))
    for (const pinyin of [undefined, wrong]) {
      const { roles, responsibilities } = search(defaultGraph, 'shuziyingxiao', pinyin)
      expect(roles.total + responsibilities.total).toBe(0)
      expect(search(defaultGraph, '电商', pinyin).roles.total).toBe(3)
      expect(search(defaultGraph, '搜索引擎优化专员', pinyin).roles.hits[0]?.role).toBe('seo-specialist')
    }
  })
})

describe('a near miss', () => {
  it.each([
    ['manager', 'manager', 0],
    ['manager', 'maneger', 1],
    ['marketing', 'makreting', 1],
    ['analyst', 'anlyst', 1],
    ['engineer', 'enginer', 1],
    ['social', 'soical', 1],
    ['email', 'mial', 2],
    ['seo', 'sem', 1],
    ['seo', 'ppc', Number.POSITIVE_INFINITY],
    ['', 'abc', Number.POSITIVE_INFINITY],
  ])('[FIND5] counts letters added, left out, changed or swapped: %s, %s', (a, b, slips) => {
    expect(distance(a, b, 2)).toBe(slips)
    expect(distance(b, a, 2)).toBe(slips)
  })

  it.each([
    ['enginer', ['engine'], 'seo-specialist'],
    ['makreting', ['marketing'], 'digital-marketing-coordinator'],
    ['maneger', ['manager'], 'digital-marketing-manager'],
    ['anlyst', ['analyst'], 'ecommerce-analyst'],
    ['digital maneger', ['digital', 'manager'], 'digital-marketing-manager'],
    ['社交媒本', ['社交媒体'], 'social-media-specialist'],
    ['数学营销经理', ['数字营销经理'], 'digital-marketing-manager'],
  ])('[FIND5] finds what %s is like, when nothing else does', (query, similar, role) => {
    const found = search(defaultGraph, query, defaultPinyin)
    expect(found.similar).toEqual(similar)
    expect(found.roles.hits[0]?.role).toBe(role)
  })

  it('[FIND5] is no result beside an exact one, and none for what is like nothing', () => {
    for (const query of ['engine', 'manager', 'shuzi', '电商'])
      expect(search(defaultGraph, query, defaultPinyin)).not.toHaveProperty('similar')
    for (const query of ['xyz', 'qqq', 'plumber', '厨师长', 'digital plumber', 'maneger qqq'])
      expect(search(defaultGraph, query, defaultPinyin), query).toEqual({
        words: query.split(' '),
        roles: { hits: [], total: 0 },
        responsibilities: { hits: [], total: 0 },
      })
  })
})

import { describe, expect, it } from 'vitest'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { search } from '../../../src/graph/search'
import { simplified } from '../../../src/graph/simplified'
import { pinyinOf } from '../../../src/site/pinyinFile'
import { jobWords } from '../../workers/jobWords'
import { aGraphData } from '../builders'
import { defaultGraph } from '../defaultRoleGraph'
import { defaultPinyin } from './defaultPinyin'

const find = (query: string) => {
  const { roles, responsibilities } = search(defaultGraph, query, defaultPinyin)
  return { roles, responsibilities }
}
const rolesOf = (query: string) => find(query).roles.hits.map(({ role }) => role)

/** A graph of which each role is one of the titles. */
function graphOf(titles: readonly string[]) {
  const data = aGraphData(...titles.map((_, nth) => `r${nth}`))
  const named = {
    ...data,
    languages: ['zh-CN'],
    roles: data.roles.map((role, nth) => ({ ...role, title: titles[nth] ?? '' })),
  }
  return { graph: createRoleGraph(named), pinyin: pinyinOf(named) }
}

describe('what is typed and pasted', () => {
  it.each([
    ['客户经理。', '客户经理'],
    ['“客户经理”', '客户经理'],
    ['【客户经理】', '客户经理'],
    ['《客户经理》，', '客户经理'],
    ['\u200b客户经理', '客户经理'],
    ['客户\u200b经理\ufeff', '客户经理'],
    ['ＳＥＯ　专员', 'SEO 专员'],
    ['"seo specialist",', 'seo specialist'],
    ['客戶經理', '客户经理'],
    ['數字營銷', '数字营销'],
    ['電商運營', '电商运营'],
  ])('[FIND10] finds what it means: %s', (typed, meant) => {
    expect(find(meant).roles.total + find(meant).responsibilities.total).toBeGreaterThan(0)
    expect(find(typed)).toEqual(find(meant))
  })

  it.each([
    ['marketing-manager', 'digital-marketing-manager'],
    ['digitalmarketing manager', 'digital-marketing-manager'],
    ['digitalmarketingmanager', 'digital-marketing-manager'],
    ['seo_specialist', 'seo-specialist'],
  ])('[FIND11] finds words that are joined: %s', (typed, role) => {
    expect(rolesOf(typed)).toContain(role)
  })

  it.each(['shuziyinxiao', 'suziyingxiao', 'shuziyingxaio', 'shuziyingxao'])(
    '[FIND12] finds what pinyin was meant: %s',
    (typed) => {
      const { roles, responsibilities, similar } = search(defaultGraph, typed, defaultPinyin)
      expect({ roles, responsibilities }).toEqual(find('shuziyingxiao'))
      expect(similar).toEqual(['shuziyingxiao'])
    },
  )

  it('[FIND10] signs alone, and what is near nothing, find nothing and throw nothing', () => {
    for (const typed of ['。', '“”', '-', 'zzzzzz', 'xqxqxqxq', 'qwertyuiop'.repeat(20)])
      expect(find(typed).roles.total).toBe(0)
  })
})

/** Some traditional character for each simplified one that has any. */
const TRADITIONAL = new Map(
  Array.from({ length: 0x5200 }, (_, at) => String.fromCharCode(0x4e00 + at)).flatMap((sign) =>
    simplified(sign) === sign ? [] : [[simplified(sign), sign] as const],
  ),
)
const traditional = (text: string) => Array.from(text, (sign) => TRADITIONAL.get(sign) ?? sign).join('')

describe('the titles with characters of several readings', () => {
  const titles = jobWords.map(({ title }) => title)
  const { graph, pinyin } = graphOf(titles)
  const finds = (typed: string, nth: number) =>
    search(graph, typed, pinyin).roles.hits.some(({ role }) => role === `r${nth}`)
  const missed = (ways: (word: string, title: string) => readonly string[]) =>
    jobWords.flatMap(({ title, pinyin: said }, nth) =>
      [said.replace(/\/[a-z]+/g, ''), said.replace(/[a-z]+\//g, '')]
        .flatMap((one) => ways(one, title))
        .filter((typed) => !finds(typed, nth))
        .map((typed) => `${title}: ${typed}`),
    )

  it('[FIND9] are all found by their pinyin, with and without gaps', () => {
    expect(
      missed((said) => [said, said.replaceAll(' ', ''), said.replaceAll(' ', '').replaceAll('v', 'yu')]),
    ).toEqual([])
  })

  it('[FIND9] are all found by their initials', () => {
    expect(
      missed((said) => [
        said
          .split(' ')
          .map(([first]) => first)
          .join(''),
      ]),
    ).toEqual([])
  })

  it('[FIND10] are all found in the other script', () => {
    expect(missed((_, title) => [simplified(title), traditional(title)])).toEqual([])
  })

  it('[FIND12] are found as people hear them, and with a slip', () => {
    const heard = (run: string) => run.replace(/([zcs])h/g, '$1').replace(/([ei])ng/g, '$1n')
    const slips = (run: string) =>
      run.length < 8
        ? []
        : [
            run.slice(0, 4) + run.charAt(5) + run.charAt(4) + run.slice(6),
            run.slice(0, 5) + run.slice(6),
            `${run.slice(0, 5)}k${run.slice(5)}`,
          ]
    expect(
      missed((said) => [said.replaceAll(' ', '')].flatMap((run) => [heard(run), ...slips(run)])),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { type Searching, search, startSearch } from '../../../src/graph/search'
import { NO_PINYIN } from '../../../src/graph/search/pinyin'
import { aLargeGraph } from '../../e2e/largeGraph'
import { defaultGraph } from '../defaultRoleGraph'
import { oddGraphs } from '../oddGraphs'
import { defaultPinyin } from './defaultPinyin'

const QUERIES = [
  '',
  ' ',
  'a',
  'seo',
  'sousuo',
  'ssyq',
  '电商',
  '搜索 keywords',
  'makreting',
  '数子营销',
  'zzz',
  '2431',
]

/** Goes on piece by piece, and tells how many there were. */
function finishPieces(searching: Searching): number {
  let pieces = 0
  for (; !searching.isDone; pieces++) searching.goOn(() => true)
  return pieces
}

describe('a search in slices', () => {
  it.each(QUERIES)('[SEARCH1] [SEARCH2] finds the same as one at once: “%s”', (query) => {
    for (const data of [defaultGraph.data, ...Object.values(oddGraphs)])
      for (const pinyin of [NO_PINYIN, defaultPinyin]) {
        const searching = startSearch(createRoleGraph(data), query, pinyin)
        finishPieces(searching)
        expect(searching.results).toEqual(search(createRoleGraph(data), query, pinyin))
      }
  })

  it('[SEARCH10] finds roles before the lines are prepared, which then come after them', () => {
    const graph = createRoleGraph(aLargeGraph(400))
    const searching = startSearch(graph, 'role', NO_PINYIN)
    while (searching.results === null) searching.goOn(() => true)
    expect([searching.isDone, searching.results.responsibilities.total]).toEqual([false, 0])
    const { roles } = searching.results
    finishPieces(searching)
    expect(searching.results.roles).toEqual(roles)
    expect(searching.results.responsibilities.total).toBeGreaterThan(0)
  })

  it('[SEARCH10] prepares a map once, also when a search was broken off', () => {
    const graph = createRoleGraph(aLargeGraph(400))
    const whole = finishPieces(startSearch(graph, 'Line 0 of role 399', NO_PINYIN))
    const again = finishPieces(startSearch(graph, 'Line 0 of role 399', NO_PINYIN))
    expect(again).toBeLessThan(whole / 4)
    const other = createRoleGraph(aLargeGraph(400))
    const broken = startSearch(other, 'something', NO_PINYIN)
    for (let piece = 0; piece < whole / 2; piece++) broken.goOn(() => true)
    expect(finishPieces(startSearch(other, 'Line 0 of role 399', NO_PINYIN))).toBeLessThan(whole * 0.75)
  })

  it('[SEARCH10] prepares a map before anything is typed', () => {
    const prepared = createRoleGraph(aLargeGraph(400))
    finishPieces(startSearch(prepared, '', NO_PINYIN))
    const first = finishPieces(startSearch(prepared, 'Line 0 of role 399', NO_PINYIN))
    const unprepared = createRoleGraph(aLargeGraph(400))
    expect(first).toBeLessThan(finishPieces(startSearch(unprepared, 'Line 0 of role 399', NO_PINYIN)) / 4)
  })
})

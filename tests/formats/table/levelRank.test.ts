import { describe, expect, it } from 'vitest'
import { levelsAmong, numbersOf, wordRanksOf } from '../../../src/formats/table/levelRank'

describe('what a level says of its rank', () => {
  it.each([
    ['P5', 'p', [5]],
    ['P5-P6', 'p', [5, 6]],
    ['T3-1', 't', [3, 1]],
    ['Ⅱ级', 'i级', [2]],
    ['第三层', '一层', [3]],
    ['Band 8a', 'band', [8]],
    ['12', '#', [12]],
  ])('is a number in %s', (name, series, rank) => {
    expect(numbersOf(name)).toEqual({ series, rank })
  })

  it.each(['Gold', '一线经理', '', 'mix', 'director'])('is none in “%s”', (name) => {
    expect(numbersOf(name)).toBeNull()
  })

  it('is a word of one scale', () => {
    expect(wordRanksOf(['正科级', '科员', '副科级'])).toEqual([3, 1, 2])
    expect(wordRanksOf(['Junior', 'Wizard'])).toBeNull()
    expect(wordRanksOf(['高级', '资深'])).toBeNull()
  })

  it('names the levels among headings, but for years', () => {
    expect(levelsAmong(['Area', 'L3', 'L4', 'Note'])).toEqual([1, 2])
    expect(levelsAmong(['序列', '初级', '高级'])).toEqual([1, 2])
    expect(levelsAmong(['Role', '2025', '2026'])).toEqual([])
    expect(levelsAmong(['One', 'Two'])).toEqual([])
  })
})

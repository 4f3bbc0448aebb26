import { describe, expect, it } from 'vitest'
import { orderLevels } from '../../../src/formats/table/orderLevels'

describe('the order of levels', () => {
  it.each([
    ['numbers', ['P5', 'P3', 'P10'], ['P3', 'P5', 'P10']],
    ['numbers', ['5', '1', '3'], ['1', '3', '5']],
    ['numbers', ['Level 2', 'Level 1'], ['Level 1', 'Level 2']],
    ['numbers', ['三级', '一级', '二级'], ['一级', '二级', '三级']],
    ['numbers', ['Grade IV', 'Grade I', 'Grade II'], ['Grade I', 'Grade II', 'Grade IV']],
    ['words', ['高级', '初级', '中级'], ['初级', '中级', '高级']],
    ['words', ['总监', '专家', '主管', '实习生', '助理'], ['实习生', '助理', '主管', '专家', '总监']],
    ['words', ['Senior', 'Principal', 'Junior', 'Lead'], ['Junior', 'Senior', 'Lead', 'Principal']],
    ['as-listed', ['Gold', 'Silver'], ['Gold', 'Silver']],
    ['as-listed', ['P1', 'M1'], ['P1', 'M1']],
  ])('is told by %s: %j', (by, names, ordered) => {
    expect(orderLevels(names, [])).toEqual({ names: ordered, by })
  })

  it('is told by the promotions where the names say nothing', () => {
    const rises = [
      ['Silver', 'Gold'],
      ['Bronze', 'Silver'],
      ['Gold', 'Gold'],
      ['Gold', 'unknown'],
    ] as const
    expect(orderLevels(['Gold', 'Silver', 'Bronze'], rises)).toEqual({
      names: ['Bronze', 'Silver', 'Gold'],
      by: 'transitions',
    })
  })

  it('stays as listed where the promotions go round in a circle', () => {
    const rises = [
      ['a', 'b'],
      ['b', 'a'],
    ] as const
    expect(orderLevels(['b', 'a'], rises)).toEqual({ names: ['b', 'a'], by: 'as-listed' })
  })
})

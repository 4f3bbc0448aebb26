import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../../src/formats/table/delimited'
import { matchTable } from '../../../src/formats/table/match'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import { ABOUT } from './about'

const movesIn = (text: string) =>
  checkRead(draftOfTables([matchTable(readDelimited(text, 'a.csv'))], ABOUT)).data?.transitions.map(
    ({ from, to, basis, reason }) => `${from} > ${to} ${basis} ${JSON.stringify(reason) ?? ''}`.trim(),
  )

describe('the reason of a step', () => {
  it.each([
    ['岗位,下一步,依据\n店员,店长,都要接待顾客\n店长,,\n', ['店员 > 店长 stated "都要接待顾客"']],
    ['岗位,下一步,依据\n店员,店长,编者推断\n店长,,来源写明\n', ['店员 > 店长 editorial']],
    [
      '岗位,下一步,依据,理由\n店员,店长,手册第三节,都要接待顾客\n店长,,,\n',
      ['店员 > 店长 stated "都要接待顾客"'],
    ],
    ['Title,Next role,Basis\na,b,stated\nb,,\n', ['a > b stated']],
    ['Title,Next role,Basis\na,b,Both serve guests\nb,,\n', ['a > b stated "Both serve guests"']],
  ])('may stand under the heading of its basis, whose own words are none: %j', (text, moves) => {
    expect(movesIn(text)).toEqual(moves)
  })
})

describe('several next roles in a cell', () => {
  it.each([
    ['Title,Next role\na,b or c\nb,\nc,\n', ['a > b stated', 'a > c stated']],
    ['岗位,晋升方向\n甲,乙或丙\n乙,\n丙,\n', ['甲 > 乙 stated', '甲 > 丙 stated']],
    ['岗位,晋升方向\n甲,乙或者丙\n乙,\n丙,\n', ['甲 > 乙 stated', '甲 > 丙 stated']],
  ])('may be divided by “or” where each has a row: %j', (text, moves) => {
    expect(movesIn(text)).toEqual(moves)
  })

  it('are one where one role is called so, and none where one has no row', () => {
    expect(movesIn('Title,Next role\na,b or c\nb,\nc,\nb or c,\n')).toEqual(['a > b-or-c stated'])
    expect(movesIn('Title,Next role\na,b or d\nb,\nc,b\n')).toEqual(['c > b stated'])
  })
})

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

describe('a column of previous roles', () => {
  it.each([
    ['Title,Previous role\na,\nb,a\n', ['a > b stated']],
    ['Title,Promoted from\na,\nb,\nc,a; b\n', ['a > c stated', 'b > c stated']],
    ['Title,Promoted from\na,\nb,\nc,a or b\n', ['a > c stated', 'b > c stated']],
    ['Id,Title,Feeder roles\n1,a,\n2,b,1\n', ['1 > 2 stated']],
    ['岗位,晋升自\n甲,\n乙,甲\n丙,甲、乙\n', ['甲 > 乙 stated', '甲 > 丙 stated', '乙 > 丙 stated']],
    ['岗位,前置岗位\n甲,\n乙,\n丙,甲→乙\n', ['甲 > 乙 stated', '乙 > 丙 stated']],
    ['岗位,来源岗位,晋升条件\n甲,,\n乙,甲,会带人\n', ['甲 > 乙 stated "会带人"']],
    ['Title,Comes from,Basis\na,,\nb,a,editorial\n', ['a > b editorial']],
  ])('names the roles that lead to this one: %j', (text, moves) => {
    expect(movesIn(text)).toEqual(moves)
  })

  it('lists the roles where none of them has a row', () => {
    expect(movesIn('Title,Promoted from\na,b\nc,d\n')).toEqual(['b > a stated', 'd > c stated'])
  })

  it('tells once, with the reason of either, what the other role tells too', () => {
    const text = 'Title,Next,Previous,Reason\na,b,,Both sell\nb,c,a,Both plan\nc,,b,\n'
    const { data, problems } = checkRead(draftOfTables([matchTable(readDelimited(text, 'a.csv'))], ABOUT))
    expect(data?.transitions.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['a', 'b', 'Both sell'],
      ['b', 'c', 'Both plan'],
    ])
    expect(problems.map(({ code }) => code)).not.toContain('step-again')
    expect(movesIn('Title,Next,Previous,Reason\nc,,b,Both plan\nb,c,,\n')).toEqual([
      'b > c stated "Both plan"',
    ])
  })

  it('is told of where it says another reason, or names a role that has no row', () => {
    const codes = (text: string) =>
      checkRead(draftOfTables([matchTable(readDelimited(text, 'a.csv'))], ABOUT)).problems.map(
        ({ code }) => code,
      )
    expect(codes('Title,Next,Previous,Reason\nb,c,,One\nc,,b,Another\n')).toContain('step-again')
    expect(codes('Title,Previous\nb,\nc,b; x\n')).toContain('unlisted-role')
    expect(codes('Title,Previous\nb,b\n')).toContain('step-to-itself')
  })

  it.each(['Reports to', 'Line manager', '上级岗位', '汇报对象', '直接上级'])(
    'is none of those who lead: “%s” makes no move',
    (heading) => {
      expect(movesIn(`岗位,${heading}\n甲,乙\n乙,\n`)).toEqual([])
    },
  )
})

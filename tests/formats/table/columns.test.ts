import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src/formats/table/columns'

const told = (headings: string) =>
  columnsOf(headings.split(',')).map(({ use, language }) => (language === null ? use : `${use} ${language}`))

describe('two columns for one thing', () => {
  it('hold a language each, beside titles in both', () => {
    expect(told('岗位,Title,部门,Department,职责,Responsibilities,技能,Skills')).toEqual([
      'title zh-Hans',
      'title en',
      'field zh-Hans',
      'field en',
      'line zh-Hans',
      'line en',
      'skill zh-Hans',
      'skill en',
    ])
  })

  it('hold parts of one list where titles are in one language', () => {
    expect(told('岗位,职责,Responsibilities')).toEqual(['title', 'line', 'line'])
    expect(told('岗位,Title,职责一,职责二')).toEqual(['title zh-Hans', 'title en', 'line', 'line'])
  })
})

describe('where a role comes from', () => {
  it('is a previous one beside titles, and the beginning of a move beside its end', () => {
    expect(told('Title,From')).toEqual(['title', 'previous'])
    expect(told('岗位,来源岗位,职责')).toEqual(['title', 'previous', 'line'])
    expect(told('From,To')).toEqual(['from', 'to'])
    expect(told('来源岗位,目标岗位')).toEqual(['from', 'to'])
    expect(told('From,Next role')).toEqual(['from', 'to'])
  })

  it('is not what it is at present', () => {
    expect(told('Title,Current role')).toEqual(['title', 'from'])
  })
})

describe('a row of very many headings', () => {
  it('takes a time that grows with their number alone', () => {
    expect(columnsOf(['Title', ...Array.from({ length: 200_000 }, () => 'x')])).toHaveLength(200_001)
  })
})

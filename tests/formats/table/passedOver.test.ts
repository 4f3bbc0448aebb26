import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../../src/formats/table/delimited'
import { matchTable } from '../../../src/formats/table/match'
import { rowsOf } from '../../../src/formats/table/rows'

const titlesIn = (text: string) =>
  rowsOf(matchTable(readDelimited(text, 'a.txt'))).rows.map((row) => row.text('title'))

describe('a table in Markdown', () => {
  it('has no role of dashes', () => {
    expect(titlesIn('| Title | Level |\n|:---|---:|\n| Clerk | 1 |\n| Chief | 2 |\n')).toEqual([
      'Clerk',
      'Chief',
    ])
    expect(titlesIn('| 岗位 | 职级 |\n| --- | --- |\n| 店员 | 1 |\n')).toEqual(['店员'])
  })

  it('may have a role that a dash stands for', () => {
    expect(titlesIn('Title,Level\nClerk,1\n---,2\n')).toEqual(['Clerk', '---'])
  })
})

import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../../src/formats/table/delimited'

const rowsOf = (text: string) => readDelimited(text, 'a.csv').rows

describe('a table as text', () => {
  it.each([
    ['commas', 'Title,Level\nA,1\n'],
    ['semicolons', 'Title;Level\nA;1\n'],
    ['tabs', 'Title\tLevel\nA\t1\n'],
    ['bars', 'Title|Level\nA|1\n'],
    ['wide commas', 'Title，Level\nA，1\n'],
  ])('is divided at %s', (_, text) => {
    expect(rowsOf(text).slice(0, 2)).toEqual([
      ['Title', 'Level'],
      ['A', '1'],
    ])
  })

  it('is divided where its rows are, if no heading is known', () => {
    expect(rowsOf('Stelle;Stufe\nKoch;1\n')[1]).toEqual(['Koch', '1'])
    expect(rowsOf('a\tb\n')[0]).toEqual(['a', 'b'])
  })

  it('is divided by its headings rather than by the commas of its sentences', () => {
    expect(rowsOf('Title;Duties\nA;sells, counts\nB;plans, leads\n')[1]).toEqual(['A', 'sells, counts'])
  })

  it('loses its mark, the apostrophes that kept cells from being formulas, and nothing else', () => {
    expect(rowsOf("\uFEFFTitle,Note\n'=A, x \n'b,''c\n").slice(0, 3)).toEqual([
      ['Title', 'Note'],
      ['=A', ' x '],
      ["'b", "''c"],
    ])
  })

  it.each(['', '\n', '"', '"a', ',,,', '\u0000'])('never throws: %j', (text) => {
    expect(Array.isArray(rowsOf(text))).toBe(true)
  })
})

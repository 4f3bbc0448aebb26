import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joined, listIn, paired, pairIn } from '../../../src/formats/csv/cellList'

const item = fc.string({ unit: fc.constantFrom('|', '\\', ' ', ':', '>', 'a', '文'), maxLength: 8 })

describe('several items in one cell', () => {
  it.each([
    [['a', 'b'], 'a | b'],
    [['a|b', 'c\\'], 'a\\|b | c\\\\'],
    [['', 'b', ''], ' | b | '],
    [['one'], 'one'],
    [[], ''],
  ])('[TAKE7] %j stand as %j', (items, cell) => {
    expect(joined(items)).toBe(cell)
    expect(listIn(cell)).toEqual(items)
  })

  it('[TAKE7] are the same again, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items) => {
        // A blank cell is no item, rather than one that is blank.
        fc.pre(items.length !== 1 || items[0] !== '')
        expect(listIn(joined(items))).toEqual(items)
      }),
    )
  })

  it('[TAKE7] may be pairs, whatever they are', () => {
    expect(paired('onet', '13-1161.00', ':')).toBe('onet: 13-1161.00')
    expect(paired('a-1', 'b-2', '>')).toBe('a-1 > b-2')
    expect(pairIn('no pair', ':')).toBeNull()
    fc.assert(
      fc.property(item, item, fc.constantFrom<(':' | '>')[]>(':', '>'), (first, second, mark) => {
        expect(pairIn(paired(first, second, mark), mark)).toEqual([first, second])
      }),
    )
  })

  it('[TAKE7] keep a backslash that somebody wrote', () => {
    expect(listIn('C:\\x | y')).toEqual(['C:\\x', 'y'])
  })
})

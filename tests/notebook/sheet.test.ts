import { describe, expect, it } from 'vitest'
import { isDate } from '../../src/notebook/isDate'
import { readSheet } from '../../src/notebook/sheet'

describe('a date', () => {
  it.each(['', '2026-11-29', '2028-02-29', '0001-01-01'])('may be “%s”', (date) => {
    expect(isDate(date)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-1-1',
    'soon',
    '２０２６-11-29',
  ])('is never “%s”, and the place of it is named', (date) => {
    expect(isDate(date)).toBe(false)
    const places: string[] = []
    const evidence = [{ id: 'a', sign: 's', date, text: 'x' }]
    readSheet({ from: 'a', to: 'b', saved: '', evidence, notes: [] }, [], (at) => places.push(at.join('.')))
    expect(places).toEqual(['evidence.0.date'])
  })
})

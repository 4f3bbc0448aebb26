import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetJson } from '../../../src/formats/readiness/sheetJson'
import { aGraph } from '../../graph/builders'
import { english } from '../cases'
import { aSheetContent } from './aSheetContent'

const graph = aGraph('seo>manager', { seo: { title: 'SEO' }, manager: { title: 'Manager' } })
const sheet = {
  from: 'seo',
  to: 'manager',
  saved: '2026-11-22T12:00:00.000Z',
  evidence: [{ id: 'a', sign: 'own-case', date: '2026-11-22', text: 'Raised the traffic\n“by half”' }],
  notes: [{ id: '__proto__', responsibility: 'manager-1', text: '问一下' }],
}
const readBack = (text: string) =>
  sheetJson.read({ name: 'mine.json', bytes: new TextEncoder().encode(text) }, graph)

describe('a readiness sheet as a file', () => {
  it('[READY7] names itself and is read as it was written', () => {
    const text = sheetJson.write(aSheetContent(graph, sheet), english)
    expect(JSON.parse(text)).toMatchObject({
      format: 'rungs-readiness/1',
      graph: 'test',
      graphTitle: 'Test graph',
      step: 'SEO → Manager',
    })
    expect(readBack(`\uFEFF${text}`)).toEqual({ sheet, problem: null })
  })

  it('[READY7] is read as it was written, whatever it says', () => {
    const words = fc.string({ unit: 'grapheme' })
    const anySheet = fc.record({
      from: fc.constant('seo'),
      to: fc.constant('manager'),
      saved: words,
      evidence: fc.array(
        fc.record({ id: words, sign: words, date: fc.constantFrom('', '2026-01-31'), text: words }),
      ),
      notes: fc.array(fc.record({ id: words, responsibility: words, text: words })),
    })
    fc.assert(
      fc.property(anySheet, words, (one, title) => {
        const text = sheetJson.write(aSheetContent({ ...graph, title }, one), english)
        expect(readBack(text)).toEqual({ sheet: one, problem: null })
      }),
    )
  })
})

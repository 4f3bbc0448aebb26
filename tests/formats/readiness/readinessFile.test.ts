import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FILE_LENGTH,
  formatReadinessFile,
  readReadinessFile,
} from '../../../src/formats/readiness/readinessFile'
import { aGraph } from '../../graph/builders'

const graph = aGraph('seo>manager', 'lone', { manager: { formerIds: ['boss'], does: ['a'] } })
const titles = { graph: 'Test graph', step: 'SEO → Manager' }
const line = { id: 'a', sign: 'own-case', date: '2026-11-22', text: 'Raised the traffic\n“by half”' }
const sheet = {
  from: 'seo',
  to: 'manager',
  saved: '2026-11-22T12:00:00.000Z',
  evidence: [line],
  notes: [{ id: '__proto__', responsibility: 'manager-1', text: '问一下' }],
}
const file = (change: object = {}) =>
  JSON.stringify({ ...JSON.parse(formatReadinessFile('test', sheet, titles)), ...change })
const fileOf = (change: object) => file({ sheet: { ...sheet, ...change } })
const noting = (text: string) => fileOf({ notes: [{ id: 'a', responsibility: 'b', text }] })

describe('a readiness sheet as a file', () => {
  it('[READY7] names itself and is read as it was written', () => {
    const text = formatReadinessFile('test', sheet, titles)
    expect(JSON.parse(text)).toMatchObject({
      format: 'rungs-readiness/1',
      graph: 'test',
      graphTitle: 'Test graph',
      step: 'SEO → Manager',
    })
    expect(readReadinessFile(`\uFEFF${text}`, graph)).toEqual({ sheet, problem: null })
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
        const text = formatReadinessFile('test', one, { graph: title, step: title })
        expect(readReadinessFile(text, graph)).toEqual({ sheet: one, problem: null })
      }),
    )
  })

  it('[READY7] leads to the present id of a role that was renamed', () => {
    expect(readReadinessFile(fileOf({ to: 'boss' }), graph).sheet?.to).toBe('manager')
  })

  it.each([
    ['no JSON', '{"format":', 'not-json', {}],
    ['a list', '[]', 'not-readiness', {}],
    ['a role graph', '{"format":"role-graph/1"}', 'not-readiness', {}],
    ['a newer format', file({ format: 'rungs-readiness/2' }), 'newer', {}],
    ['another graph', file({ graph: 'cafe', graphTitle: 'Café' }), 'other-graph', { value: 'Café' }],
    ['no sheet', file({ sheet: null }), 'unreadable', { at: '$.sheet' }],
    [
      'a date that is none',
      fileOf({ evidence: [line, { ...line, date: 'May' }] }),
      'unreadable',
      { at: '$.sheet.evidence[1].date' },
    ],
    ['half a character', noting('\ud83d'), 'unreadable', { at: '$.sheet.notes[0].text' }],
    ['a text that is too long', noting('x'.repeat(10_001)), 'too-long', { at: '$.sheet.notes[0].text' }],
    [
      'too many lines of evidence',
      fileOf({ evidence: Array.from({ length: 1001 }, () => line) }),
      'too-many',
      { at: '$.sheet.evidence[1000]' },
    ],
    [
      'too many lines with its notes',
      fileOf({ evidence: Array.from({ length: 1000 }, () => line) }),
      'too-many',
      { at: '$.sheet.notes[0]' },
    ],
    [
      'a name without end',
      file({ graph: 'cafe', graphTitle: `${'x'.repeat(198)}😀😀` }),
      'other-graph',
      { value: `${'x'.repeat(198)}…` },
    ],
    [
      'an id without end',
      fileOf({ to: 'x'.repeat(10_000) }),
      'unknown-role',
      { at: '$.sheet.to', value: `${'x'.repeat(199)}…` },
    ],
    [
      'an unknown role',
      fileOf({ from: '__proto__' }),
      'unknown-role',
      { at: '$.sheet.from', value: '__proto__' },
    ],
    [
      'a step that the graph does not have',
      fileOf({ from: 'lone' }),
      'unknown-step',
      { value: 'lone', other: 'manager' },
    ],
    ['too much', ' '.repeat(FILE_LENGTH + 1), 'too-large', {}],
  ])('[READY7] is refused whole when it holds %s, with the place', (_, text, code, detail) => {
    expect(readReadinessFile(text, graph)).toEqual({ sheet: null, problem: { code, detail } })
  })

  it('[READY7] never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readReadinessFile(text, graph).sheet).toBeNull()
      }),
    )
  })
})

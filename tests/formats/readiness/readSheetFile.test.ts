import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILE_LENGTH, readSheetFile } from '../../../src/formats/readiness/readSheetFile'
import { writeSheetJson } from '../../../src/formats/readiness/sheetJson'
import { aGraph } from '../../graph/builders'
import { english } from '../cases'
import { aSheetContent } from './aSheetContent'

const graph = aGraph('seo>manager', 'lone', { manager: { formerIds: ['boss'], does: ['a'] } })
const line = { id: 'a', sign: 'own-case', date: '2026-11-22', text: 'Raised the traffic\n“by half”' }
const sheet = {
  from: 'seo',
  to: 'manager',
  saved: '2026-11-22T12:00:00.000Z',
  evidence: [line],
  notes: [{ id: '__proto__', responsibility: 'manager-1', text: '问一下' }],
}
const file = (change: object = {}) =>
  JSON.stringify({ ...JSON.parse(writeSheetJson(aSheetContent(graph, sheet), english)), ...change })
const fileOf = (change: object) => file({ sheet: { ...sheet, ...change } })
const noting = (text: string) => fileOf({ notes: [{ id: 'a', responsibility: 'b', text }] })

describe('the text of a readiness sheet', () => {
  it('[READY7] leads to the present id of a role that was renamed', () => {
    expect(readSheetFile(fileOf({ to: 'boss' }), graph).sheet?.to).toBe('manager')
  })

  it.each([
    ['no JSON', '{"format":', 'not-json', { line: 1, column: 11 }],
    ['nothing', ' ', 'not-json', { line: 1, column: 1 }],
    ['no JSON further down', '{\n  "a": nonsense}', 'not-json', { line: 2, column: 9 }],
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
    ['an empty character', noting('a\u0000'), 'unreadable', { at: '$.sheet.notes[0].text' }],
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
    expect(readSheetFile(text, graph)).toEqual({ sheet: null, problem: { code, detail } })
  })

  it('[READY7] never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSheetFile(text, graph).sheet).toBeNull()
      }),
    )
  })
})

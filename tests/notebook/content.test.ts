import { describe, expect, it } from 'vitest'
import {
  deleteLine,
  NOTHING,
  sheetOf,
  writeEvidence,
  writeNote,
  writtenSheets,
} from '../../src/notebook/content'

const NOW = '2026-11-22T12:00:00.000Z'
const step = { from: 'seo', to: 'manager' }
const line = (id: string, text = id) => ({ id, sign: 'own-case', date: '2026-11-22', text })
const note = (id: string, text = id) => ({ id, responsibility: 'manager-1', text })

describe('what is written', () => {
  it('[NOTE1] makes the sheet of its step, which goes with its last line', () => {
    const one = writeEvidence(step, line('a'))(NOTHING, NOW)
    const two = writeNote(step, note('n'))(one, NOW)
    expect(sheetOf(two, step)).toEqual({ ...step, saved: NOW, evidence: [line('a')], notes: [note('n')] })
    expect(sheetOf(two, { from: 'manager', to: 'seo' })).toBeUndefined()
    const less = deleteLine(step, 'a')(two, NOW)
    expect(deleteLine(step, 'n')(less, NOW)).toEqual(NOTHING)
  })

  it('[NOTE1] has a day or none', () => {
    const { sheets } = writeEvidence(step, { ...line('a'), date: 'soon' })(NOTHING, NOW)
    expect(sheets[0]?.evidence[0]?.date).toBe('')
  })

  it('[TODAY5] is listed where there are words, the latest first', () => {
    const sheet = (from: string, saved: string, text: string) => ({
      ...step,
      from,
      saved,
      evidence: [line('a', text)],
      notes: [],
    })
    const sheets = [
      sheet('a', '2026-01-01', 'x'),
      sheet('b', '2026-01-03', ' '),
      sheet('c', '2026-01-02', 'x'),
    ]
    expect(writtenSheets({ sheets }).map(({ from }) => from)).toEqual(['c', 'a'])
  })
})

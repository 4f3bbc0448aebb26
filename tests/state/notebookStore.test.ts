import { describe, expect, it } from 'vitest'
import { sheetOf, writtenSheets } from '../../src/notebook/content'
import { aGraph } from '../graph/builders'
import { Device, openNotebook } from '../notebook/device'

const graph = aGraph('seo>manager', 'sem>manager', { manager: { formerIds: ['boss'], does: ['a', 'b'] } })
const step = { from: 'seo', to: 'manager' }
const line = (id: string, text = `Text of ${id}`) => ({ id, sign: 'own-case', date: '2026-11-22', text })
const note = (id: string, text: string) => ({ id, responsibility: 'manager-1', text })

const open = (device?: Device) => openNotebook(graph, device)
const linesIn = (notebook: Awaited<ReturnType<typeof open>>, of = step) =>
  (sheetOf(notebook.getState(), of)?.evidence ?? []).map(({ id, text }) => `${id}: ${text}`)

describe('what is written', () => {
  it('[NOTE1] is on the device at once, under the ids of the graph and of its roles', async () => {
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a', 'Raised the traffic')))
    await notebook.does((its) => its.writeNote(step, note('n', 'Ask Lin')))
    await notebook.does((its) => its.tick('seo-1', true))
    const held = [...device.of('test').values()].map((text) => JSON.parse(text))
    const at = { saved: '2026-11-22T12:00:00.000Z', by: expect.any(String), count: expect.any(Number) }
    const placed = { ...at, order: expect.any(Number) }
    expect(held).toEqual([
      {
        key: 'line:a',
        ...placed,
        ...step,
        evidence: { id: 'a', sign: 'own-case', date: '2026-11-22', text: 'Raised the traffic' },
      },
      { key: 'line:n', ...placed, ...step, note: { id: 'n', responsibility: 'manager-1', text: 'Ask Lin' } },
      { key: 'tick:seo-1', ...placed, tick: 'seo-1' },
    ])
    expect((await open(device)).getState()).toMatchObject({
      saving: 'saved',
      today: ['seo-1'],
      sheets: notebook.getState().sheets,
    })
  })

  it('[NOTE1] is written anew under the same id, and its ends keep whole characters', async () => {
    const notebook = await open()
    await notebook.does((its) => its.writeEvidence(step, line('a', 'x')))
    await notebook.does((its) => its.writeEvidence(step, line('a', 'half \ud83d')))
    await notebook.does((its) => its.writeEvidence(step, line('b', 'y'.repeat(10_001))))
    await notebook.does((its) => its.writeEvidence(step, line('c', `${'y'.repeat(9_999)}😀`)))
    expect(linesIn(notebook)).toEqual([
      'a: half \ufffd',
      `b: ${'y'.repeat(10_000)}`,
      `c: ${'y'.repeat(9_999)}`,
    ])
  })

  it('[NOTE2] is found under the present id of a role that was renamed, also when it was written under both', async () => {
    const device = new Device()
    const saved = '2026-11-20T12:00:00.000Z'
    const sheets = [
      { from: 'seo', to: 'boss', saved, evidence: [line('a', 'under the old id')], notes: [] },
      { from: 'seo', to: 'manager', saved, evidence: [line('a', 'under the new id')], notes: [] },
    ]
    device.earlier.set(
      'test',
      JSON.stringify({ format: 'rungs-notebook/1', graph: 'test', sheets, today: [] }),
    )
    const notebook = await open(device)
    expect(linesIn(notebook)).toEqual(['a: under the old id', 'a+2: under the new id'])
    expect(notebook.getState()).toMatchObject({ saving: 'saved', unreadable: [] })
  })

  it('[NOTE2] stays when the graph no longer has the roles, the signs or the responsibilities', async () => {
    const device = new Device()
    const gone = { from: 'gone', to: '__proto__' }
    await (await open(device)).does((its) => its.writeEvidence(gone, line('a')))
    const later = await open(device)
    await later.does((its) => its.writeEvidence(step, line('b')))
    await later.does((its) => its.tick('gone-1', true))
    const latest = await open(device)
    expect(linesIn(latest, gone)).toEqual(['a: Text of a'])
    expect(writtenSheets(latest.getState()).map(({ from }) => from)).toEqual(['gone', 'seo'])
    expect(latest.getState().today).toEqual(['gone-1'])
  })
})

describe('a deletion', () => {
  it('[NOTE3] of a line is taken back where it stood, with what was typed since', async () => {
    const notebook = await open()
    for (const id of ['a', 'b', 'c']) await notebook.does((its) => its.writeEvidence(step, line(id)))
    await notebook.does((its) => its.deleteLine(step, 'b'))
    expect(linesIn(notebook)).toEqual(['a: Text of a', 'c: Text of c'])
    expect(notebook.getState().undoable).toEqual({ what: 'line', step })
    await notebook.does((its) => its.writeEvidence(step, line('c', 'typed since')))
    await notebook.does((its) => its.writeEvidence(step, line('d')))
    await notebook.does((its) => its.undo())
    expect(linesIn(notebook)).toEqual(['a: Text of a', 'b: Text of b', 'c: typed since', 'd: Text of d'])
    expect(notebook.getState().undoable).toBeNull()
    await notebook.does((its) => its.undo())
    expect(linesIn(notebook)).toHaveLength(4)
  })

  it('[NOTE3] of a sheet, of all ticks and of everything is taken back; the last one only', async () => {
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a')))
    await notebook.does((its) => its.tick('seo-1', true))
    await notebook.does((its) => its.tick('seo-2', true))
    await notebook.does((its) => its.tick('seo-2', false))
    await notebook.does((its) => its.clearToday())
    await notebook.does((its) => its.tick('sem-1', true))
    await notebook.does((its) => its.undo())
    expect(notebook.getState().today).toEqual(['sem-1', 'seo-1'])
    await notebook.does((its) => its.deleteSheet(step))
    await notebook.does((its) => its.deleteEverything())
    expect(notebook.getState()).toMatchObject({ sheets: [], today: [], undoable: { what: 'everything' } })
    expect(device.text()).not.toContain('Text of a')
    await notebook.does((its) => its.undo())
    expect(notebook.getState()).toMatchObject({ sheets: [], today: ['sem-1', 'seo-1'] })
  })
})

describe('two tabs', () => {
  it('[NOTE4] add to what the other wrote, told of it or not', async () => {
    const device = new Device()
    const [one, other] = [await open(device), await open(device)]
    await one.does((its) => its.writeEvidence(step, line('a')))
    await other.does((its) => its.writeEvidence(step, line('b')))
    await one.does((its) => its.writeEvidence(step, line('a', 'longer')))
    await one.hears()
    await other.hears()
    expect(linesIn(one)).toEqual(['b: Text of b', 'a: longer'].toSorted())
    expect(linesIn(other).toSorted()).toEqual(linesIn(one).toSorted())
  })

  it('[NOTE4] keep both wordings of a line that both changed, and a line that one changed and one deleted', async () => {
    const device = new Device()
    const one = await open(device)
    for (const id of ['a', 'b', 'c']) await one.does((its) => its.writeEvidence(step, line(id)))
    const other = await open(device)
    await one.does((its) => its.writeEvidence(step, line('a', 'mine')))
    await other.does((its) => its.writeEvidence(step, line('a', 'theirs')))
    expect(sheetOf(other.getState(), step)?.evidence.map(({ text }) => text)).toEqual([
      'theirs',
      'mine',
      'Text of b',
      'Text of c',
    ])
    await one.does((its) => its.deleteLine(step, 'b'))
    await other.does((its) => its.writeEvidence(step, line('b', 'changed')))
    expect(linesIn(other)).toContain('b: changed')
    await one.does((its) => its.writeEvidence(step, { ...line('c'), date: '2026-01-01' }))
    await other.does((its) => its.writeEvidence(step, line('c', 'another text')))
    expect(sheetOf(other.getState(), step)?.evidence.find(({ id }) => id === 'c')).toEqual({
      ...line('c', 'another text'),
      date: '2026-01-01',
    })
  })
})

describe('a file that is opened', () => {
  const saved = '2026-01-01T00:00:00.000Z'
  it('[NOTE5] adds its lines, keeps both texts where they differ, and adds nothing twice', async () => {
    const notebook = await open()
    await notebook.does((its) => its.writeEvidence(step, line('a', 'here')))
    const file = { ...step, saved, evidence: [line('a', 'in the file'), line('b')], notes: [note('n', 'x')] }
    await notebook.does((its) => its.openSheet(file))
    const all = ['a+2: in the file', 'a: here', 'b: Text of b']
    expect(linesIn(notebook).toSorted()).toEqual(all)
    await notebook.does((its) => its.openSheet(file))
    expect(linesIn(notebook).toSorted()).toEqual(all)
  })

  it('[NOTE5] loses no line that has the words of one here, but another date or sign', async () => {
    const notebook = await open()
    await notebook.does((its) => its.writeEvidence(step, line('a', 'same words')))
    const evidence = [
      { ...line('a', 'same words'), date: '2025-01-01' },
      { ...line('a', 'same words'), sign: 'team' },
      line('a', 'same words'),
      line('z', ' '),
    ]
    // Nor is a note under the id of a line of evidence taken away along with it.
    const file = { ...step, saved, evidence, notes: [note('a', 'a note')] }
    expect(await notebook.does((its) => its.openSheet(file))).toBe(true)
    const sheet = sheetOf(notebook.getState(), step)
    expect(sheet?.evidence.map(({ date, sign }) => `${date} ${sign}`).toSorted()).toEqual([
      '2025-01-01 own-case',
      '2026-11-22 own-case',
      '2026-11-22 team',
    ])
    await notebook.does((its) => its.deleteLine(step, 'a'))
    expect(sheetOf(notebook.getState(), step)?.notes.map(({ text }) => text)).toEqual(['a note'])
  })

  it('[NOTE5] of many lines stands in the same order on the page that is opened next', async () => {
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('here')))
    const evidence = Array.from({ length: 60 }, (_, n) => line(`l${n}`))
    await notebook.does((its) => its.openSheet({ ...step, saved, evidence, notes: [] }))
    expect(linesIn(await open(device))).toEqual(linesIn(notebook))
    await notebook.does((its) => its.deleteSheet(step))
    await notebook.does((its) => its.writeEvidence(step, line('since')))
    await notebook.does((its) => its.undo())
    expect(linesIn(notebook)).toHaveLength(62)
    expect(linesIn(await open(device))).toEqual(linesIn(notebook))
  })

  it('[NOTE5] and says nothing new changes nothing, and leaves what can be taken back', async () => {
    const notebook = await open()
    for (const id of ['a', 'b']) await notebook.does((its) => its.writeEvidence(step, line(id)))
    await notebook.does((its) => its.deleteLine(step, 'b'))
    const before = notebook.getState()
    const file = { ...step, saved, evidence: [line('x', 'Text of a')], notes: [] }
    expect(await notebook.does((its) => its.openSheet(file))).toBe(false)
    expect(notebook.getState()).toEqual(before)
    expect(notebook.getState().undoable).toEqual({ what: 'line', step })
  })

  it('[NOTE5] is taken back, but for what was changed since', async () => {
    const notebook = await open()
    await notebook.does((its) => its.writeEvidence(step, line('a', 'here')))
    const file = { ...step, saved, evidence: [line('b'), line('c')], notes: [note('n', 'x')] }
    await notebook.does((its) => its.openSheet(file))
    await notebook.does((its) => its.writeEvidence(step, line('c', 'my own words')))
    await notebook.does((its) => its.undo())
    expect(linesIn(notebook).toSorted()).toEqual(['a: here', 'c: my own words'])
    expect(sheetOf(notebook.getState(), step)?.notes).toEqual([])
  })
})

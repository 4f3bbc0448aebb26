import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../src/notebook/content'
import type { Sheet } from '../../src/notebook/sheet'
import { aGraph } from '../graph/builders'
import { Device, openNotebook } from './device'

const graph = aGraph('seo>manager', { manager: { does: ['a', 'b'] } })
const step = { from: 'seo', to: 'manager' }
const line = (id: string, text: string) => ({ id, sign: 'own-case', date: '2026-11-22', text })
const open = (device?: Device) => openNotebook(graph, device)
const textsOf = (notebook: Awaited<ReturnType<typeof open>>) =>
  notebook.getState().sheets.flatMap(({ evidence, notes }) => [...evidence, ...notes].map(({ text }) => text))

describe('storage that is refused, full or cleared', () => {
  it('[NOTE7] keeps what was typed on the page, says so, and saves all of it when it can again', async () => {
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a', 'saved')))
    device.refuses = 'writing'
    await notebook.does((its) => its.writeEvidence(step, line('b', 'refused')))
    expect(notebook.getState().saving).toBe('unsaved')
    expect(textsOf(notebook)).toEqual(['saved', 'refused'])
    device.refuses = 'nothing'
    await notebook.does((its) => its.writeEvidence(step, line('c', 'later')))
    expect(notebook.getState().saving).toBe('saved')
    expect(textsOf(await open(device))).toEqual(['saved', 'refused', 'later'])
  })

  it('[NOTE7] is said before anything is typed where storage cannot be read, and nothing unseen is written over', async () => {
    const device = new Device()
    await (await open(device)).does((its) => its.writeEvidence(step, line('a', 'from before')))
    device.refuses = 'everything'
    const notebook = await open(device)
    expect(notebook.getState().saving).toBe('unsaved')
    await notebook.does((its) => its.writeEvidence(step, line('b', 'typed')))
    device.refuses = 'nothing'
    await notebook.does((its) => its.writeEvidence(step, line('b', 'typed on')))
    expect(textsOf(await open(device)).toSorted()).toEqual(['from before', 'typed on'])
  })

  it('[NOTE7] brings in what another tab wrote, and keeps what is not saved here', async () => {
    const device = new Device()
    const [one, other] = [await open(device), await open(device)]
    device.room = 100
    await one.does((its) => its.writeEvidence(step, line('a', 'not saved')))
    device.room = Number.POSITIVE_INFINITY
    await other.does((its) => its.writeEvidence(step, line('b', 'saved elsewhere')))
    await one.hears()
    expect(textsOf(one).toSorted()).toEqual(['not saved', 'saved elsewhere'])
    expect(one.getState().saving).toBe('unsaved')
    await one.does((its) => its.tick('seo-1', true))
    expect(one.getState().saving).toBe('saved')
    expect(textsOf(await open(device)).toSorted()).toEqual(['not saved', 'saved elsewhere'])
  })

  it('[NOTE7] that was cleared takes nothing off the page', async () => {
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a', 'still here')))
    device.clear()
    await notebook.hears()
    expect(textsOf(notebook)).toEqual(['still here'])
    expect(notebook.getState().saving).toBe('unsaved')
    await notebook.does((its) => its.tick('seo-1', true))
    expect(textsOf(await open(device))).toEqual(['still here'])
  })
})

describe('what stands on the device', () => {
  it('[NOTE6] in a newer format is left untouched', async () => {
    const device = new Device()
    const newer = '{"format":"rungs-notebook/2","sheets":{}}'
    device.earlier.set('test', newer)
    const notebook = await open(device)
    expect(notebook.getState().saving).toBe('newer')
    await notebook.does((its) => its.writeEvidence(step, line('a', 'typed')))
    await notebook.does((its) => its.tick('seo-1', true))
    await notebook.does((its) => its.deleteEverything())
    await notebook.does((its) => its.discardUnreadable())
    expect([...device.earlier]).toEqual([['test', newer]])
    expect(device.text()).toBe('')
    expect(notebook.getState()).toMatchObject({ sheets: [], today: [] })
  })

  it('[NOTE6] and is taken over by a newer version takes no change, and the page keeps what it shows and a journal of it', async () => {
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a', 'written')))
    await notebook.does((its) => its.tick('seo-1', true))
    const held = device.text()
    device.newer = true
    // The first of them finds out; no event has told of it.
    await notebook.does((its) => its.writeEvidence(step, line('b', 'typed before that was known')))
    const { sheets, today, undoable } = notebook.getState()
    expect(textsOf(notebook)).toEqual(['written', 'typed before that was known'])
    await notebook.does((its) => its.tick('seo-2', true))
    await notebook.does((its) => its.deleteSheet(step))
    await notebook.does((its) =>
      its.openSheet({ ...step, saved: '', evidence: [line('c', 'in a file')], notes: [] }),
    )
    await notebook.does((its) => its.undo())
    expect(notebook.getState()).toMatchObject({ sheets, today, undoable, saving: 'newer' })
    expect(device.text()).toBe(held)
    expect([...device.journals.values()].join()).toContain('typed before that was known')
  })

  it('[NOTE6] and can be read in part is shown in that part, and set aside whole', async () => {
    const device = new Device()
    const sheets = [{ ...step, saved: '', evidence: [line('a', 'good'), { id: 'b' }, 7], notes: 'none' }]
    const text = JSON.stringify({ format: 'rungs-notebook/1', graph: 'test', sheets, today: ['seo-1', null] })
    device.earlier.set('test', text)
    const notebook = await open(device)
    expect(textsOf(notebook)).toEqual(['good'])
    expect(notebook.getState()).toMatchObject({ today: ['seo-1'], unreadable: [text] })
    expect(device.earlier.size).toBe(0)
    await notebook.does((its) => its.writeEvidence(step, line('c', 'more')))
    const again = await open(device)
    expect(textsOf(again)).toEqual(['good', 'more'])
    expect(again.getState()).toMatchObject({ saving: 'saved', unreadable: [text] })
    await again.does((its) => its.discardUnreadable())
    await again.does((its) => its.undo())
    expect((await open(device)).getState().unreadable).toEqual([text])
    await again.does((its) => its.discardUnreadable())
    expect((await open(device)).getState().unreadable).toEqual([])
    expect(textsOf(await open(device))).toEqual(['good', 'more'])
  })

  it('[NOTE6] and cannot be set aside for want of room is not written over', async () => {
    const device = new Device()
    device.earlier.set('test', 'x'.repeat(1000))
    device.room = 500
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a', 'typed')))
    expect(notebook.getState()).toMatchObject({ saving: 'saved', unreadable: ['x'.repeat(1000)] })
    expect(device.earlier.get('test')).toBe('x'.repeat(1000))
  })

  it('[NOTE6] and was deleted stays on the page until the device takes it back', async () => {
    const device = new Device()
    device.earlier.set('test', 'not a notebook')
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a', 'typed')))
    await notebook.does((its) => its.discardUnreadable())
    expect(notebook.getState().unreadable).toEqual([])
    device.refuses = 'writing'
    await notebook.does((its) => its.undo())
    expect(notebook.getState()).toMatchObject({
      unreadable: ['not a notebook'],
      undoable: { what: 'unreadable' },
    })
    device.refuses = 'nothing'
    await notebook.hears()
    expect(notebook.getState().unreadable).toEqual(['not a notebook'])
    await notebook.does((its) => its.undo())
    expect(notebook.getState()).toMatchObject({ unreadable: ['not a notebook'], undoable: null })
    expect((await open(device)).getState().unreadable).toEqual(['not a notebook'])
  })

  it('[NOTE6] and holds tens of thousands of lines under one id is read at once', async () => {
    const device = new Device()
    const evidence = Array.from({ length: 20_000 }, (_, n) => line('a', String(n)))
    const sheets = [{ ...step, saved: '', evidence, notes: [] }]
    device.earlier.set(
      'test',
      JSON.stringify({ format: 'rungs-notebook/1', graph: 'test', sheets, today: [] }),
    )
    const ids = sheetOf((await open(device)).getState(), step)?.evidence.map(({ id }) => id) ?? []
    // Two hundred million looks for a free id would take more than the time that a test has.
    expect(new Set(ids).size).toBe(20_000)
  })

  it('[NOTE6] belongs to one graph, whatever the ids of others are', async () => {
    const device = new Device()
    const other = { ...graph, id: 'other.test' }
    device.earlier.set('other.test', 'no notebook')
    await (await openNotebook(other, device)).does((its) => its.tick('x', true))
    expect((await openNotebook(other, device)).getState().unreadable).toEqual(['no notebook'])
    expect((await open(device)).getState().unreadable).toEqual([])
  })
})

/** All that the lines of a sheet say, under whatever ids. */
const wordsOf = ({ from, to, evidence, notes }: Sheet) =>
  [...evidence, ...notes].map(({ id: _, ...said }) => ({ from, to, ...said }))

const words = fc.oneof(
  fc.constantFrom('', 'a', 'b', '__proto__', 'manager'),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const anyLine = fc.record({
  id: words,
  sign: words,
  date: fc.constantFrom('', '2026-11-22', 'soon'),
  text: words,
})
const anyNote = fc.record({ id: words, responsibility: words, text: words })
const anySheet = fc.record({
  from: words,
  to: words,
  saved: words,
  evidence: fc.array(fc.oneof({ weight: 5, arbitrary: anyLine }, fc.jsonValue()), { maxLength: 4 }),
  notes: fc.oneof(fc.array(anyNote, { maxLength: 3 }), fc.jsonValue()),
})
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc
    .record({
      format: fc.constantFrom('rungs-notebook/1', 'rungs-notebook/2', 'rungs-notebook/01', 'else'),
      graph: fc.constantFrom('test', 'other'),
      sheets: fc.array(anySheet, { maxLength: 3 }),
      today: fc.array(fc.oneof(words, fc.integer()), { maxLength: 3 }),
    })
    .map((document) => JSON.stringify(document)),
)

describe('whatever stands on the device', () => {
  it('[NOTE6] never throws and is never lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const device = new Device()
        device.earlier.set('test', text)
        const notebook = await open(device)
        const found = { sheets: notebook.getState().sheets, today: notebook.getState().today }
        await notebook.does((its) => its.writeEvidence(step, line('new', 'typed')))
        const isKept = [...device.earlier.values(), ...[...device.aside.values()].flat()].includes(text)
        if (notebook.getState().saving === 'newer') {
          expect([...device.earlier]).toEqual([['test', text]])
          return
        }
        const later = await open(device)
        // What is not set aside was read to its last word, by the judgement of JSON alone.
        if (!isKept) {
          expect(later.getState().unreadable).toEqual([])
          const { sheets, today, ...others } = JSON.parse(text)
          expect(others).toEqual({ format: 'rungs-notebook/1', graph: 'test' })
          expect(later.getState().today).toEqual([...new Set(today)])
          const kept = later.getState().sheets.flatMap(wordsOf)
          for (const words of sheets.flatMap(wordsOf)) expect(kept).toContainEqual(words)
        }
        expect(later.getState().today).toEqual(found.today)
        for (const sheet of found.sheets)
          for (const one of [...sheet.evidence, ...sheet.notes]) expect(textsOf(later)).toContain(one.text)
        expect(textsOf(later)).toContain('typed')
        // And what is written once is read as it was written.
        expect(later.getState().sheets).toEqual(notebook.getState().sheets)
      }),
      { numRuns: 500 },
    )
  })
})

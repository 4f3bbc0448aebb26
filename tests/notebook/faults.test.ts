import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sheet } from '../../src/notebook/sheet'
import { notebookKey, sheetOf } from '../../src/state/notebookStore'
import { aGraph } from '../graph/builders'
import { DeviceStorage, openNotebook } from './heldDevice'

const graph = aGraph('seo>manager', { manager: { does: ['a', 'b'] } })
const step = { from: 'seo', to: 'manager' }
const line = (id: string, text: string) => ({ id, sign: 'own-case', date: '2026-11-22', text })
const KEY = notebookKey('test')
const open = (storage: DeviceStorage) => openNotebook(graph, storage)
const textsOf = (notebook: ReturnType<typeof open>) =>
  notebook.getState().sheets.flatMap(({ evidence, notes }) => [...evidence, ...notes].map(({ text }) => text))

describe('storage that is refused, full or cleared', () => {
  it('[NOTE7] keeps what was typed on the page, says so, and saves all of it when it can again', () => {
    const storage = new DeviceStorage()
    const notebook = open(storage)
    notebook.getState().writeEvidence(step, line('a', 'saved'))
    storage.refuses = 'writing'
    notebook.getState().writeEvidence(step, line('b', 'refused'))
    expect(notebook.getState().saving).toBe('unsaved')
    expect(textsOf(notebook)).toEqual(['saved', 'refused'])
    storage.refuses = 'nothing'
    notebook.getState().writeEvidence(step, line('c', 'later'))
    expect(notebook.getState().saving).toBe('saved')
    expect(textsOf(open(storage))).toEqual(['saved', 'refused', 'later'])
  })

  it('[NOTE7] is said before anything is typed where storage cannot be read, and nothing unseen is written over', () => {
    const storage = new DeviceStorage()
    open(storage).getState().writeEvidence(step, line('a', 'from before'))
    storage.refuses = 'everything'
    const notebook = open(storage)
    expect(notebook.getState().saving).toBe('unsaved')
    notebook.getState().writeEvidence(step, line('b', 'typed'))
    storage.refuses = 'nothing'
    notebook.getState().writeEvidence(step, line('b', 'typed on'))
    expect(textsOf(open(storage)).toSorted()).toEqual(['from before', 'typed on'])
  })

  it('[NOTE7] brings in what another tab wrote, and keeps what is not saved here', () => {
    const storage = new DeviceStorage()
    const [one, other] = [open(storage), open(storage)]
    storage.room = 100
    one.getState().writeEvidence(step, line('a', 'not saved'))
    storage.room = Number.POSITIVE_INFINITY
    other.getState().writeEvidence(step, line('b', 'saved elsewhere'))
    one.refresh()
    expect(textsOf(one).toSorted()).toEqual(['not saved', 'saved elsewhere'])
    expect(one.getState().saving).toBe('unsaved')
    one.getState().tick('seo-1', true)
    expect(one.getState().saving).toBe('saved')
    expect(textsOf(open(storage)).toSorted()).toEqual(['not saved', 'saved elsewhere'])
  })

  it('[NOTE7] that was cleared takes nothing off the page', () => {
    const storage = new DeviceStorage()
    const notebook = open(storage)
    notebook.getState().writeEvidence(step, line('a', 'still here'))
    storage.clear()
    notebook.refresh()
    expect(textsOf(notebook)).toEqual(['still here'])
    expect(notebook.getState().saving).toBe('unsaved')
    notebook.getState().tick('seo-1', true)
    expect(textsOf(open(storage))).toEqual(['still here'])
  })
})

describe('what stands on the device', () => {
  it('[NOTE6] in a newer format is left untouched', () => {
    const storage = new DeviceStorage()
    const newer = '{"format":"rungs-notebook/2","sheets":{}}'
    storage.setItem(KEY, newer)
    const notebook = open(storage)
    expect(notebook.getState().saving).toBe('newer')
    notebook.getState().writeEvidence(step, line('a', 'typed'))
    notebook.getState().tick('seo-1', true)
    notebook.getState().deleteEverything()
    notebook.getState().discardUnreadable()
    expect([...storage.entries]).toEqual([[KEY, newer]])
    expect(notebook.getState()).toMatchObject({ sheets: [], today: [] })
  })

  it('[NOTE6] in a newer format leaves what the page shows as it is, with what can be taken back', () => {
    const storage = new DeviceStorage()
    const notebook = open(storage)
    notebook.getState().writeEvidence(step, line('a', 'written'))
    notebook.getState().writeEvidence(step, line('b', 'deleted'))
    notebook.getState().tick('seo-1', true)
    notebook.getState().deleteLine(step, 'b')
    storage.setItem(KEY, '{"format":"rungs-notebook/2"}')
    const { sheets, today, undoable } = notebook.getState()
    const unchanged = { sheets, today, undoable, saving: 'newer' }
    // The first of them finds out; no storage event has told of it.
    notebook.getState().clearToday()
    expect(notebook.getState()).toMatchObject(unchanged)
    notebook.getState().tick('seo-2', true)
    notebook.getState().deleteSheet(step)
    notebook.getState().openSheet({ ...step, saved: '', evidence: [line('c', 'in a file')], notes: [] })
    notebook.getState().undo()
    expect(notebook.getState()).toMatchObject(unchanged)
  })

  it('[NOTE6] and can be read in part is shown in that part, and set aside whole', () => {
    const storage = new DeviceStorage()
    const sheets = [{ ...step, saved: '', evidence: [line('a', 'good'), { id: 'b' }, 7], notes: 'none' }]
    const text = JSON.stringify({ format: 'rungs-notebook/1', graph: 'test', sheets, today: ['seo-1', null] })
    storage.setItem(KEY, text)
    const notebook = open(storage)
    expect(textsOf(notebook)).toEqual(['good'])
    expect(notebook.getState()).toMatchObject({ today: ['seo-1'], unreadable: [text] })
    expect(storage.getItem(KEY)).toBe(text)
    notebook.getState().writeEvidence(step, line('c', 'more'))
    const again = open(storage)
    expect(textsOf(again)).toEqual(['good', 'more'])
    expect(again.getState()).toMatchObject({ saving: 'saved', unreadable: [text] })
    again.getState().discardUnreadable()
    again.getState().undo()
    expect(open(storage).getState().unreadable).toEqual([text])
    again.getState().discardUnreadable()
    expect(open(storage).getState().unreadable).toEqual([])
    expect(textsOf(open(storage))).toEqual(['good', 'more'])
  })

  it('[NOTE6] and cannot be set aside for want of room is not written over', () => {
    const storage = new DeviceStorage()
    storage.setItem(KEY, 'x'.repeat(1000))
    storage.room = 1500
    const notebook = open(storage)
    notebook.getState().writeEvidence(step, line('a', 'typed'))
    expect(notebook.getState()).toMatchObject({ saving: 'unsaved', unreadable: ['x'.repeat(1000)] })
    expect(storage.getItem(KEY)).toBe('x'.repeat(1000))
  })

  it('[NOTE6] and was deleted stays on the page until the device takes it back', () => {
    const storage = new DeviceStorage()
    storage.setItem(KEY, 'not a notebook')
    const notebook = open(storage)
    notebook.getState().writeEvidence(step, line('a', 'typed'))
    notebook.getState().discardUnreadable()
    expect(notebook.getState().unreadable).toEqual([])
    storage.refuses = 'writing'
    notebook.getState().undo()
    expect(notebook.getState()).toMatchObject({
      unreadable: ['not a notebook'],
      undoable: { what: 'unreadable' },
    })
    storage.refuses = 'nothing'
    notebook.refresh()
    expect(notebook.getState().unreadable).toEqual(['not a notebook'])
    notebook.getState().undo()
    expect(notebook.getState()).toMatchObject({ unreadable: ['not a notebook'], undoable: null })
    expect(open(storage).getState().unreadable).toEqual(['not a notebook'])
  })

  it('[NOTE6] and holds tens of thousands of lines under one id is read at once', () => {
    const storage = new DeviceStorage()
    const evidence = Array.from({ length: 20_000 }, (_, n) => line('a', String(n)))
    const sheets = [{ ...step, saved: '', evidence, notes: [] }]
    storage.setItem(KEY, JSON.stringify({ format: 'rungs-notebook/1', graph: 'test', sheets, today: [] }))
    const begun = performance.now()
    const ids = sheetOf(open(storage).getState(), step)?.evidence.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(20_000)
    // Two hundred million looks for a free id would take many seconds.
    expect(performance.now() - begun).toBeLessThan(3000)
  })

  it('[NOTE6] belongs to one graph, whatever the ids of others are', () => {
    const storage = new DeviceStorage()
    const other = { ...graph, id: 'other.test' }
    storage.setItem(notebookKey('other.test'), 'no notebook')
    openNotebook(other, storage).getState().tick('x', true)
    expect(openNotebook(other, storage).getState().unreadable).toEqual(['no notebook'])
    expect(open(storage).getState().unreadable).toEqual([])
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
  it('[NOTE6] never throws and is never lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const storage = new DeviceStorage()
        storage.setItem(KEY, text)
        const notebook = open(storage)
        const found = { sheets: notebook.getState().sheets, today: notebook.getState().today }
        notebook.getState().writeEvidence(step, line('new', 'typed'))
        const isKept = [...storage.entries.values()].includes(text)
        if (notebook.getState().saving === 'newer') {
          expect([...storage.entries]).toEqual([[KEY, text]])
          return
        }
        const later = open(storage)
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

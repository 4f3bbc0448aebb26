import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notebookKey, sheetOf } from '../../src/state/notebook'
import { aGraph } from '../graph/builders'
import { DeviceStorage, openNotebook } from './notebookDevice'

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
    notebook.getState().deleteEverything()
    notebook.getState().discardUnreadable()
    expect([...storage.entries]).toEqual([[KEY, newer]])
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

  it('[NOTE6] belongs to one graph, whatever the ids of others are', () => {
    const storage = new DeviceStorage()
    const other = { ...graph, id: 'other.test' }
    storage.setItem(notebookKey('other.test'), 'no notebook')
    openNotebook(other, storage).getState().tick('x', true)
    expect(openNotebook(other, storage).getState().unreadable).toEqual(['no notebook'])
    expect(open(storage).getState().unreadable).toEqual([])
  })
})

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
        // All that could be read is written again under the same ids.
        const isReadWhole = notebook.getState().unreadable.length === 0
        expect(isKept || isReadWhole).toBe(true)
        if (notebook.getState().saving === 'newer') {
          expect([...storage.entries]).toEqual([[KEY, text]])
          return
        }
        const later = open(storage)
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

type Act =
  | { readonly does: 'write'; readonly id: string; readonly text: string }
  | { readonly does: 'delete' | 'undo' | 'refresh' | 'fill' | 'empty'; readonly id: string }

const acts = fc.array(
  fc.record({
    tab: fc.constantFrom(0, 1),
    act: fc.oneof<fc.Arbitrary<Act>[]>(
      fc.record({
        does: fc.constant('write' as const),
        id: fc.constantFrom('a', 'b'),
        text: fc.constant(''),
      }),
      fc.record({
        does: fc.constantFrom(
          'delete' as const,
          'undo' as const,
          'refresh' as const,
          'fill' as const,
          'empty' as const,
        ),
        id: fc.constantFrom('a', 'b'),
      }),
    ),
  }),
  { maxLength: 14 },
)

describe('two tabs', () => {
  it('[NOTE4] lose nothing that was not deleted, in whatever order they write, are told, or find no room', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        const storage = new DeviceStorage()
        const tabs = [open(storage), open(storage)]
        /** The texts that stand, as far as any tab knows: each write is a new text in place of the one it saw. */
        const standing = new Set<string>()
        let count = 0
        for (const { tab, act } of steps) {
          const notebook = tabs[tab]
          if (notebook === undefined) continue
          const seen = sheetOf(notebook.getState(), step)?.evidence ?? []
          const old = seen.find(({ id }) => id === act.id)?.text
          if (act.does === 'write') {
            count += 1
            const text = `text ${count}`
            if (old !== undefined) standing.delete(old)
            standing.add(text)
            notebook.getState().writeEvidence(step, line(act.id, text))
          } else if (act.does === 'delete') {
            if (old !== undefined) standing.delete(old)
            notebook.getState().deleteLine(step, act.id)
          } else if (act.does === 'undo') notebook.getState().undo()
          else if (act.does === 'refresh') notebook.refresh()
          else storage.room = act.does === 'fill' ? 0 : Number.POSITIVE_INFINITY
        }
        storage.room = Number.POSITIVE_INFINITY
        for (const notebook of [...tabs, ...tabs]) notebook.getState().tick('seo-1', true)
        const texts = textsOf(open(storage))
        for (const text of standing) expect(texts).toContain(text)
        for (const notebook of tabs) {
          notebook.refresh()
          expect(textsOf(notebook).toSorted()).toEqual(texts.toSorted())
        }
      }),
      { numRuns: 1000 },
    )
  })
})

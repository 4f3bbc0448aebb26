// Notebooks in the browser's own database, as two pages of one device have them.
import { waitFor } from '@testing-library/react'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sheetOf } from '../../src/notebook/content'
import { createDeviceNotebooks } from '../../src/state/deviceNotebooks'
import { readEverything } from '../../src/state/everything'
import { createNotebook, type Notebook } from '../../src/state/notebookStore'
import { mayBeCleared } from '../../src/state/savedFile'
import { createRandom } from '../e2e/random'
import { aGraph } from '../graph/builders'
import { elsewhere, onDevice, refuseToKeep, upgradeDevice } from './onDevice'

const graph = aGraph('seo>manager', 'sem>manager', { manager: { does: ['a', 'b'] } })
const step = { from: 'seo', to: 'manager' }
const other = { from: 'sem', to: 'manager' }
const line = (id: string, text: string) => ({ id, sign: 'own-case', date: '2026-11-22', text })
const textsOf = (notebook: Notebook) =>
  notebook.getState().sheets.flatMap(({ evidence, notes }) => [...evidence, ...notes].map(({ text }) => text))
const open = () => elsewhere(graph)
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

const EARLIER = 'rungs.notebook.test'
const document = (text: string, today: readonly string[] = []) =>
  JSON.stringify({
    format: 'rungs-notebook/1',
    graph: 'test',
    sheets: [{ ...step, saved: '2026-01-02T10:00:00.000Z', evidence: [line('a', text)], notes: [] }],
    today,
  })

afterEach(() => vi.restoreAllMocks())

describe('what an earlier version kept', () => {
  it('[NOTE8] is taken over, and goes only once it is there', async () => {
    localStorage.setItem(EARLIER, document('From before', ['seo-1']))
    const takeAgain = refuseToKeep()
    const first = await open()
    expect(textsOf(first)).toEqual(['From before'])
    expect(first.getState().saving).toBe('unsaved')
    expect(localStorage.getItem(EARLIER)).toBe(document('From before', ['seo-1']))
    takeAgain()
    const second = await open()
    expect(second.getState()).toMatchObject({ saving: 'saved', today: ['seo-1'] })
    expect(localStorage.getItem(EARLIER)).toBeNull()
    expect(textsOf(await open())).toEqual(['From before'])
    await Promise.all([first.close(), second.close()])
  })

  it('[NOTE8] does not come again over what was changed or deleted since, should it stand there again', async () => {
    localStorage.setItem(EARLIER, document('From before', ['seo-1']))
    const notebook = await open()
    notebook.getState().writeEvidence(step, line('a', 'Changed since'))
    notebook.getState().tick('seo-1', false)
    await notebook.settled()
    localStorage.setItem(EARLIER, document('From before', ['seo-1']))
    const next = await open()
    expect(textsOf(next)).toEqual(['Changed since'])
    expect(next.getState().today).toEqual([])
  })

  it('[NOTE8] and goes on writing beside this one loses nothing', async () => {
    localStorage.setItem(EARLIER, document('From before'))
    const notebook = await open()
    notebook.getState().writeEvidence(step, line('b', 'Of this version'))
    await notebook.settled()
    localStorage.setItem(EARLIER, document('Typed on in the earlier version'))
    expect(textsOf(await open())).toEqual(['Typed on in the earlier version', 'Of this version'])
  })
})

describe('two pages', () => {
  it('[NOTE4] lose none of a thousand edits, at whatever distance in time', async () => {
    const random = createRandom(14)
    const pair = async (number: number) => {
      const own = { ...graph, id: `pair ${number}` }
      const [one, two] = [await elsewhere(own), await elsewhere(own)]
      /** What must be there in the end: each text but those that a page saw and wrote over. */
      const standing = new Set<string>()
      const ticks = new Set<string>()
      const write = async (page: Notebook, name: string) => {
        for (let edit = 0; edit < 10; edit++) {
          await wait(random(4) === 0 ? 0 : random(300))
          const text = `${name} ${edit}`
          const { writeEvidence, tick } = page.getState()
          if (edit % 5 === 0) {
            tick(text, true)
            ticks.add(text)
          } else {
            // A line of both, one of its own in the same sheet, one in another sheet.
            const [id, where] = (
              [
                ['shared', step],
                [name, step],
                [`${name} elsewhere`, other],
              ] as const
            )[edit % 3] ?? ['shared', step]
            const shown = sheetOf(page.getState(), where)?.evidence.find((one) => one.id === id)
            standing.delete(shown?.text ?? '')
            writeEvidence(where, line(id, text))
            standing.add(text)
          }
        }
      }
      await Promise.all([write(one, 'one'), write(two, 'two')])
      await Promise.all([one.settled(), two.settled()])
      const third = await elsewhere(own)
      const texts = textsOf(third)
      for (const text of standing) expect(texts).toContain(text)
      expect(new Set(third.getState().today)).toEqual(ticks)
      for (const page of [one, two])
        await waitFor(() => expect(textsOf(page).toSorted()).toEqual(texts.toSorted()))
      await Promise.all([one, two, third].map((page) => page.close()))
    }
    await Promise.all(Array.from({ length: 50 }, (_, number) => pair(number)))
  })

  it('[NOTE4] a line that one deletes while the other types in it stays, as typed', async () => {
    const one = await open()
    one.getState().writeEvidence(step, line('a', 'Begun'))
    await one.settled()
    const two = await open()
    one.getState().deleteLine(step, 'a')
    two.getState().writeEvidence(step, line('a', 'Begun, and typed on'))
    await Promise.all([one.settled(), two.settled()])
    await waitFor(() => expect(textsOf(one)).toEqual(['Begun, and typed on']))
    expect(textsOf(await open())).toEqual(['Begun, and typed on'])
  })
})

describe('a browser that does not keep what is written', () => {
  it.each([
    [
      'has no database',
      () =>
        vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError')
        }),
    ],
    [
      'breaks off what it writes',
      () =>
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError')
        }),
    ],
    [
      'takes it and forgets it',
      () =>
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
          return this.get('nothing')
        }),
    ],
  ])('[NOTE7] since it %s is found out, and asked again by the page itself', async (_, fail) => {
    const notebook = await open()
    const failing = fail()
    // As where the browser closed the connection.
    const anew = createNotebook(graph, createDeviceNotebooks())
    await anew.settled()
    anew.getState().writeEvidence(step, line('a', 'Typed'))
    await anew.settled()
    expect(anew.getState().saving).toBe('unsaved')
    expect(textsOf(anew)).toEqual(['Typed'])
    failing.mockRestore()
    await waitFor(() => expect(anew.getState().saving).toBe('saved'), { timeout: 60_000 })
    await waitFor(() => expect(textsOf(notebook)).toEqual(['Typed']))
    await Promise.all([notebook.close(), anew.close()])
  })

  it('[NOTE6] holds an entry that is none: it is put apart, and its place is free', async () => {
    const notebook = await open()
    notebook.getState().writeEvidence(step, line('a', 'Typed'))
    await notebook.settled()
    const database = await openDB('rungs')
    await database.put('entries', { text: 'no entry' }, ['test', 'line:b'])
    await database.put('entries', 7, ['test', 'line:a'])
    database.close()
    const next = await open()
    expect(next.getState().unreadable.toSorted()).toEqual(['7', '{"text":"no entry"}'])
    next.getState().writeEvidence(step, line('b', 'Of its own'))
    await next.settled()
    expect(next.getState().saving).toBe('saved')
    expect(textsOf(await open())).toContain('Of its own')
    expect(await onDevice(graph)).toContain('no entry')
  })

  it('[NOTE6] is taken over by a newer version: nothing changes, and what it holds stays', async () => {
    const notebook = await open()
    notebook.getState().writeEvidence(step, line('a', 'Typed'))
    await notebook.settled()
    await upgradeDevice()
    await waitFor(() => expect(notebook.getState().saving).toBe('newer'))
    expect(textsOf(notebook)).toEqual(['Typed'])
    const database = await openDB('rungs')
    expect(await database.count('entries')).toBe(1)
    database.close()
  })
})

describe('a browser that refuses', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('[NOTE7] word between its pages, as some do without cookies, keeps what is written', async () => {
    vi.stubGlobal('BroadcastChannel', function refuse() {
      throw new DOMException('refused', 'SecurityError')
    })
    const notebook = createNotebook(graph, createDeviceNotebooks())
    notebook.getState().writeEvidence(step, line('without a word', 'Kept'))
    await notebook.close()
    vi.unstubAllGlobals()
    expect(textsOf(await open())).toContain('Kept')
  })

  it('[NOTE12] to tell what it may clear reminds of nothing', async () => {
    vi.spyOn(navigator, 'storage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(await mayBeCleared()).toBe(false)
  })
})

describe('what was set aside', () => {
  it('[NOTE11] and is all there is counts as there, and once it is deleted as never written', async () => {
    const storage = createDeviceNotebooks()
    const read = async () => {
      const { notebooks, fault } = await readEverything([], storage)
      return { unreadable: notebooks.find((one) => one.graph === 'alone')?.unreadable, fault }
    }
    await storage.aside.add('alone', 'broken')
    expect(await read()).toEqual({ unreadable: ['broken'], fault: null })
    await storage.aside.clear('alone')
    expect(await read()).toEqual({ unreadable: undefined, fault: null })
  })
})

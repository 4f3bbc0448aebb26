import { afterEach, describe, expect, it, vi } from 'vitest'
import { unknownRoles } from '../../src/graph/roleGraph'
import { NewerError } from '../../src/notebook/storage'
import type { Written } from '../../src/notebook/written'
import { readEverything } from '../../src/state/everything'
import { createNotebook } from '../../src/state/notebookStore'
import { takeIn } from '../../src/state/takeIn'
import { Device, openNotebook } from '../notebook/device'
import { aPage, graph, line, step } from './aPage'

afterEach(() => {
  vi.useRealTimers()
})

describe('a file of everything', () => {
  it('[NOTE10] can be taken back, and what was written since stays', async () => {
    const device = new Device()
    const { storage, here } = aPage(device)
    const file: Written = {
      graph: 'test',
      myRole: null,
      unreadable: [],
      today: ['seo-1'],
      sheets: [{ ...step, saved: '', evidence: [line('a', 'In the file')], notes: [] }],
    }
    await (await openNotebook(graph, device)).does((its) => its.writeEvidence(step, line('b', 'Before')))
    const taken = await takeIn([file], here)
    expect(taken).toMatchObject({ lines: 1, ticks: 1, graphs: 1, isKept: true })
    await (await openNotebook(graph, device)).does((its) => its.writeEvidence(step, line('c', 'Since')))
    await taken?.takeBack()
    const { sheets, today } = (await openNotebook(graph, device)).getState()
    expect(sheets.flatMap(({ evidence }) => evidence.map(({ text: words }) => words)).toSorted()).toEqual([
      'Before',
      'Since',
    ])
    expect(today).toEqual([])
    expect((await readEverything([], storage)).notebooks).toHaveLength(1)
  })

  it('[NOTE10] [NOTE2] leads to the present role of a graph that was not open, and comes once', async () => {
    const device = new Device()
    const { here } = aPage(device)
    const sheets = [{ from: 'seo', to: 'boss', saved: '', evidence: [line('a', 'Old id')], notes: [] }]
    const file: Written = { graph: 'test', myRole: null, unreadable: [], today: [], sheets }
    await takeIn([file], here)
    const notebook = await openNotebook(graph, device)
    expect(notebook.getState().sheets).toMatchObject([
      { from: 'seo', to: 'manager', evidence: [{ text: 'Old id' }] },
    ])
    // Written anew under the present id, and opened once more while its graph is not shown.
    await notebook.does((its) => its.writeEvidence(step, { ...line('a', 'Old id'), date: '' }))
    await notebook.does((its) => its.writeEvidence(step, line('a', 'Old id')))
    expect(await takeIn([file], here)).toMatchObject({ lines: 0 })
  })

  it('[NOTE10] is taken in for all its graphs or for none', async () => {
    const { here, storage } = aPage()
    const ofNewer = {
      ...storage,
      read: (of: string, keys?: readonly string[]) =>
        of === 'test' ? Promise.reject(new NewerError()) : storage.read(of, keys),
    }
    const newer = createNotebook(unknownRoles('test'), ofNewer)
    const sheets = [{ ...step, saved: '', evidence: [line('a', 'Words')], notes: [] }]
    const of = (name: string) => ({ graph: name, myRole: null, unreadable: [], today: ['x'], sheets })
    const notebookOf = (name: string) => (name === 'test' ? newer : here.notebookOf(name))
    expect(await takeIn([of('a'), of('test')], { ...here, notebookOf })).toBeNull()
    expect((await readEverything([], storage)).notebooks).toEqual([])
    expect(await takeIn([of('a')], here)).toMatchObject({ lines: 1, isKept: true })
  })

  it('[NOTE7] [FAIL4] is taken in where the device does not answer, and that it is not kept is told', async () => {
    vi.useFakeTimers()
    const device = new Device()
    const letGo = device.hold()
    const { here } = aPage(device)
    const sheets = [{ ...step, saved: '', evidence: [line('a', 'Words')], notes: [] }]
    const taking = takeIn([{ graph: 'a', myRole: null, unreadable: [], today: [], sheets }], here)
    await vi.advanceTimersByTimeAsync(40_000)
    letGo()
    expect(await taking).toMatchObject({ lines: 1, isKept: false })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(device.text()).toContain('Words')
  })
})

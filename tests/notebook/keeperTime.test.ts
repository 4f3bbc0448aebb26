import { describe, expect, it } from 'vitest'
import type { Saving } from '../../src/notebook/keeper'
import { createNotebook } from '../../src/state/notebookStore'
import { graph, line, open, step, textsOf } from './aStep'
import { Device } from './device'

/** All that is said of whether it is saved, one after the other. */
function savingsOf(notebook: Awaited<ReturnType<typeof open>>): readonly Saving[] {
  const said: Saving[] = []
  notebook.subscribe(({ saving }) => {
    if (said.at(-1) !== saving) said.push(saving)
  })
  return said
}

describe('a device that takes its time', () => {
  it('[READY4] is not said to have what it was not heard to have, and what is typed shows all the while', async () => {
    const device = new Device()
    const notebook = await open(device)
    const said = savingsOf(notebook)
    const letGo = device.hold()
    notebook.getState().writeEvidence(step, line('a'))
    expect(textsOf(notebook)).toEqual(['a'])
    expect(notebook.getState()).toMatchObject({ saving: 'saving', onDevice: { sheets: [] } })
    letGo()
    await notebook.settled()
    expect(notebook.getState().onDevice.sheets).toEqual(notebook.getState().sheets)
    expect(said).toEqual(['saving', 'saved'])
  })

  it('[NOTE1] gets one write, which carries all that was typed until it is made', async () => {
    const device = new Device()
    const notebook = await open(device)
    const letGo = device.hold()
    for (const text of ['o', 'on', 'one']) notebook.getState().writeEvidence(step, line('a', text))
    const before = device.writes
    letGo()
    for (const text of ['one ', 'one m', 'one more']) notebook.getState().writeEvidence(step, line('a', text))
    await notebook.settled()
    expect(textsOf(await open(device))).toEqual(['one more'])
    expect(device.writes - before).toBe(1)
  })

  it('[READY4] [NOTE7] is said to be without it as long as it is tried again, not now and then', async () => {
    const device = new Device()
    const notebook = await open(device)
    device.refuses = 'writing'
    await notebook.does((its) => its.writeEvidence(step, line('a')))
    const said = savingsOf(notebook)
    device.gap = () => Promise.resolve()
    await notebook.does((its) => its.writeEvidence(step, line('a', 'still refused')))
    device.refuses = 'nothing'
    await notebook.does((its) => its.writeEvidence(step, line('a', 'taken')))
    expect(said).toEqual(['unsaved', 'saved'])
  })

  it('[NOTE4] adds what it holds to what was typed before it told', async () => {
    const device = new Device()
    await (await open(device)).does((its) => its.writeEvidence(step, line('a', 'from before')))
    const letGo = device.hold()
    const notebook = createNotebook(graph, device.page().storage)
    expect(notebook.getState()).toMatchObject({ saving: 'loading', sheets: [] })
    notebook.getState().writeEvidence(step, line('b', 'typed at once'))
    expect(textsOf(notebook)).toEqual(['typed at once'])
    letGo()
    await notebook.settled()
    expect(textsOf(notebook)).toEqual(['from before', 'typed at once'])
    expect(textsOf(await open(device))).toEqual(['from before', 'typed at once'])
  })

  it('[NOTE6] takes what could not be read away and brings it back, in whatever haste', async () => {
    const device = new Device()
    device.earlier.set('test', 'not a notebook')
    const notebook = await open(device)
    const letGo = device.hold()
    notebook.getState().discardUnreadable()
    expect(notebook.getState()).toMatchObject({ unreadable: [], undoable: { what: 'unreadable' } })
    notebook.getState().undo()
    expect(notebook.getState().unreadable).toEqual(['not a notebook'])
    letGo()
    await notebook.settled()
    expect(notebook.getState()).toMatchObject({ unreadable: ['not a notebook'], undoable: null })
    expect((await open(device)).getState().unreadable).toEqual(['not a notebook'])
  })
})

describe('a device that takes what is written and does not keep it', () => {
  it('[NOTE7] is not believed, and gets it again with the next change', async () => {
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a')))
    device.refuses = 'keeping'
    await notebook.does((its) => its.writeEvidence(step, line('b')))
    expect(notebook.getState().saving).toBe('unsaved')
    expect(textsOf(notebook)).toEqual(['a', 'b'])
    expect(notebook.isOnlyHere()).toBe(true)
    device.refuses = 'nothing'
    await notebook.does((its) => its.tick('seo-1', true))
    expect(notebook.getState().saving).toBe('saved')
    expect(textsOf(await open(device))).toEqual(['a', 'b'])
  })

  it('[NOTE6] keeps the text of an earlier version where it stood, as it did not set it aside', async () => {
    const device = new Device()
    device.earlier.set('test', 'not a notebook')
    device.refuses = 'keeping'
    const notebook = await open(device)
    expect(device.earlier.get('test')).toBe('not a notebook')
    expect(notebook.getState().unreadable).toEqual(['not a notebook'])
  })
})

describe('a notebook that is closed', () => {
  it('lets the device go, after it has what was written last', async () => {
    const device = new Device()
    const notebook = await open(device)
    const letGo = device.hold()
    notebook.getState().writeEvidence(step, line('a', 'the last words'))
    const closed = notebook.close()
    expect(notebook.listeners.size).toBe(1)
    letGo()
    await closed
    expect(notebook.listeners.size).toBe(0)
    expect(textsOf(await open(device))).toEqual(['the last words'])
  })
})

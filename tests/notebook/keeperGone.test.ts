import { describe, expect, it, vi } from 'vitest'
import { createNotebook } from '../../src/state/notebookStore'
import { graph, line, open, step, textsOf } from './aStep'
import { Device } from './device'

describe('a page that goes before the device has answered', () => {
  it('[NOTE1] leaves word in the call of what was typed, and the next page takes it over once', async () => {
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a', 'kept')))
    device.hold()
    notebook.getState().writeEvidence(step, line('a', 'kept, and typed before the end'))
    notebook.getState().tick('seo-1', true)
    expect(notebook.isOnlyHere()).toBe(false)
    notebook.goes()
    device.gap = null
    const next = await open(device)
    expect(textsOf(next)).toEqual(['kept, and typed before the end'])
    expect(next.getState()).toMatchObject({ saving: 'saved', today: ['seo-1'] })
    expect(device.journals.size).toBe(0)
    await next.does((its) => its.deleteLine(step, 'a'))
    expect(textsOf(await open(device))).toEqual([])
  })

  it('[NOTE4] leaves nothing old behind: what the device has of it, or of what came after, is taken over no more', async () => {
    const device = new Device()
    const notebook = await open(device)
    const letGo = device.hold()
    notebook.getState().writeEvidence(step, line('a', 'half'))
    const journals = [...device.journals]
    letGo()
    await notebook.settled()
    await notebook.does((its) => its.writeEvidence(step, line('a', 'half and whole')))
    // As after a loss of power, where the note was on disk and its end was not.
    for (const [key, text] of journals) device.journals.set(key, text)
    notebook.goes()
    expect(textsOf(await open(device))).toEqual(['half and whole'])
    expect(device.journals.size).toBe(0)
  })

  it('[NOTE4] leaves no old wording beside what it was typing, whatever of it the device has', async () => {
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a', 'ab')))
    const letGo = device.hold()
    notebook.getState().writeEvidence(step, line('a', 'abc'))
    notebook.getState().writeEvidence(step, line('a', 'abcd'))
    const journals = [...device.journals].map(
      ([key, text]) => [key, text.replaceAll('"abcd"', '"abcde"')] as const,
    )
    letGo()
    await notebook.settled()
    // As where the page went between a write and the answer to it.
    for (const [key, text] of journals)
      device.journals.set(
        key,
        text.replace(/"count":(\d+)\}\}/, '"count":99}}').replaceAll(/"count":2\b/g, '"count":99'),
      )
    notebook.goes()
    expect(textsOf(await open(device))).toEqual(['abcde'])
  })

  it('[NOTE7] is taken over once, though the device refuses and is asked again', async () => {
    vi.useFakeTimers()
    const device = new Device()
    const first = await open(device)
    device.refuses = 'writing'
    await first.does((its) => its.writeEvidence(step, line('a', 'abc')))
    first.goes()
    await first.close()
    const second = await open(device)
    expect(textsOf(second)).toEqual(['abc'])
    await second.does((its) => its.writeEvidence(step, line('a', 'abcd')))
    second.goes()
    await second.close()
    const third = await open(device)
    expect(textsOf(third)).toEqual(['abcd'])
    await third.does((its) => its.deleteLine(step, 'a'))
    device.refuses = 'nothing'
    await vi.advanceTimersByTimeAsync(20_000)
    expect(third.getState().saving).toBe('saved')
    expect(textsOf(third)).toEqual([])
    vi.useRealTimers()
    third.goes()
    expect(textsOf(await open(device))).toEqual([])
    expect(device.journals.size).toBe(0)
  })

  it('[NOTE4] leaves word that another page, which is there, does not take over', async () => {
    const device = new Device()
    const notebook = await open(device)
    device.refuses = 'writing'
    await notebook.does((its) => its.writeEvidence(step, line('a', 'being typed')))
    device.refuses = 'nothing'
    expect(textsOf(await open(device))).toEqual([])
    await notebook.does((its) => its.writeEvidence(step, line('a', 'typed')))
    expect(textsOf(await open(device))).toEqual(['typed'])
  })

  it('[NOTE7] is asked about where there is more than a word can be left of', async () => {
    const device = new Device()
    const notebook = await open(device)
    device.hold()
    for (let n = 0; n < 10; n++) notebook.getState().writeEvidence(step, line(`${n}`, 'x'.repeat(9000)))
    expect(notebook.isOnlyHere()).toBe(true)
    device.gap = null
  })
})

describe('a device that refused', () => {
  it('[NOTE8] takes over what an earlier version kept once there is room, and once only', async () => {
    vi.useFakeTimers()
    const device = new Device()
    const sheets = [{ ...step, saved: '', evidence: [line('a', 'old words')], notes: [] }]
    device.earlier.set(
      'test',
      JSON.stringify({ format: 'rungs-notebook/1', graph: 'test', sheets, today: ['seo-1'] }),
    )
    device.refuses = 'writing'
    const notebook = await open(device)
    expect(textsOf(notebook)).toEqual(['old words'])
    device.refuses = 'nothing'
    await vi.advanceTimersByTimeAsync(20_000)
    vi.useRealTimers()
    expect(notebook.getState()).toMatchObject({ saving: 'saved', today: ['seo-1'] })
    expect(device.earlier.size).toBe(0)
    await notebook.does((its) => its.deleteLine(step, 'a'))
    expect(textsOf(await open(device))).toEqual([])
  })

  it('[NOTE8] takes all of it over, though something of the same is written before it has told', async () => {
    const device = new Device()
    const sheets = [{ ...step, saved: '', evidence: [line('a', 'old words')], notes: [] }]
    device.earlier.set(
      'test',
      JSON.stringify({ format: 'rungs-notebook/1', graph: 'test', sheets, today: ['seo-1'] }),
    )
    const letGo = device.hold()
    const notebook = createNotebook(graph, device.page().storage)
    notebook.getState().tick('seo-1', true)
    letGo()
    await notebook.settled()
    expect(textsOf(notebook)).toEqual(['old words'])
    expect(notebook.getState().today).toEqual(['seo-1'])
    expect(device.earlier.size).toBe(0)
  })

  it('[NOTE7] once and holds nothing new is heard again', async () => {
    vi.useFakeTimers()
    const device = new Device()
    const [one, other] = [await open(device), await open(device)]
    device.refuses = 'everything'
    await one.hears(['line:a'])
    expect(one.getState().saving).toBe('unsaved')
    device.refuses = 'nothing'
    await other.does((its) => its.writeEvidence(step, line('a')))
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()
    expect(one.getState().saving).toBe('saved')
    expect(textsOf(one)).toEqual(['a'])
  })

  it('[NOTE7] nothing, but was cleared unheard of, is not said to have all', async () => {
    const device = new Device()
    const notebook = await open(device)
    for (const id of ['a', 'b', 'c']) await notebook.does((its) => its.writeEvidence(step, line(id)))
    device.clear()
    await notebook.does((its) => its.writeEvidence(step, line('c', 'typed on')))
    expect(notebook.getState().saving).toBe('unsaved')
    await notebook.does((its) => its.tick('seo-1', true))
    expect(notebook.getState().saving).toBe('saved')
    expect(textsOf(await open(device))).toEqual(['a', 'b', 'typed on'])
  })

  it('[NOTE7] is asked again by the page itself, whatever other pages tell meanwhile', async () => {
    vi.useFakeTimers()
    const device = new Device()
    const notebook = await open(device)
    device.refuses = 'writing'
    await notebook.does((its) => its.writeEvidence(step, line('a')))
    await notebook.hears(['tick:seo-1'])
    expect(notebook.getState().saving).toBe('unsaved')
    expect(notebook.isAhead()).toBe(true)
    device.refuses = 'nothing'
    await vi.advanceTimersByTimeAsync(10_000)
    expect(notebook.getState().saving).toBe('saved')
    expect(notebook.isAhead()).toBe(false)
    vi.useRealTimers()
  })

  it('[NOTE7] by being cleared is not written to unasked', async () => {
    vi.useFakeTimers()
    const device = new Device()
    const notebook = await open(device)
    await notebook.does((its) => its.writeEvidence(step, line('a')))
    device.clear()
    await notebook.hears()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(device.text()).toBe('')
    expect(notebook.getState().saving).toBe('unsaved')
    expect(textsOf(notebook)).toEqual(['a'])
    vi.useRealTimers()
  })
})

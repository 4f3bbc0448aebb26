import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notebooksJson, saySame } from '../../src/formats/notebooks/notebooksJson'
import { type Content, NOTHING } from '../../src/notebook/content'
import type { Written } from '../../src/notebook/written'
import { readEverything } from '../../src/state/everything'
import { takeIn } from '../../src/state/takeIn'
import { Device, openNotebook } from '../notebook/device'
import { aPage, graph, line, step } from './aPage'

const id = fc.constantFrom('seo', 'boss', 'manager', '__proto__', 'a.b', '岗位')
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('\ufffd', '</script>', '"\\', 'a\u2028b', '\u202e'),
)
const written = (texts: fc.Arbitrary<string>) =>
  texts.filter((one) => one.trim() !== '' && one.isWellFormed())
const saved = fc.constantFrom('2026-03-04T10:00:00.000Z', '', 'some day')
/** Each line has an id of its own, which may be that of another one of its sheet on another device. */
const withOwnIds = (all: Content): Content => ({
  ...all,
  sheets: all.sheets.map((sheet) => {
    const own = <T extends object>(line: T, at: number) => ({
      ...line,
      id: `${sheet.from} ${sheet.to} ${at}`,
    })
    return {
      ...sheet,
      evidence: sheet.evidence.map(own),
      notes: sheet.notes.map((note, at) => own(note, at + sheet.evidence.length)),
    }
  }),
})
const content: fc.Arbitrary<Content> = fc
  .record({
    sheets: fc.uniqueArray(
      fc
        .record({
          from: id,
          to: id,
          saved,
          evidence: fc.array(
            fc.record({
              id: fc.constant(''),
              sign: id,
              date: fc.constantFrom('', '2026-02-28'),
              text: written(text),
            }),
            { maxLength: 3 },
          ),
          notes: fc.array(fc.record({ id: fc.constant(''), responsibility: id, text: written(text) }), {
            maxLength: 3,
          }),
        })
        .filter(({ evidence, notes }) => evidence.length + notes.length > 0),
      { selector: ({ from, to }) => JSON.stringify([from, to]), maxLength: 3 },
    ),
    today: fc.uniqueArray(id, { maxLength: 3 }),
  })
  .map(withOwnIds)
const notebooks: fc.Arbitrary<readonly Written[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b.c', '__proto__', '地图'), content), {
    selector: ([graph]) => graph,
    maxLength: 3,
  })
  .map((list) =>
    list
      .filter(([, { sheets, today }]) => sheets.length + today.length > 0)
      .map(([graph, one]) => ({ graph, myRole: null, unreadable: [], ...one }))
      .toSorted((a, b) => (a.graph < b.graph ? -1 : 1)),
  )

const bytesOf = (file: readonly Written[]) =>
  new TextEncoder().encode(notebooksJson.write({ saved: '2026-11-29T12:00:00.000Z', notebooks: file }))
const readBack = (file: readonly Written[]) => notebooksJson.read({ name: '', bytes: bytesOf(file) })
/** Under which order and which instants something stands is no matter. */
const asSaid = (list: readonly Written[]) =>
  list.map(({ graph: of, sheets, today, myRole }) => ({
    graph: of,
    myRole,
    sheets: sheets
      .map(({ from, to, evidence, notes }) => ({ from, to, evidence, notes }))
      .toSorted((a, b) => (JSON.stringify([a.from, a.to]) < JSON.stringify([b.from, b.to]) ? -1 : 1)),
    today,
  }))

describe('everything that a person wrote', () => {
  it('[NOTE9] is the same in its file', () => {
    fc.assert(
      fc.property(notebooks, (file) => {
        const { problem, ...read } = readBack(file)
        expect(problem).toBeNull()
        expect('notebooks' in read && saySame(read.notebooks, file)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('[NOTE10] is the same on another device that its file was opened on, once or twice', async () => {
    await fc.assert(
      fc.asyncProperty(notebooks, async (file) => {
        const { storage, here } = aPage()
        const first = await takeIn(file, here)
        const once = await readEverything([], storage)
        expect(asSaid(once.notebooks)).toEqual(asSaid(file))
        expect(once.fault).toBeNull()
        const again = await takeIn(once.notebooks, here)
        expect(await readEverything([], storage)).toEqual(once)
        expect(first?.graphs).toBe(file.length)
        expect(again).toMatchObject({ lines: 0, ticks: 0, roles: 0, unreadable: 0, graphs: 0 })
      }),
      { numRuns: 60 },
    )
  })

  it('[NOTE10] of two devices is on both once each has opened the file of the other', async () => {
    await fc.assert(
      fc.asyncProperty(notebooks, notebooks, async (here, there) => {
        const [one, other] = [aPage(), aPage()]
        await takeIn(here, one.here)
        await takeIn(there, other.here)
        await takeIn((await readEverything([], other.storage)).notebooks, one.here)
        await takeIn((await readEverything([], one.storage)).notebooks, other.here)
        const wordsOf = ({ notebooks: all }: { readonly notebooks: readonly Written[] }) =>
          all.flatMap(({ graph: of, sheets, today }) => [
            ...today.map((tick) => `${of} ${tick}`),
            ...sheets.flatMap(({ from, to, evidence, notes }) =>
              [...evidence, ...notes].map((line) => JSON.stringify([of, from, to, { ...line, id: '' }])),
            ),
          ])
        const [a, b] = [await readEverything([], one.storage), await readEverything([], other.storage)]
        expect(new Set(wordsOf(a))).toEqual(new Set(wordsOf(b)))
        for (const words of [...wordsOf({ notebooks: here }), ...wordsOf({ notebooks: there })])
          expect(wordsOf(a)).toContain(words)
      }),
      { numRuns: 40 },
    )
  })

  it('[NOTE9] holds what a page that is there has not kept yet, and what it shows where the device keeps nothing', async () => {
    const device = new Device()
    const notebook = await openNotebook(graph, device)
    await notebook.does((its) => its.writeEvidence(step, line('a', 'First')))
    device.refuses = 'writing'
    await notebook.does((its) => its.writeEvidence(step, line('a', 'First, and more')))
    const textsIn = async (...told: Parameters<typeof readEverything>) =>
      (await readEverything(...told)).notebooks.flatMap(({ sheets }) =>
        sheets.flatMap(({ evidence }) => evidence.map(({ text: words }) => words)),
      )
    // Its journal alone.
    expect(await textsIn([], device.page().storage)).toEqual(['First, and more'])
    device.journals.clear()
    expect(await textsIn([], device.page().storage)).toEqual(['First'])
    const { sheets, today } = notebook.getState()
    const shown = { graph: 'test', content: { sheets, today }, unreadable: [], myRole: null, isAhead: true }
    expect(await textsIn([shown], device.page().storage)).toEqual(['First, and more'])
    device.clear()
    expect(await textsIn([{ ...shown, isAhead: false }], device.page().storage)).toEqual(['First, and more'])
    await notebook.close()
  })

  it('[NOTE9] holds what could not be read as it stands, and what an earlier version kept', async () => {
    const device = new Device()
    device.of('test').set('line:a', '{"broken":"entry"}')
    device.aside.set('test', ['set aside'])
    device.earlier.set('old', '{"format":"rungs-notebook/1","graph":"old","sheets":[],"today":["seo-1"]}')
    device.earlier.set('odd', 'no notebook')
    const { notebooks: all } = await readEverything([], device.page().storage)
    expect(all).toMatchObject([
      { graph: 'odd', unreadable: ['no notebook'] },
      { graph: 'old', today: ['seo-1'], unreadable: [] },
      { graph: 'test', unreadable: ['set aside', '{"broken":"entry"}'] },
    ])
    // Nothing was changed by reading.
    expect(device.earlier.size).toBe(2)
    const { storage, here } = aPage()
    expect(await takeIn(all, here)).toMatchObject({ unreadable: 3, ticks: 1 })
    expect(await takeIn(all, here)).toMatchObject({ unreadable: 0, ticks: 0 })
    expect((await readEverything([], storage)).notebooks).toMatchObject([
      {},
      {},
      { unreadable: ['set aside', '{"broken":"entry"}'] },
    ])
  })

  it('[NOTE11] says why it may not be all: a device that refuses, or a newer version', async () => {
    const device = new Device()
    device.refuses = 'everything'
    expect(await readEverything([], device.page().storage)).toEqual({ notebooks: [], fault: 'unread' })
    device.newer = true
    expect(await readEverything([], device.page().storage)).toEqual({ notebooks: [], fault: 'newer' })
    expect(
      await takeIn([{ graph: 'test', myRole: null, unreadable: [], ...NOTHING }], aPage(device).here),
    ).toBeNull()
  })
})

// The history of a map over what a browser alone has: the memory of the page, and the device.
import { waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addLine, newLineId, tagLine } from '../../../src/graph/mend/lineSteps'
import {
  addRole,
  newRoleId,
  removeRole,
  type Step,
  setFact,
  setTitle,
} from '../../../src/graph/mend/roleSteps'
import { addTransition, removeTransition, setKind } from '../../../src/graph/mend/transitionSteps'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { createGraphOpener } from '../../../src/library/graphOpener'
import { createLibrary } from '../../../src/library/library'
import { deviceGraphs, memoryGraphs } from '../../../src/library/ownGraphs'
import { isOnlyHere, mend, noteSaved, redo, undo } from '../../../src/state/mend'
import { changeCopy } from '../../../src/state/mendCopy'
import { changesOf, historyOf, mended } from '../../../src/state/mended'
import { createExplorerStore } from '../../../src/state/store'
import { panels } from '../../../src/ui/frame/panels'
import { aGraph, aGraphData } from '../../graph/builders'

const office = () => ({
  ...aGraphData('seo>manager>head', 'seo=sem', { seo: { does: ['search'] }, far: { field: 'ads' } }),
  id: 'office',
})

function open(graph = createRoleGraph(office())) {
  const library = createLibrary(
    [memoryGraphs],
    createGraphOpener([], () => Promise.reject(new Error('All are checked'))),
  )
  const explorer = createExplorerStore(graph, { panels, usualLanguage: 'en', theme: 'system', library })
  return { explorer, state: () => explorer.getState(), data: () => explorer.getState().graph.data }
}
const titleOf = (data: ReturnType<typeof office>, id = 'seo') =>
  data.roles.find((role) => role.id === id)?.title

afterEach(async () => {
  mended.setState({ histories: new Map(), unkept: new Set() })
  for (const { id } of await memoryGraphs.offered()) memoryGraphs.remove(id)
  for (const { id } of await deviceGraphs.offered()) await deviceGraphs.forget(id)
})

describe('the history of a map', () => {
  const role = fc.constantFrom('seo', 'sem', 'manager', 'head', 'far', 'new')
  const text = fc.constantFrom('', 'A', 'New', '岗位')
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(role, text).map(([id, title]) => setTitle(id, title)),
    fc.tuple(role, text).map(
      ([like, title]): Step =>
        (data) =>
          addRole(newRoleId(data, title), title, like)(data),
    ),
    role.map(removeRole),
    role.map((id) => setFact(id, 'field', 'ads')),
    fc.tuple(role, text).map(
      ([id, words]): Step =>
        (data) =>
          addLine(id, newLineId(data, id, words), words)(data),
    ),
    text.map((name) => tagLine('seo', 'seo-1', name, 'en')),
    fc.tuple(role, role).map(([from, to]) => addTransition(from, to, 'promotion')),
    fc.tuple(role, role).map(([from, to]) => removeTransition(from, to)),
    fc.tuple(role, role).map(([from, to]) => setKind(from, to, 'lateral')),
  )

  it('[MEND2] gives the map back as it was, whatever was done, when all is undone; and all again when redone', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        mended.setState({ histories: new Map(), unkept: new Set() })
        const { explorer, data } = open()
        const before = JSON.stringify(data())
        for (const one of steps) mend(explorer, one)
        const after = JSON.stringify(data())
        let undone = 0
        while (undo(explorer)) undone += 1
        expect(JSON.stringify(data())).toBe(before)
        expect(changesOf(explorer.getState().graph)).toEqual([])
        for (let times = 0; times < undone; times++) expect(redo(explorer)).toBe(true)
        expect(redo(explorer)).toBe(false)
        expect(JSON.stringify(data())).toBe(after)
      }),
      { numRuns: 40 },
    )
  })

  it('has nothing to take back where nothing was done, and forgets what was undone once something else is', () => {
    const { explorer, data } = open()
    expect([undo(explorer), redo(explorer)]).toEqual([false, false])
    mend(explorer, setTitle('seo', 'Title of seo'))
    expect(historyOf(explorer.getState().graph)).toBeNull()
    mend(explorer, setTitle('seo', 'A'))
    undo(explorer)
    mend(explorer, setTitle('seo', 'B'))
    expect(redo(explorer)).toBe(false)
    expect(titleOf(data())).toBe('B')
  })

  it('[MEND2] refuses what would be an error, and says which', () => {
    const { explorer, data } = open()
    const before = data()
    expect(mend(explorer, setTitle('seo', ' ')).refused?.code).toBe('blank-text')
    expect(mend(explorer, addTransition('seo', 'sem', 'lateral')).refused?.code).toBe('duplicate-transition')
    expect(data()).toBe(before)
    expect(historyOf(explorer.getState().graph)).toBeNull()
  })

  it('[MEND6] leaves panel, trail, filter and role where they are, as far as they are still there', () => {
    const { explorer, state } = open()
    state().nameMyRole('sem')
    for (const id of ['far', 'sem', 'seo']) state().selectRole(id)
    state().filterByField('field-1')
    state().standOn('seo')
    mend(explorer, setTitle('seo', 'A'))
    expect(state()).toMatchObject({ panel: { kind: 'role', role: 'seo' }, field: 'field-1', myRole: 'sem' })
    expect(state().trail).toHaveLength(3)
    mend(explorer, removeRole('sem'))
    expect(state().trail.map((one) => one.kind === 'role' && one.role)).toEqual(['far', 'seo'])
    expect(state()).toMatchObject({ panel: { kind: 'role', role: 'seo' }, myRole: null })
    mend(explorer, removeRole('seo'))
    expect(state().panel).toBeNull()
    expect(state().walk.at).toBeNull()
    undo(explorer)
    expect(state().panel).toEqual({ kind: 'role', role: 'seo' })
  })

  it('closes the panel of a move that went', () => {
    const { explorer, state } = open()
    state().showTransition('seo', 'sem')
    mend(explorer, removeTransition('seo', 'sem'))
    expect(state().panel).toBeNull()
    undo(explorer)
    expect(state().panel).toEqual({ kind: 'transition', from: 'seo', to: 'sem' })
  })

  it('[MEND6] outlives going to another map and back, as long as the page does', async () => {
    const { explorer, state, data } = open()
    const other = { ...aGraphData('a>b'), id: 'other' }
    memoryGraphs.add(
      { id: 'other', title: 'Other', languages: ['en'] },
      new TextEncoder().encode(JSON.stringify(other)),
    )
    mend(explorer, setTitle('seo', 'A'))
    await state().openGraph('other')
    expect(changesOf(state().graph)).toEqual([])
    await state().openGraph('office')
    expect(titleOf(data())).toBe('A')
    expect(changesOf(state().graph)).toHaveLength(1)
    undo(explorer)
    expect(titleOf(data())).toBe('Title of seo')
  })

  it('[MEND6] is safe once it is saved as a file, also after going to another map and back', async () => {
    const { explorer, state } = open()
    const other = new TextEncoder().encode(JSON.stringify({ ...aGraphData('a>b'), id: 'other' }))
    memoryGraphs.add({ id: 'other', title: 'Other', languages: ['en'] }, other)
    mend(explorer, setTitle('seo', 'A'))
    await state().openGraph('other')
    await state().openGraph('office')
    expect(isOnlyHere()).toBe(true)
    noteSaved(state().graph)
    expect(isOnlyHere()).toBe(false)
    mend(explorer, setTitle('seo', 'B'))
    expect(isOnlyHere()).toBe(true)
  })

  it('is not that of another map that took its id', () => {
    const { explorer, state } = open()
    mend(explorer, setTitle('seo', 'A'))
    explorer.setState({ graph: { ...aGraph('x>y'), id: 'office' } })
    expect(historyOf(state().graph)).toBeNull()
    expect(changesOf(state().graph)).toEqual([])
  })
})

describe('the device', () => {
  const kept = async () =>
    JSON.parse(new TextDecoder().decode((await deviceGraphs.read('kept')) ?? new Uint8Array([0x30])))

  it('[MEND6] follows each step where it keeps the map, the last one last', async () => {
    const own = { ...office(), id: 'kept' }
    const { explorer } = open(createRoleGraph(own))
    const offered = { id: 'kept', title: 'Office', languages: ['en'] }
    await deviceGraphs.keep(offered, new TextEncoder().encode(JSON.stringify(own)))
    for (const title of ['A', 'B', 'C']) mend(explorer, setTitle('seo', title))
    await waitFor(async () => expect(titleOf(await kept())).toBe('C'))
    undo(explorer)
    await waitFor(async () => expect(titleOf(await kept())).toBe('B'))
    expect(mended.getState().unkept.size).toBe(0)
    // Another page changed it meanwhile: that stays, and this page says that its own is not kept.
    const elsewhere = new TextEncoder().encode(JSON.stringify({ ...own, version: '2.0.0' }))
    await deviceGraphs.keep(offered, elsewhere)
    mend(explorer, setTitle('seo', 'D'))
    await waitFor(() => expect([...mended.getState().unkept]).toEqual(['kept']))
    expect(await deviceGraphs.read('kept')).toEqual(elsewhere)
  })

  it('is left alone where it does not keep the map', async () => {
    const { explorer } = open()
    mend(explorer, setTitle('seo', 'A'))
    // What was asked of it before comes first.
    await deviceGraphs.offered()
    expect(await deviceGraphs.read('office')).toBeNull()
  })
})

describe('a copy', () => {
  const marks = () =>
    Promise.resolve(
      new Map([
        ['en', ' (copy)'],
        ['zh-CN', '（副本）'],
      ]),
    )

  it('[MEND7] has an id of its own and a title that says so, and opens where one was', async () => {
    const base = createRoleGraph({ ...office(), title: { en: 'Office', 'zh-CN': '办公室', fr: 'Bureau' } })
    const { explorer, state } = open(base)
    state().selectRole('seo')
    state().openDialog('mend')
    // Asked twice, it is made once.
    let opened = 0
    explorer.subscribe((now, before) => {
      if (now.graph !== before.graph) opened += 1
    })
    const both = await Promise.all([1, 2].map(() => changeCopy(explorer, marks, ' [copy]')))
    expect(both).toEqual([true, true])
    expect(opened).toBe(1)
    expect((await memoryGraphs.offered()).map(({ id }) => id)).toEqual(['office-copy'])
    expect(state()).toMatchObject({ dialog: 'mend', panel: { kind: 'role', role: 'seo' } })
    expect(state().graph.title).toEqual({
      en: 'Office (copy)',
      'zh-CN': '办公室（副本）',
      fr: 'Bureau [copy]',
    })
    expect(state().graph.data.roles).toEqual(base.data.roles)
  })

  it('[MEND7] does not take the id of another, and none is made once the form is closed', async () => {
    memoryGraphs.add({ id: 'office-copy', title: 'Mine', languages: ['en'] }, new Uint8Array())
    const { explorer, state } = open()
    expect(await changeCopy(explorer, marks, '')).toBe(false)
    state().openDialog('mend')
    expect(await changeCopy(explorer, marks, '')).toBe(true)
    expect(state().graph.id).toBe('office-copy-2')
  })
})

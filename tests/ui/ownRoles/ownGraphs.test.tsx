// Opening, keeping, forgetting and taking back over what a browser alone has: the memory of the page, and the device.
import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { addLine, setLineText } from '../../../src/graph/mend/lineSteps'
import { setTitle } from '../../../src/graph/mend/roleSteps'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { createGraphOpener } from '../../../src/library/graphOpener'
import { createLibrary } from '../../../src/library/library'
import { deviceGraphs, memoryGraphs } from '../../../src/library/ownGraphs'
import { mend } from '../../../src/state/mend'
import { historyOf, mended } from '../../../src/state/mended'
import {
  forgetKept,
  keepForgotten,
  keepOpened,
  openKept,
  openOwnGraph,
  openRenamed,
  ownGraphs,
} from '../../../src/state/ownGraphs'
import { createExplorerStore } from '../../../src/state/store'
import { panels } from '../../../src/ui/frame/panels'
import { aGraphData } from '../../graph/builders'
import { refuseToKeep } from '../onDevice'

const office = (title = 'Office', notation = 'seo>manager') => {
  const data = { ...aGraphData(notation, { seo: { does: ['search'] } }), id: 'office', title }
  const bytes = new TextEncoder().encode(JSON.stringify(data))
  return { id: 'office', title, languages: ['en'], roles: data.roles.length, bytes, data }
}
const offerOf = ({ id, title, languages }: ReturnType<typeof office>) => ({ id, title, languages })

/** A page over a map that nothing can fetch again. */
function open() {
  const library = createLibrary(
    [memoryGraphs, deviceGraphs],
    createGraphOpener([], async () => ({
      check: async ({ bytes }) => readRoleGraph(new TextDecoder().decode(bytes)),
    })),
  )
  const first = createRoleGraph(aGraphData('x>y'))
  const explorer = createExplorerStore(first, { panels, usualLanguage: 'en', theme: 'system', library })
  return { explorer, first, state: () => explorer.getState() }
}
const keptTitle = async () => {
  const bytes = await deviceGraphs.read('office')
  return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes)).title
}
const undo = async () => ownGraphs.getState().opened?.undo()

afterEach(async () => {
  mended.setState({ histories: new Map(), unkept: new Set() })
  ownGraphs.setState({ opened: null, kept: [], forgotten: [], damaged: null })
  for (const { id } of await memoryGraphs.offered()) memoryGraphs.remove(id)
  for (const { id } of await deviceGraphs.offered()) await deviceGraphs.forget(id)
})

describe('a map that was opened', () => {
  it('[OWN5] is taken back also where the one before cannot be fetched again', async () => {
    const { explorer, first, state } = open()
    expect(await openOwnGraph(explorer, office(), false)).toBe(true)
    await undo()
    expect(state().graph).toBe(first)
    expect(state().notices).toEqual([])
    expect(state().graphs).toEqual([])
  })

  it('[OWN5] leaves nothing where something else was chosen before it was there', async () => {
    const { explorer, first, state } = open()
    memoryGraphs.add(offerOf(office('Old')), office('Old').bytes)
    const opening = openOwnGraph(explorer, office('New'), true)
    const unsubscribe = explorer.subscribe(({ opening: id }) => {
      if (id === null) return
      unsubscribe()
      state().openDialog('own-roles')
    })
    expect(await opening).toBe(false)
    expect(state().graph).toBe(first)
    expect((await memoryGraphs.offered()).map(({ title }) => title)).toEqual(['Old'])
    expect(state().graphs.map(({ title }) => title)).toEqual(['Old'])
    expect(await keptTitle()).toBeNull()
  })

  it('[OWN5] and kept later gives back what the device kept before', async () => {
    const { explorer } = open()
    await deviceGraphs.keep(offerOf(office('Old')), office('Old').bytes)
    await openOwnGraph(explorer, office('New'), false)
    await keepOpened()
    expect(await keptTitle()).toBe('New')
    await undo()
    expect(await keptTitle()).toBe('Old')
  })

  it('[OWN5] has another title in the list than the one whose id it took', async () => {
    const { explorer, state } = open()
    await openOwnGraph(explorer, office('Old'), false)
    await openOwnGraph(explorer, office('New'), false)
    expect(state().graphs.map(({ title }) => title)).toEqual(['New'])
  })

  it('[OWN5] is not said of any more once another map is open, also where it was changed', async () => {
    const { explorer, state } = open()
    await openOwnGraph(explorer, office(), false)
    mend(explorer, setTitle('seo', 'A'))
    expect(state().pageNotices).toContain('own-opened')
    const other = { ...aGraphData('a>b'), id: 'other' }
    const bytes = new TextEncoder().encode(JSON.stringify(other))
    memoryGraphs.add({ id: 'other', title: 'Other', languages: ['en'] }, bytes)
    await state().openGraph('other')
    expect(state().pageNotices).not.toContain('own-opened')
  })
})

describe('a map that is taken back', () => {
  it('[OWN5] goes with what was changed in it, which waits among what was forgotten', async () => {
    const { explorer, first, state } = open()
    await openOwnGraph(explorer, office(), true)
    mend(explorer, setTitle('seo', 'A'))
    mend(explorer, setTitle('manager', 'B'))
    const changed = state().graph.data
    await undo()
    expect(state().graph).toBe(first)
    expect(await deviceGraphs.offered()).toEqual([])
    expect(ownGraphs.getState().forgotten.map(({ isTakenBack }) => isTakenBack)).toEqual([true])
    await keepForgotten(explorer, 'office')
    await state().openGraph('office')
    expect(state().graph.data).toEqual(changed)
  })

  it('[OWN5] leaves nothing behind where nothing was changed in it', async () => {
    const { explorer, first, state } = open()
    await openOwnGraph(explorer, office(), false)
    await undo()
    expect(state().graph).toBe(first)
    expect(ownGraphs.getState().forgotten).toEqual([])
  })
})

describe('a map that was forgotten', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true })
    dispatchEvent(event)
    return event.defaultPrevented ? 'asks' : 'goes'
  }

  it('[OWN6] can be come back to while the page lives, which asks before it goes', async () => {
    const { explorer, state } = open()
    await deviceGraphs.keep(offerOf(office()), office().bytes)
    const other = { ...office(), id: 'other' }
    memoryGraphs.add(offerOf(other), new TextEncoder().encode(JSON.stringify({ ...other.data, id: 'other' })))
    await state().openGraph('office')
    const before = state().graph.data
    expect(leave()).toBe('goes')
    await forgetKept(explorer, 'office')
    expect(leave()).toBe('asks')
    await state().openGraph('other')
    expect(leave()).toBe('goes')
    await state().openGraph('office')
    expect(state().notices).toEqual([])
    expect(state().graph.data).toEqual(before)
    expect(leave()).toBe('asks')
    await keepForgotten(explorer, 'office')
    expect(leave()).toBe('goes')
  })

  it('[OWN6] is kept again as it was changed since', async () => {
    const { explorer, state } = open()
    await openOwnGraph(explorer, office(), true)
    await forgetKept(explorer, 'office')
    const { unkept } = mended.getState()
    mend(explorer, setTitle('seo', 'A'))
    // The device was asked, and does not keep it.
    await waitFor(() => expect(mended.getState().unkept).not.toBe(unkept))
    await keepForgotten(explorer, 'office')
    const bytes = (await deviceGraphs.read('office')) ?? new Uint8Array()
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(state().graph.data)
  })

  it('[OWN6] stays forgotten, also where a change of it was still on its way to the device', async () => {
    const { explorer, state } = open()
    await openOwnGraph(explorer, office(), true)
    mend(explorer, setTitle('seo', 'A'))
    await forgetKept(explorer, 'office')
    await mended.getState().settled
    expect(await deviceGraphs.offered()).toEqual([])
    await keepForgotten(explorer, 'office')
    const bytes = (await deviceGraphs.read('office')) ?? new Uint8Array()
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(state().graph.data)
  })

  it('[OWN6] does not come back over another that took its id', async () => {
    const { explorer } = open()
    await openOwnGraph(explorer, office('Old'), true)
    await forgetKept(explorer, 'office')
    await openOwnGraph(explorer, office('New'), true)
    await keepForgotten(explorer, 'office')
    expect(await keptTitle()).toBe('New')
    await undo()
    await keepForgotten(explorer, 'office')
    expect(await keptTitle()).toBe('Old')
  })
})

describe('maps that were forgotten', () => {
  it('[OWN6] come back each, whichever was forgotten last', async () => {
    const { explorer } = open()
    for (const id of ['office', 'shop']) {
      await deviceGraphs.keep({ ...offerOf(office()), id }, office().bytes)
      await forgetKept(explorer, id)
    }
    expect(await deviceGraphs.offered()).toEqual([])
    await keepForgotten(explorer, 'office')
    await keepForgotten(explorer, 'shop')
    expect((await deviceGraphs.offered()).map(({ id }) => id)).toEqual(['office', 'shop'])
    expect(ownGraphs.getState().forgotten).toEqual([])
  })
})

describe('a map whose id the site has taken', () => {
  it('[OWN6] is opened and kept under an id of its own, whole', async () => {
    const { explorer, state } = open()
    await deviceGraphs.keep(offerOf(office()), office().bytes)
    await deviceGraphs.keep({ ...offerOf(office('Other')), id: 'office-own' }, office('Other').bytes)
    expect(await openRenamed(explorer, 'office')).toBe(true)
    expect(state().graph.data).toEqual({ ...office().data, id: 'office-own-own' })
    expect((await deviceGraphs.offered()).map(({ id }) => id).toSorted()).toEqual([
      'office-own',
      'office-own-own',
    ])
    expect(await openRenamed(explorer, 'office')).toBe(false)
    await deviceGraphs.keep(offerOf(office()), new TextEncoder().encode('no graph'))
    expect(await openRenamed(explorer, 'office')).toBe(false)
    expect((await deviceGraphs.offered()).map(({ id }) => id)).toContain('office')
  })

  it('[OWN6] opens from the page where the device has no room for it under another id, and stays kept', async () => {
    const { explorer, state } = open()
    await deviceGraphs.keep(offerOf(office()), office().bytes)
    const giveRoom = refuseToKeep()
    try {
      expect(await openRenamed(explorer, 'office')).toBe(true)
    } finally {
      giveRoom()
    }
    expect(state().graph.data).toEqual({ ...office().data, id: 'office-own' })
    expect((await deviceGraphs.offered()).map(({ id }) => id)).toEqual(['office'])
  })
})

describe('a map that is kept and damaged', () => {
  const { data } = office()
  for (const [what, text] of [
    ['no JSON', '{"format":'],
    ['no map', JSON.stringify({ ...data, roles: [] })],
  ] as const)
    for (const isTaken of [false, true])
      it(`[OWN6] is told where it is to be opened, and stays as it is: ${what}, ${isTaken ? 'its id taken' : 'its id free'}`, async () => {
        const { explorer, first, state } = open()
        const bytes = new TextEncoder().encode(text)
        await deviceGraphs.keep(offerOf(office()), bytes)
        await openKept(explorer, 'office', isTaken)
        expect(state().graph).toBe(first)
        expect(state().dialog).toBe('own-roles')
        expect(state().notices).toEqual([])
        expect(ownGraphs.getState().damaged?.bytes).toEqual(bytes)
        expect((await deviceGraphs.offered()).map(({ id }) => id)).toEqual(['office'])
        expect(await deviceGraphs.read('office')).toEqual(bytes)
        expect(state().graphs).toEqual([])
      })

  it('[OWN6] is not said of one that is whole', async () => {
    for (const isTaken of [false, true]) {
      const { explorer, state } = open()
      await deviceGraphs.keep(offerOf(office()), office().bytes)
      await openKept(explorer, 'office', isTaken)
      expect(state().graph.roles.size).toBe(2)
      expect(ownGraphs.getState().damaged).toBeNull()
      expect(state().dialog).toBeNull()
    }
  })
})

describe('a map that is taken in again', () => {
  it('[OWN5] has no history, and gives back the changed one with its own', async () => {
    const { explorer, state } = open()
    await openOwnGraph(explorer, office(), false)
    mend(explorer, setLineText('seo', 'seo-1', 'A'))
    mend(explorer, addLine('seo', 'seo-2', 'B'))
    const changed = state().graph.data
    await openOwnGraph(explorer, office('Office', 'seo>head'), false)
    expect(historyOf(state().graph)).toBeNull()
    await undo()
    expect(state().graph.data).toEqual(changed)
    expect(historyOf(state().graph)?.past).toHaveLength(2)
  })
})

import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aGraph } from '../graph/builders'
import { onDevice, refuseToKeep } from './onDevice'
import { openExplorer } from './openExplorer'

const first = aGraph('seo>manager', { seo: { does: ['a'] } })
const second = { ...first, id: 'second' }

async function openTicks() {
  const { explorer } = await openExplorer({ graph: first, view: 'outline' })
  explorer.getState().selectRole('seo')
  await screen.findByRole('checkbox', { name: /: I do this now$/ })
  return explorer
}
const box = () => screen.getByRole('checkbox', { name: /: I do this now$/ })
/** Whether the browser would ask before the page goes. */
const isLeavingAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

afterEach(() => vi.restoreAllMocks())

describe('the notebook of the graph that is shown', () => {
  it('[NOTE1] comes and goes with it', async () => {
    const explorer = await openTicks()
    await userEvent.click(box())
    explorer.setState({ graph: second })
    await waitFor(() => expect(box()).not.toBeChecked())
    expect(await onDevice(second)).toBe('[]')
    explorer.setState({ graph: first })
    await waitFor(() => expect(box()).toBeChecked())
  })

  it('leaves nothing on the page that listens, however often another is shown', async () => {
    /** How many are added more than removed, by what they listen to. */
    const counts = new Map<string, number>()
    const count = (by: number, [type, listener]: Parameters<typeof addEventListener>) => {
      if (listener !== null) counts.set(type, (counts.get(type) ?? 0) + by)
    }
    const { addEventListener: add, removeEventListener: remove } = window
    vi.spyOn(window, 'addEventListener').mockImplementation((...told: Parameters<typeof add>) => {
      count(1, told)
      add.apply(window, told)
    })
    vi.spyOn(window, 'removeEventListener').mockImplementation((...told: Parameters<typeof remove>) => {
      count(-1, told)
      remove.apply(window, told)
    })
    const explorer = await openTicks()
    await userEvent.click(box())
    const before = new Map(counts)
    expect(before.get('beforeunload')).toBe(1)
    for (let turn = 1; turn < 100; turn++) {
      explorer.setState({ graph: { ...first, id: `graph ${turn}` } })
      await waitFor(() => expect(box()).not.toBeChecked())
    }
    explorer.setState({ graph: first })
    await waitFor(() => expect(box()).toBeChecked())
    await waitFor(() => expect(counts).toEqual(before))
  })

  it('[NOTE7] stays for what the database does not take, though its journal stands elsewhere', async () => {
    const explorer = await openTicks()
    // The outside world: a database without room.
    const refusal = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await userEvent.click(box())
    expect(await screen.findByText(/^This device did not keep it/)).toBeVisible()
    explorer.setState({ graph: second })
    await waitFor(() => expect(box()).not.toBeChecked())
    explorer.setState({ graph: first })
    await waitFor(() => expect(box()).toBeChecked())
    refusal.mockRestore()
    await userEvent.click(box())
    await userEvent.click(box())
    await waitFor(async () => expect(await onDevice(first)).toContain('seo-1'))
  })

  it('[NOTE7] stays for what the device does not take, and is asked for, until the device has it', async () => {
    const explorer = await openTicks()
    const takeAgain = refuseToKeep()
    await userEvent.click(box())
    expect(await screen.findByText(/^This device did not keep it/)).toBeVisible()
    explorer.setState({ graph: second })
    await waitFor(() => expect(box()).not.toBeChecked())
    expect(isLeavingAsked()).toBe(true)
    takeAgain()
    explorer.setState({ graph: first })
    await waitFor(() => expect(box()).toBeChecked())
    await userEvent.click(box())
    await userEvent.click(box())
    await waitFor(async () => expect(await onDevice(first)).toContain('seo-1'))
    await waitFor(() => expect(isLeavingAsked()).toBe(false))
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { atRest } from '../../../atRest'
import { aLargeGraph } from '../../../scene/large/largeGraph'
import { openExplorer } from '../../openExplorer'

afterEach(async () => {
  await page.viewport(1280, 800)
})

const map = () => screen.getByRole('region', { name: 'Career map' })
const cards = () => within(map()).queryAllByRole('button', { name: /^Title of/ })
const canvas = () => map().querySelector<HTMLElement>('.large-flow')
const openLarge = (options: Parameters<typeof openExplorer>[0] = {}) =>
  openExplorer({ graph: aLargeGraph(600), ...options })
const zoomIn = async (to: string) => {
  for (let times = 0; times < 20 && canvas()?.dataset['distance'] !== to; times += 1) {
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    await atRest()
  }
  expect(canvas()?.dataset['distance']).toBe(to)
}

describe('a large map', () => {
  it('[LARGE2] shows from afar how many roles and moves each field has on each level; a press goes closer', async () => {
    await page.viewport(1280, 620)
    const { explorer } = await openLarge({ graph: aLargeGraph(1_500) })
    expect(canvas()?.dataset['distance']).toBe('far')
    const cell = within(map()).getByRole('button', {
      name: /^Name of field 2, Name of level 3: 50 roles, \d+ moves$/,
    })
    await userEvent.click(cell)
    await waitFor(() => expect(canvas()?.dataset['distance']).not.toBe('far'))
    await atRest()
    // Keys go on at its first role.
    const { walk, graph } = explorer.getState()
    expect(graph.roles.get(walk.at ?? '')).toMatchObject({ field: 'field-2', level: 'level-3' })
    expect(document.activeElement).toHaveAccessibleName(new RegExp(`^Title of ${walk.at} `))
    expect(document.activeElement).toBeVisible()
    const box = document.activeElement?.getBoundingClientRect()
    const room = canvas()?.getBoundingClientRect()
    expect(box?.left).toBeGreaterThanOrEqual(room?.left ?? 0)
    expect(box?.bottom).toBeLessThanOrEqual(room?.bottom ?? 0)
  })

  it('[LARGE2] cuts no number of roles beside the name of a level', async () => {
    await openLarge({ graph: aLargeGraph(1_500) })
    expect(document.querySelector('.legend')).not.toHaveTextContent(/\d{4}/)
    expect(document.querySelector('.legend')).toHaveTextContent(/\d,\d{3} moves/)
    const heads = [...document.querySelectorAll<HTMLElement>('.large-level:not([hidden])')]
    expect(heads.length).toBeGreaterThan(1)
    for (const head of heads)
      for (const width of [60, 90, 110, 120, 130, 300]) {
        head.style.maxWidth = `${width}px`
        const box = head.getBoundingClientRect()
        const words = document.createRange()
        words.selectNodeContents(head.lastChild ?? head)
        const number = words.getBoundingClientRect()
        expect(number.top >= box.bottom - 1 || number.right <= box.right + 1).toBe(true)
      }
  })

  it('[LARGE2] shows titles in between and cards from near', async () => {
    await openLarge()
    await zoomIn('middle')
    await waitFor(() => expect(map().querySelectorAll('.large-label').length).toBeGreaterThan(5))
    await zoomIn('near')
    await waitFor(() => expect(cards().length).toBeGreaterThan(5))
    expect(cards().length).toBeLessThanOrEqual(200)
    expect(map().querySelectorAll('.large-label')).toHaveLength(0)
  })

  it('[LARGE1] paints what has no card', async () => {
    await openLarge()
    await waitFor(() => {
      const [whole] = map().querySelectorAll('canvas')
      expect(whole?.width).toBeGreaterThan(100)
    })
  })

  it('[LARGE5] takes keys to roles that are out of view, which come as cards with the focus', async () => {
    const { explorer } = await openLarge()
    const [stop] = cards()
    stop?.focus()
    for (const key of ['{ArrowRight}', '{ArrowDown}', '{ArrowRight}', '{End}', '{Home}', '{ArrowDown}']) {
      const before = document.activeElement
      await userEvent.keyboard(key)
      await waitFor(() => expect([key, document.activeElement === before]).toEqual([key, false]))
      const at = explorer.getState().walk.at
      expect(document.activeElement).toHaveAccessibleName(new RegExp(`^Title of ${at} `))
    }
    await waitFor(() => {
      const box = document.activeElement?.getBoundingClientRect()
      const room = canvas()?.getBoundingClientRect()
      expect(box?.left).toBeGreaterThanOrEqual((room?.left ?? 0) - 1)
      expect(box?.right).toBeLessThanOrEqual((room?.right ?? 0) + 1)
    })
  })

  it('[LARGE5] is one stop of Tab', async () => {
    await openLarge()
    expect(map().querySelectorAll('.large-flow [tabindex="0"]')).toHaveLength(1)
    await zoomIn('near')
    await waitFor(() => expect(cards().length).toBeGreaterThan(5))
    expect(map().querySelectorAll('.large-flow [tabindex="0"]')).toHaveLength(1)
  })

  it('[LARGE5] brings a role that is opened elsewhere into view, readable, and marks it', async () => {
    const { explorer } = await openLarge()
    explorer.getState().selectRole('r599')
    const card = await within(map()).findByRole('button', { name: /^Title of r599 / })
    expect(card).toHaveAttribute('aria-pressed', 'true')
    await waitFor(() => expect(card.getBoundingClientRect().height).toBeGreaterThan(40))
  })

  it('[LARGE5] gives the focus to the card of a role whose name was typed, in the middle; Enter leads on into its panel', async () => {
    const complaints = vi.spyOn(console, 'error')
    const { explorer } = await openLarge()
    await userEvent.click(screen.getByRole('combobox', { name: 'Search' }))
    await userEvent.keyboard('Title of r431')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Title of r431 /))
    expect(map().contains(document.activeElement)).toBe(true)
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'r431' })
    await waitFor(() => {
      const box = document.activeElement?.getBoundingClientRect()
      const room = canvas()?.getBoundingClientRect()
      expect(box?.height).toBeGreaterThan(40)
      expect(
        Math.abs((box?.left ?? 0) + (box?.width ?? 0) / 2 - (room?.left ?? 0) - (room?.width ?? 0) / 2),
      ).toBeLessThan(40)
    })
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'panel-heading'))
    expect(complaints.mock.calls.flat().filter((one) => /flushSync/.test(String(one)))).toEqual([])
    complaints.mockRestore()
  })

  it('[LARGE5] gives the focus back to the card of what was open, wherever the map has gone meanwhile', async () => {
    const complaints = vi.spyOn(console, 'error')
    const { explorer } = await openLarge()
    await zoomIn('near')
    explorer.getState().selectRole('r599')
    const closer = await screen.findByRole('button', { name: 'Close' })
    await atRest()
    // The map is moved away from it, so that its card goes with the panel.
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    await atRest()
    closer.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Title of r599 /))
    expect(complaints.mock.calls.flat().filter((one) => /flushSync/.test(String(one)))).toEqual([])
    complaints.mockRestore()
  })

  it('[LARGE5] stays when what was found by its name is closed again', async () => {
    const { explorer } = await openLarge()
    await userEvent.click(screen.getByRole('combobox', { name: 'Search' }))
    await userEvent.keyboard('Title of r77{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Title of r77 /))
    await userEvent.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(explorer.getState().panel).toBeNull())
    await waitFor(() => expect(cards().length).toBeGreaterThan(0))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('[LARGE1] leaves what the filter leaves, and the rest comes back', async () => {
    const { explorer } = await openLarge()
    explorer.getState().filterByField('field-2')
    await waitFor(() =>
      expect(within(map()).queryAllByRole('button', { name: /^Name of field 1,/ })).toHaveLength(0),
    )
    explorer.getState().filterByField(null)
    await waitFor(() => expect(canvas()).not.toBeNull())
    expect(cards().length).toBeGreaterThan(0)
  })

  it('a press on a title picks its role; one on nothing closes what is open', async () => {
    const { explorer } = await openLarge()
    await zoomIn('middle')
    const title = await waitFor(() => {
      const found = map().querySelector<HTMLElement>('.large-label')
      if (found === null) throw new Error('There is no title')
      return found
    })
    await userEvent.click(title)
    expect(explorer.getState().panel?.kind).toBe('role')
  })

  it('[LARGE6] is painted by the page where no worker is to be had', async () => {
    const { Worker: OwnWorker } = window
    window.Worker = class extends OwnWorker {
      constructor() {
        super('no worker here', { type: 'module' })
        throw new Error('Workers are not allowed here')
      }
    }
    try {
      await openLarge({ graph: aLargeGraph(310) })
      await waitFor(() => expect(map().querySelector('canvas')?.width).toBeGreaterThan(100))
    } finally {
      window.Worker = OwnWorker
    }
  })

  it('[LARGE6] says so where the browser gives no canvas, and keeps its cards', async () => {
    const { Worker: OwnWorker, OffscreenCanvas: OwnCanvas } = window
    window.Worker = class extends OwnWorker {
      constructor() {
        super('no worker here', { type: 'module' })
        throw new Error('Workers are not allowed here')
      }
    }
    Reflect.deleteProperty(window, 'OffscreenCanvas')
    try {
      await openLarge({ graph: aLargeGraph(320) })
      expect(await within(map()).findByRole('status')).toHaveTextContent(/no canvas to draw on/)
      await zoomIn('near')
      await waitFor(() => expect(cards().length).toBeGreaterThan(5))
    } finally {
      window.Worker = OwnWorker
      window.OffscreenCanvas = OwnCanvas
    }
  })

  it('goes to another graph and leaves nothing of the former', async () => {
    const { explorer, view } = await openLarge()
    const graph = aLargeGraph(301, 2, 2)
    explorer.setState({ graph })
    await waitFor(() => expect(view.container.querySelector('.large-flow')).not.toBeNull())
    await waitFor(() => expect(cards()[0]).toBeVisible())
  })

  it('[LARGE8] has titles, cells and names as large as the text of the person', async () => {
    const of = (what: string) => map().querySelector(what)?.getBoundingClientRect().height ?? 0
    /** What stands on the map grows with it up to the next step of the zoom, and its words come a moment after that. */
    const isOfText = (what: string, height: number) =>
      waitFor(() => {
        expect(of(what)).toBeGreaterThan(height - 0.1)
        expect(of(what)).toBeLessThan(height * 2 ** 0.25 + 0.1)
      })
    const names = () => ['.large-band:not([hidden])', '.large-level:not([hidden])'].map(of)
    const usual = await openLarge({ graph: aLargeGraph(1_500, 4, 4) })
    await isOfText('.large-cell-line', 13)
    const before = names()
    await zoomIn('middle')
    await isOfText('.large-label', 18)
    usual.view.unmount()
    document.documentElement.style.fontSize = '24px'
    try {
      await openLarge({ graph: aLargeGraph(1_500, 4, 4) })
      await isOfText('.large-cell-line', 13 * 1.5)
      for (const [index, height] of names().entries())
        expect(height / (before[index] ?? 1)).toBeCloseTo(1.5, 1)
      await zoomIn('middle')
      await isOfText('.large-label', 18 * 1.5)
    } finally {
      document.documentElement.style.fontSize = ''
    }
  })
})

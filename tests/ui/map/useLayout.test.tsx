import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { appWorker } from '../../../src/workers/appWorker'
import { aSeatedGraph } from '../../layout/layoutCases'
import { openExplorer } from '../openExplorer'

/** What the page sent to workers. */
const requests: unknown[] = []
const { Worker: OwnWorker } = window
/** What a request waits for before it reaches its worker. */
let gate: Promise<void> = Promise.resolve()

beforeEach(() => {
  gate = Promise.resolve()
  window.Worker = class extends OwnWorker {
    override postMessage(message: unknown) {
      requests.push(message)
      void gate.then(() => super.postMessage(message))
    }
  }
})
afterEach(async () => {
  appWorker.end()
  window.Worker = OwnWorker
  requests.splice(0)
  await page.viewport(1280, 800)
})

const cards = () =>
  within(screen.getByRole('region', { name: 'Career map' })).getAllByRole('button', { name: /^Title of/ })

/** So many roles in three fields, each before the one three further on. */
const aGraphOf = (roles: number) =>
  aSeatedGraph(
    Array.from({ length: roles }, (_, index) => ({ id: `${index}`, field: index % 3, level: index % 4 })),
    Array.from({ length: roles - 3 }, (_, index) => [`${index}`, `${index + 3}`] as const),
  )

describe('the layout of the map', () => {
  it.each([
    ['with null', () => null],
    [
      'by throwing',
      () => {
        throw new DOMException('Refused', 'SecurityError')
      },
    ],
  ])('is made where the browser refuses the canvas that titles are measured on %s', async (_, refuse) => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = refuse
    try {
      await openExplorer({ graph: aGraphOf(12) })
      expect(cards()).toHaveLength(12)
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext
    }
  })

  it('[MAP4] of 200 roles is made without the worker', async () => {
    await openExplorer({ graph: aGraphOf(200) })
    expect(cards()).toHaveLength(200)
    expect(requests).toEqual([])
  })

  it('[LARGE4] of 201 roles is asked of the worker, once whatever is opened and however large the window is', async () => {
    const layouts = () => requests.filter((one) => JSON.stringify(one).includes('largeLayout'))
    const { explorer } = await openExplorer({ graph: aGraphOf(201) })
    expect(layouts()).toHaveLength(1)
    explorer.getState().selectRole('7')
    await screen.findByRole('region', { name: 'Title of 7' })
    explorer.getState().filterByField('field-1')
    await page.viewport(1100, 700)
    explorer.getState().filterByField(null)
    explorer.getState().selectRole('8')
    await screen.findByRole('region', { name: 'Title of 8' })
    expect(layouts()).toHaveLength(1)
  })

  it('[LARGE4] is said to be on its way to those who wait for it', async () => {
    let open = () => {}
    gate = new Promise((done) => {
      open = done
    })
    const opening = openExplorer({ graph: aGraphOf(202), language: 'zh-CN' })
    expect(await screen.findByText('正在绘制地图…')).toBeVisible()
    expect(screen.queryByText('正在绘制地图…')?.parentElement).toHaveAttribute('role', 'status')
    open()
    await opening
    expect(screen.queryByText('正在绘制地图…')).toBeNull()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FIRST_GRAPH } from '../../../src/library/site'
import { connectToBrowser } from '../../../src/state/browser'
import { followCleaned } from '../../../src/state/cleanLink'
import { panels } from '../../../src/ui/frame/panels'
import { openExplorer } from '../openExplorer'
import { remarkPanelKind } from './remarkPanel'

const records = [...panels, remarkPanelKind]
const SEO = 'seo-specialist'

let address = ''
let disconnect = () => {}

async function open() {
  const opened = await openExplorer({ records })
  disconnect = connectToBrowser(opened.explorer, ['zh-CN', 'en'], async () => followCleaned)
  return opened
}

const heading = () => screen.getByRole('heading', { name: `Remark on ${SEO}` })

describe('a panel that is added in one file and one line', () => {
  beforeEach(() => {
    address = location.href
  })
  afterEach(async () => {
    disconnect()
    history.replaceState(null, '', address)
    await page.viewport(1280, 800)
  })

  it('[PANEL1] has an address, which leads back to it, and Back', async () => {
    const { explorer } = await open()
    explorer.getState().openPanel({ kind: 'remark', role: SEO, remark: 'a & b' })
    const graph = explorer.getState().graph.id === FIRST_GRAPH ? '' : `graph=${explorer.getState().graph.id}&`
    expect(location.search).toBe(`?${graph}remark=${SEO}~a%20%26%20b`)
    await waitFor(() => expect(heading()).toBeVisible())
    expect(screen.getByText('a & b')).toBeVisible()
    history.back()
    await waitFor(() => expect(explorer.getState().panel).toBeNull())
    history.forward()
    await waitFor(() =>
      expect(explorer.getState().panel).toEqual({ kind: 'remark', role: SEO, remark: 'a & b' }),
    )
    expect(await screen.findByText('a & b')).toBeVisible()
  })

  it('[PANEL1] names the page, lights the map, and can be taken along', async () => {
    const { explorer } = await open()
    explorer.getState().openPanel({ kind: 'remark', role: SEO, remark: '' })
    await waitFor(() => expect(heading()).toBeVisible())
    await waitFor(() => expect(document.title).toContain('Remark on SEO Specialist'))
    const map = within(screen.getByRole('region', { name: 'Career map' }))
    expect(map.getByRole('button', { name: /^SEO Specialist/ })).toHaveAttribute('data-status', 'selected')
    expect(map.getByRole('button', { name: /^Digital Marketing Manager/ })).toHaveAttribute(
      'data-status',
      'linked',
    )
    explorer.getState().openDialog('export')
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByRole('button', { name: /^SEO Specialist: Markdown/ })).toBeVisible()
  })

  it('[PANEL1] gets the focus of who opens it by key, gives it back to its role at Escape, and on when it closes', async () => {
    const { explorer } = await open()
    explorer.getState().openPanel({ kind: 'remark', role: SEO, remark: '' }, { by: 'keyboard' })
    await waitFor(() => expect(heading()).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    const card = screen.getByRole('button', { name: /^SEO Specialist/ })
    expect(card).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(card).toHaveFocus())
  })

  it('[PANEL1] is a sheet on a phone, drawn up when it fills the screen', async () => {
    await page.viewport(390, 844)
    const { explorer } = await open()
    explorer.getState().openPanel({ kind: 'remark', role: SEO, remark: '' })
    await waitFor(() => expect(heading()).toBeVisible())
    const frame = heading().closest('.panel-frame')
    expect(frame).toHaveAttribute('data-panel', 'remark')
    expect(frame).toHaveAttribute('data-raised', 'true')
    expect(frame?.getBoundingClientRect().height).toBeGreaterThan(844 / 2)
  })
})

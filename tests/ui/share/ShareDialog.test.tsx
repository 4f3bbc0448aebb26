import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FIRST_GRAPH } from '../../../src/library/site'
import { aGraph } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'

/** What the browser offers, as a device would have it. */
function offer(name: 'clipboard' | 'share' | 'canShare', value: unknown) {
  Object.defineProperty(navigator, name, { configurable: true, value })
}

/** A clipboard that keeps what is written. */
function aClipboard(): string[] {
  const written: string[] = []
  offer('clipboard', { writeText: async (text: string) => written.push(text) })
  return written
}

beforeEach(() => {
  aClipboard()
})
afterEach(async () => {
  for (const name of ['clipboard', 'share', 'canShare']) Reflect.deleteProperty(navigator, name)
  await page.viewport(1280, 800)
})

const share = () => screen.getByRole('button', { name: 'Share' })
const dialog = () => screen.getByRole('dialog', { name: /^(Share|分享)$/ })
const textbox = () => within(dialog()).getByRole('textbox', { name: /^(Address|链接)$/ })
const copy = () => within(dialog()).getByRole('button', { name: 'Copy' })
const live = () => dialog().querySelector('[aria-live="polite"]')

async function openShare(options: Parameters<typeof openExplorer>[0] = {}) {
  const opened = await openExplorer({ view: 'outline', ...options })
  opened.explorer.getState().openDialog('share')
  await waitFor(() => expect(dialog()).toBeVisible())
  return opened
}

describe('the dialog “Share”', () => {
  it('[SHARE1] shows the address of what is shown, with its language, and selects it', async () => {
    const { explorer } = await openExplorer({ view: 'outline' })
    explorer.getState().selectRole('seo-specialist')
    await userEvent.click(share())
    await waitFor(() => expect(textbox()).toHaveFocus())
    const graph = defaultGraph.id === FIRST_GRAPH ? '' : `&graph=${defaultGraph.id}`
    const address = `${location.origin}${location.pathname}?lang=en${graph}&role=seo-specialist`
    expect(textbox()).toHaveValue(address)
    expect(textbox()).toHaveAttribute('readonly')
    expect(getSelection()?.toString()).toBe(address)
    expect(dialog()).toHaveTextContent('The link opens “SEO Specialist”.')
    expect(dialog()).toHaveTextContent('None of your notes or ticks is in it.')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(share()).toHaveFocus()
  })

  it('[SHARE1] names the graph when it is not the default, however it is called', async () => {
    const graph = { ...aGraph('seo>manager'), id: '__proto__ & co' }
    await openShare({ graph, language: 'zh-CN' })
    expect(textbox()).toHaveValue(
      `${location.origin}${location.pathname}?lang=zh-CN&graph=__proto__%20%26%20co`,
    )
    expect(dialog()).toHaveTextContent('链接打开的是“列表 · Test graph”')
  })

  it('[SHARE2] copies it and says so, each time', async () => {
    const written = aClipboard()
    await openShare()
    await userEvent.click(copy())
    await waitFor(() => expect(live()).toHaveTextContent('Copied'))
    const said = live()?.firstElementChild
    await userEvent.click(copy())
    await waitFor(() => expect(live()?.firstElementChild).not.toBe(said))
    expect(live()).toHaveTextContent('Copied')
    expect(written).toEqual([textbox().getAttribute('value'), textbox().getAttribute('value')])
  })

  it.each([
    ['refused', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ['missing', undefined],
  ])('[SHARE2] selects it where the clipboard is %s, and says what to press', async (_, clipboard) => {
    offer('clipboard', clipboard)
    await openShare()
    await userEvent.click(copy())
    await waitFor(() => expect(live()).toHaveTextContent('press Ctrl C or ⌘ C'))
    expect(textbox()).toHaveFocus()
    expect(getSelection()?.toString()).toBe(textbox().getAttribute('value'))
  })

  it('[SHARE5] offers the apps of the system only where it has a sheet for that', async () => {
    const { view } = await openShare()
    expect(within(dialog()).queryByRole('button', { name: 'Share with an app…' })).toBeNull()
    view.unmount()

    const shared: unknown[] = []
    let answer: () => Promise<void> = async () => undefined
    offer('canShare', () => true)
    offer('share', (what: unknown) => {
      shared.push(what)
      return answer()
    })
    await openShare()
    const send = () => userEvent.click(within(dialog()).getByRole('button', { name: 'Share with an app…' }))
    await send()
    expect(shared).toEqual([
      { title: 'List · Digital marketing and e-commerce · Rungs', url: textbox().getAttribute('value') },
    ])
    answer = () => Promise.reject(new DOMException('', 'AbortError'))
    await send()
    expect(live()).toHaveTextContent('')
    answer = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    await send()
    await waitFor(() => expect(live()).toHaveTextContent('Nothing was shared'))
  })

  it('[SHARE3] shows a QR code that names what it opens, dark on light in every theme', async () => {
    const { explorer } = await openShare()
    explorer.getState().chooseTheme('dark')
    const code = within(dialog()).getByRole('img', {
      name: 'QR code that opens “List · Digital marketing and e-commerce”',
    })
    const fill = (part: string) => getComputedStyle(code.querySelector(part) ?? code).fill
    expect([fill('rect'), fill('path')]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    expect(code.clientWidth).toBeGreaterThan(250)
  })

  it('[SHARE4] says that an address is too long for a QR code', async () => {
    const long = '岗'.repeat(200)
    const graph = aGraph(`${long}1>${long}2`)
    const { explorer } = await openExplorer({ graph: { ...graph, id: long }, view: 'outline' })
    explorer.getState().startComparison(`${long}1`, `${long}2`)
    explorer.getState().openDialog('share')
    await waitFor(() => expect(dialog()).toHaveTextContent('too long for a QR code'))
    expect(within(dialog()).queryByRole('img')).toBeNull()
    await userEvent.click(copy())
    await waitFor(() => expect(live()).toHaveTextContent('Copied'))
    expect(dialog().scrollWidth).toBeLessThanOrEqual(dialog().clientWidth)
  })

  it('[SHARE6] opens from “More” on a phone, fits it, and gives the focus back', async () => {
    await page.viewport(320, 568)
    await openExplorer({ view: 'outline' })
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull()
    const more = screen.getByRole('button', { name: 'More' })
    await userEvent.click(more)
    await userEvent.click(screen.getByRole('button', { name: 'Share' }))
    await waitFor(() => expect(textbox()).toHaveFocus())
    expect(dialog().getBoundingClientRect().width).toBeLessThanOrEqual(320)
    expect(dialog().scrollWidth).toBeLessThanOrEqual(dialog().clientWidth)
    await userEvent.keyboard('{Escape}')
    expect(more).toHaveFocus()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createFollowing } from '../../../src/state/following'
import { defaultGraph, openExplorer } from '../openExplorer'
import { renderedBy } from '../renderCounts'

const map = () => within(screen.getByRole('region', { name: 'Career map' }))
const card = (name: RegExp) => map().getByRole('button', { name })
const isOpen = (name: string) => screen.queryByRole('region', { name }) !== null

/** Lets React draw what the store asks for at once, before the next frame. */
const drawAtOnce = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
}

describe('a press on a role', () => {
  it('[MAP15] is lit at once, and followed by panel and counts', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    await drawAtOnce()
    expect(card(/^SEO Specialist/)).toHaveAttribute('data-status', 'selected')
    expect(card(/^SEO Specialist/)).toHaveAttribute('aria-pressed', 'true')
    expect(document.querySelectorAll('.transition[data-status="lit"]')).toHaveLength(3)
    expect(isOpen('SEO Specialist')).toBe(false)
    expect(map().queryAllByRole('img', { name: /→/ })).toEqual([])
    expect(await screen.findByRole('region', { name: 'SEO Specialist' })).toBeVisible()
    await waitFor(() => expect(map().getAllByRole('img', { name: /→/ })).toHaveLength(3))
  })

  it('[MAP6] [MAP15] renders cards, lines and title before the next frame, and nothing else', async () => {
    const { explorer } = await openExplorer()
    const rendered = await renderedBy(async () => {
      explorer.getState().selectRole('seo-specialist')
      await drawAtOnce()
    })
    expect(rendered).toEqual(['PageTitle', 'RoleCard', 'RoleLink', 'TransitionCurve'])
  })

  it('[MAP15] after another leaves the last one open', async () => {
    const { explorer } = await openExplorer()
    for (const role of defaultGraph.roles.keys()) explorer.getState().selectRole(role)
    expect(await screen.findByRole('region', { name: 'E-commerce Product Manager' })).toBeVisible()
    explorer.getState().selectRole('seo-specialist')
    explorer.getState().closePanel()
    await waitFor(() => expect(isOpen('E-commerce Product Manager')).toBe(false))
    expect(isOpen('SEO Specialist')).toBe(false)
    expect(map().queryByRole('button', { pressed: true })).toBeNull()
  })
})

describe('what follows', () => {
  it('[MAP15] is in step with what one ticks and types', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().startComparison('seo-specialist', 'digital-marketing-manager')
    const only = await screen.findByRole('checkbox', { name: 'Differences only' })
    await userEvent.click(only)
    expect(only).toBeChecked()
    expect(explorer.getState().differencesOnly).toBe(true)
    const second = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Second role' })
    // As the browser does for each of two keys that follow in one frame.
    for (const role of ['account-manager', 'sem-specialist']) {
      second.value = role
      second.dispatchEvent(new Event('change', { bubbles: true }))
      expect(second).toHaveValue(role)
    }
  })

  it('[MAP15] does not take the focus meanwhile, where what had it goes', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    explorer.getState().filterByField('digital-marketing')
    await screen.findByRole('region', { name: 'SEO Specialist' })
    // The card may still be drawn anew for the filter.
    await waitFor(() => {
      const stub = map().getByRole('button', { name: /E-commerce Specialist/ })
      stub.focus()
      expect(stub).toHaveFocus()
      stub.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    })
    await screen.findByRole('region', { name: 'E-commerce Specialist' })
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-role', 'ecommerce-specialist'))
  })

  it('[KEY3] goes into the panel after Enter on a card in Firefox, too, which counts it as a press', async () => {
    await openExplorer()
    const seo = card(/^SEO Specialist/)
    seo.focus()
    seo.dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'SEO Specialist' })).toHaveFocus())
  })

  it('[HELP1] a dialog that is closed and opened again at once is there', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().openDialog('help')
    const dialog = await screen.findByRole('dialog')
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    explorer.getState().closeDialog()
    await drawAtOnce()
    explorer.getState().openDialog('help')
    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(await screen.findByRole('dialog')).toHaveProperty('open', true)
  })

  it('tells of each state in its order, and listens no longer than it is listened to', async () => {
    const { explorer } = await openExplorer()
    const following = createFollowing(explorer)
    const told: (string | undefined)[] = []
    const stop = following.subscribe(({ panel }, before) =>
      told.push(panel?.kind ?? 'none', before.panel?.kind),
    )
    explorer.getState().selectRole('seo-specialist')
    explorer.getState().closePanel()
    explorer.getState().readBothLanguages(true)
    expect(told).toEqual([])
    expect(following.getState().panel).toBeNull()
    await waitFor(() => expect(told).toEqual(['role', undefined, 'none', 'role', 'none', undefined]))
    explorer.getState().selectRole('sem-specialist')
    stop()
    expect(following.getState()).toBe(explorer.getState())
    await new Promise((done) => setTimeout(done, 100))
    expect(told).toHaveLength(6)
  })
})

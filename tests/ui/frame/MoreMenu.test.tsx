import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openExplorer } from '../openExplorer'

const more = () => screen.getByRole('button', { name: 'More' })
const items = () =>
  [...screen.getByRole('menu', { name: 'More' }).querySelectorAll('[role^="menuitem"]')]
    .filter((item) => item.checkVisibility())
    .map((item) => item.textContent)

describe('the menu “More”', () => {
  it('[VIEW3] holds what a narrow header has no room for, and works by keys as a menu does', async () => {
    await page.viewport(390, 844)
    const { explorer } = await openExplorer({ view: 'outline' })
    more().focus()
    expect(more()).toHaveAttribute('aria-expanded', 'false')
    await userEvent.keyboard('{ArrowDown}')
    expect(more()).toHaveAttribute('aria-expanded', 'true')
    expect(items()).toEqual([
      '中文',
      'English',
      'System',
      'Light',
      'Dark',
      'What I do today',
      'Share',
      'Take it along…',
      'Print',
    ])
    expect(screen.getByRole('menuitemradio', { name: '中文' })).toHaveFocus()
    await userEvent.keyboard('{End}')
    expect(screen.getByRole('menuitem', { name: 'Print' })).toHaveFocus()
    await userEvent.keyboard(`{ArrowDown}${'{ArrowUp}'.repeat(5)}`)
    expect(screen.getByRole('menuitemradio', { name: 'Dark' })).toHaveFocus()
    await userEvent.keyboard('l')
    expect(screen.getByRole('menuitemradio', { name: 'Light' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(more()).toHaveFocus()
    expect(screen.queryByRole('menu')).toBeNull()
    await userEvent.keyboard(`${'{ArrowUp}'.repeat(5)}{Enter}`)
    expect(explorer.getState().theme).toBe('dark')
    expect(more()).toHaveFocus()
    await userEvent.click(more())
    expect(screen.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked()
    await userEvent.click(screen.getByRole('heading', { level: 1 }))
    expect(screen.queryByRole('menu')).toBeNull()
    await page.viewport(1280, 800)
  })

  it('[VIEW3] holds on a wide screen only what the header lacks', async () => {
    await page.viewport(1440, 900)
    await openExplorer({ view: 'outline' })
    await userEvent.click(more())
    expect(items()).toEqual(['What I do today', 'Take it along…', 'Print'])
    await page.viewport(1280, 800)
  })
})

describe('the title of the page', () => {
  it('[VIEW2] says what is open, else the view', async () => {
    const { explorer } = await openExplorer()
    const isTitled = (title: string) => waitFor(() => expect(document.title).toBe(`${title} · Rungs`))
    await isTitled('Digital marketing and e-commerce')
    explorer.getState().chooseView('matrix')
    await isTitled('Matrix · Digital marketing and e-commerce')
    explorer.getState().chooseView('outline')
    await isTitled('Outline · Digital marketing and e-commerce')
    explorer.getState().selectRole('seo-specialist')
    await isTitled('SEO Specialist')
  })
})

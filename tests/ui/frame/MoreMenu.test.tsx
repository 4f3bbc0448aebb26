import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openExplorer } from '../openExplorer'

const more = () => screen.getByRole('button', { name: 'More' })
const panel = () => document.getElementById(more().getAttribute('aria-controls') ?? '')
const shown = (selector: string) =>
  [...(panel()?.querySelectorAll(selector) ?? [])].filter((one) => one.checkVisibility())
const radio = (name: string) => within(panel() ?? document.body).getByRole('radio', { name })
const open = async (width: number) => {
  await page.viewport(width, 844)
  const opened = await openExplorer({ view: 'outline' })
  more().focus()
  await userEvent.keyboard('{Enter}')
  expect(more()).toHaveAttribute('aria-expanded', 'true')
  return opened
}
const expectClosed = () => {
  expect(more()).toHaveAttribute('aria-expanded', 'false')
  expect(panel()).toBeNull()
}

afterEach(() => page.viewport(1280, 800))

describe('“More”', () => {
  it('[VIEW3] holds what a narrow header has no room for, one stop of Tab a choice', async () => {
    await open(390)
    expect(shown('label, button').map(({ textContent }) => textContent)).toEqual([
      '中文',
      'English',
      'System',
      'Light',
      'Dark',
      'What I do now',
      'Your own roles',
      'Save or open what I wrote…',
      'Share',
      'Export…',
      'Print',
    ])
    const stops: (Element | null)[] = []
    for (let presses = 0; presses < 8; presses++) {
      await userEvent.keyboard('{Tab}')
      stops.push(document.activeElement)
    }
    expect(stops).toEqual([radio('English'), radio('System'), ...shown('button')])
    await userEvent.keyboard('{Tab}')
    expectClosed()
  })

  it('[VIEW3] holds on a wide screen only what the header lacks', async () => {
    await open(1440)
    expect(shown('input, select, button').map(({ textContent }) => textContent)).toEqual([
      'What I do now',
      'Your own roles',
      'Save or open what I wrote…',
      'Export…',
      'Print',
    ])
  })

  it('[VIEW3] stays open while the theme and the language are chosen by arrows', async () => {
    const { explorer } = await open(390)
    await userEvent.keyboard('{Tab}{Tab}{ArrowRight}{ArrowRight}')
    expect(explorer.getState().theme).toBe('dark')
    expect(radio('Dark')).toHaveFocus()
    expect(radio('Dark')).toBeChecked()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{ArrowLeft}')
    await screen.findByRole('button', { name: '更多' })
    const chinese = screen.getByRole('radio', { name: '中文' })
    expect(chinese).toBeChecked()
    expect(chinese).toHaveFocus()
    expect(screen.getByRole('radiogroup', { name: '主题' })).toBeVisible()
  })

  it('[VIEW3] closes by Escape with the focus on its button, wherever in it that was', async () => {
    await open(390)
    await userEvent.keyboard('{Tab}{Tab}{Escape}')
    expectClosed()
    expect(more()).toHaveFocus()
    await userEvent.keyboard('{Enter}{Escape}')
    expectClosed()
    expect(more()).toHaveFocus()
  })

  it('[VIEW3] closes by its button, by a press elsewhere and when the focus goes on', async () => {
    await open(390)
    await userEvent.click(more())
    expectClosed()
    await userEvent.click(more())
    await userEvent.click(radio('Light'))
    expect(panel()).toBeVisible()
    await userEvent.click(screen.getByRole('heading', { level: 1 }))
    expectClosed()
    await userEvent.click(more())
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expectClosed()
  })

  it('[VIEW3] closes with what it opens, which gives the focus back to its button', async () => {
    await open(390)
    await userEvent.click(within(panel() ?? document.body).getByRole('button', { name: 'Share' }))
    expectClosed()
    await screen.findByRole('dialog', { name: 'Share' })
    await userEvent.keyboard('{Escape}')
    expect(more()).toHaveFocus()
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
    await isTitled('List · Digital marketing and e-commerce')
    explorer.getState().selectRole('seo-specialist')
    await isTitled('SEO Specialist')
  })
})

// What a task costs by keys, against what it costs by clicks; letters that are typed count on neither side.
import type { Page } from '@playwright/test'
import { openLook } from './look'
import { focusRole, openMap } from './map'
import { expect, test } from './test'

interface Task {
  readonly byClicks: readonly ((page: Page) => Promise<void>)[]
  readonly byKeys: readonly string[]
  /** Typed once the search is open. */
  readonly words?: string
  readonly isDone: (page: Page) => Promise<void>
}

const pressCard = (title: string) => (page: Page) =>
  page.locator('.role-card').filter({ hasText: title }).click()
const isShown = (name: string) => (page: Page) =>
  expect(page.getByRole('region', { name, exact: true })).toBeVisible()

/** From the map, with the focus on its first role. */
const TASKS: Readonly<Record<string, Task>> = {
  find: {
    byClicks: [
      (page) => page.getByRole('combobox', { name: 'Search' }).click(),
      (page) =>
        page
          .getByRole('option', { name: /Account Manager/ })
          .first()
          .click(),
    ],
    byKeys: ['/', 'Enter'],
    words: 'account',
    isDone: isShown('Account Manager'),
  },
  open: {
    byClicks: [pressCard('Marketing Associate')],
    byKeys: ['ArrowDown', 'Enter'],
    isDone: isShown('Marketing Associate'),
  },
  compare: {
    byClicks: [
      pressCard('Digital Marketing Coordinator'),
      (page) => page.getByRole('button', { name: 'Compare', exact: true }).click(),
    ],
    byKeys: ['c'],
    isDone: isShown('Compare'),
  },
  filter: {
    byClicks: [(page) => page.getByRole('radio', { name: 'E-commerce' }).click()],
    byKeys: ['2'],
    isDone: (page) => expect(page.getByRole('radio', { name: 'E-commerce' })).toBeChecked(),
  },
  'switch language': {
    byClicks: [openLook, (page) => page.getByRole('radio', { name: '中文' }).click()],
    byKeys: ['l'],
    isDone: (page) => expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN'),
  },
}

for (const [task, { byClicks, byKeys, words, isDone }] of Object.entries(TASKS))
  test(`[KEY7] to ${task} takes at most two keys for each click`, async ({ page }) => {
    const type = async () => {
      if (words !== undefined) await page.keyboard.type(words)
    }
    await openMap(page)
    for (const [index, click] of byClicks.entries()) {
      await click(page)
      if (index === 0) await type()
    }
    await isDone(page)
    await openMap(page)
    await focusRole(page, 'digital-marketing-coordinator')
    for (const [index, key] of byKeys.entries()) {
      await page.keyboard.press(key)
      if (index > 0 || words === undefined) continue
      await type()
      await expect(page.getByRole('option').first()).toBeVisible()
    }
    await isDone(page)
    expect(byKeys.length).toBeLessThanOrEqual(2 * byClicks.length)
  })

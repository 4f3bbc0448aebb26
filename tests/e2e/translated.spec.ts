// A page that the browser translates while one works on it.
import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { readable, translate, untranslated } from './translator'

interface Step {
  readonly name: string
  readonly take: (page: Page) => Promise<unknown>
}

const press = (role: 'button' | 'radio', name: RegExp) => (page: Page) =>
  page.locator('header, main, dialog').getByRole(role, { name }).first().click()

const STEPS: readonly Step[] = [
  { name: 'filters', take: (page) => page.locator('label', { hasText: 'E-commerce' }).first().click() },
  {
    name: 'searches',
    take: async (page) => {
      await page.locator('header [role=combobox]').click()
      await page.keyboard.type('seo')
    },
  },
  { name: 'searches on', take: (page) => page.keyboard.type('x') },
  { name: 'searches less', take: (page) => page.keyboard.press('Backspace') },
  { name: 'opens what was found', take: (page) => page.keyboard.press('Enter') },
  { name: 'walks the map', take: (page) => page.locator('[data-role=marketing-associate]').first().click() },
  { name: 'compares', take: press('button', /Compare/) },
  { name: 'swaps', take: press('button', /Swap/) },
  { name: 'shares', take: press('button', /Share/) },
  { name: 'goes on', take: (page) => page.keyboard.press('Escape') },
  { name: 'reads the list', take: (page) => page.locator('.view-choice label').nth(1).click() },
  { name: 'reads the matrix', take: (page) => page.locator('.view-choice label').nth(2).click() },
  { name: 'comes back to the map', take: (page) => page.locator('.view-choice label').nth(0).click() },
  {
    name: 'reads Chinese',
    take: async (page) => {
      await page.locator('.look-menu button').first().click()
      await page.locator('.look-menu label').first().click()
      await page.keyboard.press('Escape')
    },
  },
  { name: 'goes back', take: (page) => page.goBack() },
]

test('[TRANSLATED1] no step ends in a failure, and nothing stays as it stood before', async ({
  page,
  context,
}) => {
  const plain = await context.newPage()
  for (const one of [page, plain]) {
    await one.goto('./?lang=en&view=map')
    await one.locator('html[data-live]').waitFor({ state: 'attached' })
    await one.waitForLoadState('networkidle')
  }
  await translate(page)
  for (const { name, take } of STEPS) {
    await take(plain)
    await take(page)
    await expect(async () => {
      expect(await readable(page), name).toEqual(await readable(plain))
      expect(await untranslated(page), name).toBe(0)
    }).toPass()
    await expect(page.getByText('Something went wrong')).toHaveCount(0)
  }
})

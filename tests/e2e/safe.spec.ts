// What was written can be had, whatever fails.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './test'

const WORDS = 'Ran the spring campaign 春季活动'

/** The text of the file that a press saves. */
async function savedBy(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return readFile(await (await download).path(), 'utf8')
}

async function write(page: Page): Promise<void> {
  await page.goto('./?lang=en&ready=seo-specialist~digital-marketing-manager')
  await page
    .getByRole('textbox', { name: /^Note: / })
    .first()
    .fill(WORDS)
  await expect(page.getByText(/^Saved on this device/).first()).toBeVisible()
}

/** What watches the page comes once it is there. */
const isWatched = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /\/save-/.test(name))),
    )
    .toBe(true)

test.describe('a press that fails', () => {
  test.use({ allowedErrors: /on purpose/ })
  for (const [code, said, save] of [
    ['en', 'Something went wrong just now', 'Save what I wrote'],
    ['zh-CN', '刚才出了点问题', '保存我写的内容'],
  ] as const)
    test(`[FAIL3] is said, and what was written can be saved, in ${code}`, async ({ page }) => {
      await write(page)
      await page.goto(`./?lang=${code}`)
      await expect(page.locator('html[data-live]')).toBeAttached()
      await isWatched(page)
      await page.evaluate(() => {
        setTimeout(() => {
          throw new Error('on purpose')
        })
      })
      await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
      expect(await savedBy(page, save)).toContain(WORDS)
      await expect(page.locator('.role-card')).toHaveCount(12)
    })
})

test.describe('where no panel arrives', () => {
  test.use({ allowedErrors: /Failed to load resource|Failed to fetch dynamically/ })
  test('[FAIL3] what was written can be saved', async ({ page }) => {
    await write(page)
    await page.route('**/assets/panels-*.js', (route) => route.abort())
    await page.goto('./?lang=en')
    await page.getByRole('button', { name: /^SEO Specialist/ }).click()
    await expect(page.getByRole('alert')).toContainText('could not be shown')
    expect(await savedBy(page, 'Save what I wrote')).toContain(WORDS)
  })
})

test.describe('where a part is on its way for ever', () => {
  test.use({ allowedErrors: /on purpose/ })
  test('[FAIL3] what fails is said', async ({ page }) => {
    await page.route('**/assets/search-*.js', () => new Promise(() => undefined))
    const watching = page.waitForResponse(/\/save-.*\.js/)
    await page.goto('./?lang=en')
    await expect(page.locator('html[data-live]')).toBeAttached()
    await (await watching).finished()
    await page.evaluate(() => {
      Promise.reject(new Error('on purpose'))
    })
    await expect(page.getByRole('status').filter({ hasText: 'Something went wrong just now' })).toBeVisible()
  })
})

for (const [code, said, save, usual] of [
  ['en', 'This page leaves alone what this device keeps', 'Save what I wrote', 'Open as usual'],
  ['zh-CN', '安全打开：不读取这台设备上保存的内容', '保存我写的内容', '正常打开'],
] as const)
  test(`[FAIL5] ?safe opens with defaults, whatever is stored, and what was written can be saved, in ${code}`, async ({
    page,
  }) => {
    await write(page)
    const stored = await page.evaluate(() => {
      for (const key of [
        'theme',
        'language',
        'bothLanguages',
        'name',
        'date',
        'myRole.digital-marketing-ecommerce',
      ])
        localStorage.setItem(`rungs.${key}`, '\u0000{"not": [what it')
      localStorage.setItem('rungs.theme', 'dark')
      localStorage.setItem('rungs.bothLanguages', 'true')
      return JSON.stringify(Object.entries(localStorage).toSorted())
    })
    await page.goto(`./?lang=${code}&safe`)
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    await expect(page.locator('.role-card')).toHaveCount(12)
    expect(await savedBy(page, save)).toContain(WORDS)
    await page.locator('.role-card').first().click()
    await page.reload()
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
    const now = await page.evaluate(() => {
      return JSON.stringify(Object.entries(localStorage).toSorted())
    })
    expect(now).toBe(stored)
    await page.getByRole('button', { name: usual }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(page.url()).not.toContain('safe')
  })

// The search and the address: what is typed stands there while the list is open, and leaves no steps behind.
import type { Page } from '@playwright/test'
import { openMap } from './map'
import { inAddress } from './ofSite'
import { expect, test } from './test'

const PINYIN = /\/data\/[^/]+\.pinyin\.json$/

test('[FIND7] writes what is typed into the address without a step of history, and takes it away', async ({
  page,
}) => {
  await openMap(page)
  const before = page.url()
  const steps = await page.evaluate(() => history.length)
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('A/B 测')
  await expect(page).toHaveURL(/[?&]q=A%2FB%20%E6%B5%8B$/)
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(before)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]role=digital-marketing-manager$/)
  expect(await page.evaluate(() => history.length)).toBe(steps + 1)
  await page.goBack()
  await expect(page).toHaveURL(before)
  await expect(page.getByRole('listbox')).toHaveCount(0)
})

/** Keeps the list of the search from arriving until what it gives is called. */
async function holdList(page: Page): Promise<() => void> {
  let send = () => {}
  const isSent = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route('**/assets/SearchWorks*.js', async (route) => {
    await isSent
    await route.continue()
  })
  return send
}

test('[FIND7] Escape calls off a search whose list is still to come', async ({ page }) => {
  const send = await holdList(page)
  await openMap(page)
  const before = page.url()
  const field = page.getByRole('combobox', { name: 'Search' })
  await field.pressSequentially('SEO')
  await expect(page).toHaveURL(/[?&]q=SEO$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(before)
  await expect(field).toHaveValue('SEO')
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await field.pressSequentially('SEM')
  await page.keyboard.press('Escape')
  send()
  await expect(page.getByRole('button', { name: 'Clear the search' })).toHaveCount(1)
  await expect(page.getByRole('option')).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(field).toHaveValue('SEM')
})

for (const [device, viewport] of [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test.describe(`on ${device}`, () => {
    test.use({ viewport })
    test('[FIND7] a link that searches opens with the field filled and the list open', async ({ page }) => {
      await page.goto('./?lang=zh-CN&q=shejiaomeiti')
      const field = page.getByRole('combobox', { name: '搜索' })
      await expect(page.getByRole('option', { name: /^社交媒体专员/ })).toBeVisible()
      await expect(field).toHaveValue('shejiaomeiti')
      await expect(field).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('region', { name: '社交媒体专员', exact: true })).toBeVisible()
      await expect(page).toHaveURL(new RegExp(`\\?lang=zh-CN${inAddress()}&role=social-media-specialist$`))
    })
  })

test('[FIND1] how Chinese is read is fetched when somebody searches, and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (PINYIN.test(request.url())) asked.push(request.url())
  })
  await openMap(page)
  await page.getByRole('combobox', { name: 'Search' }).focus()
  expect(asked).toEqual([])
  await page.keyboard.type('szyxjl')
  await expect(page.getByRole('option', { name: /^Digital Marketing Manager/ })).toBeVisible()
  expect(asked).toHaveLength(1)
})

test.describe('when it does not arrive', () => {
  test.use({ allowedErrors: /Failed to load resource/ })
  test('[FIND1] all else is found, and it is asked for again', async ({ page }) => {
    await page.route(PINYIN, (route) => route.abort())
    await openMap(page)
    const field = page.getByRole('combobox', { name: 'Search' })
    await field.fill('电商')
    await expect(page.getByRole('option')).toHaveCount(3)
    await field.fill('dianshang')
    await expect(page.locator('.search-popup')).toContainText('Nothing found')
    await page.unroute(PINYIN)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option')).toHaveCount(3)
  })
})

import type { Page } from '@playwright/test'
import { expect, test } from './test'

/** A role of each view and of the panel, as where it leads, and the address that it has there. */
const PLACES = [
  ['the map', '&view=map', '.career-map'],
  ['the list', '&view=outline', '.outline'],
  ['the matrix', '&view=matrix', 'table'],
  ['a panel', '&view=outline&role=digital-marketing-coordinator', '.panel-frame'],
] as const

const TITLE = { en: 'Digital Marketing Manager', 'zh-CN': '数字营销经理' } as const

async function openPlace(page: Page, lang: 'en' | 'zh-CN', query: string, place: string) {
  await page.goto(`./?lang=${lang}${query}`)
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  const name = new RegExp(`^${TITLE[lang]}`)
  const role = page.locator(place).getByRole('button', { name }).first()
  await role.scrollIntoViewIfNeeded()
  return role
}

for (const lang of ['en', 'zh-CN'] as const)
  for (const [name, query, place] of PLACES)
    test(`[URL7] of ${name} opens beside by Ctrl and by the middle button, and here by a press, in ${lang}`, async ({
      page,
      context,
    }) => {
      const role = await openPlace(page, lang, query, place)
      const before = page.url()
      for (const press of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
        const [beside] = await Promise.all([context.waitForEvent('page'), role.click(press)])
        await expect(beside.getByRole('region', { name: TITLE[lang], exact: true })).toBeVisible()
        await expect(beside.locator('html')).toHaveAttribute('lang', lang)
        expect(new URL(beside.url()).searchParams.get('view')).toBe(new URL(before).searchParams.get('view'))
        await beside.close()
      }
      expect(page.url()).toBe(before)
      await role.click()
      await expect(page.getByRole('region', { name: TITLE[lang], exact: true })).toBeVisible()
    })

test('[URL7] is pressed by Space as by Enter', async ({ page }) => {
  for (const key of ['Space', 'Enter']) {
    const role = await openPlace(page, 'en', '&view=outline', '.outline')
    await role.press(key)
    await expect(page.getByRole('heading', { name: TITLE.en, level: 2 })).toBeFocused()
  }
})

test('[URL7] is pressed once by Space, however long it is held', async ({ page }) => {
  const role = await openPlace(page, 'en', '&view=map', '.career-map')
  await role.evaluate((element) => element.addEventListener('click', () => element.append('!')))
  await role.focus()
  for (let times = 0; times < 3; times += 1) await page.keyboard.down('Space')
  await page.keyboard.up('Space')
  await expect(page.getByRole('region', { name: TITLE.en, exact: true })).toBeVisible()
  await expect(role).toContainText(/[^!]!$/)
})

for (const view of ['outline', 'matrix'])
  test(`[URL7] a title that is dragged over is not opened, in the ${view}; one that is pressed is, by a hand that trembles too`, async ({
    page,
  }) => {
    await page.goto(`./?lang=en&view=${view}`)
    await expect(page.locator('html[data-live]')).toBeAttached()
    const role = page.getByRole('button', { name: /^SEO Specialist/ }).first()
    await role.scrollIntoViewIfNeeded()
    // What works it is fetched once the page is at rest.
    await page.waitForLoadState('networkidle')
    const { x, y, height } = (await role.boundingBox()) ?? { x: 0, y: 0, height: 0 }
    await page.mouse.move(x + 4, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + height / 2, { steps: 5 })
    await page.mouse.up()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    await expect(page).toHaveURL(/^(?!.*role=)/)
    await page.mouse.move(x + 20, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + 26, y + height / 2 + 4)
    await page.mouse.up()
    await expect(page).toHaveURL(/role=seo-specialist/)
  })

import type { Page } from '@playwright/test'
import { atRest } from '../atRest'
import { aLargeGraph } from './largeGraph'
import { cardOf, focusRole, openMap } from './map'
import { expect, test } from './test'

const card = (page: Page, title: string) => page.locator('.role-card').filter({ hasText: title })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const [what, selector] of [
    ['the map', '.canvas'],
    ['a role', '.role-card'],
  ] as const)
    test(`[ROOM3] a swipe on ${what} scrolls the page`, async ({ page, context }) => {
      await page.goto('./?lang=en&view=map')
      const target = page.locator(selector).nth(0)
      await expect(card(page, 'SEO Specialist')).toBeVisible()
      const box = await target.boundingBox()
      if (!box) throw new Error('There is nothing to swipe on')
      const client = await context.newCDPSession(page)
      const x = box.x + 20
      const from = box.y + Math.min(box.height / 2, 400)
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: from }] })
      for (let step = 1; step <= 10; step++)
        await client.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x, y: from - step * 20 }],
        })
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    })

  test('[ROOM3] a link to a role shows it above its sheet', async ({ page }) => {
    await page.goto('./?lang=en&view=map&role=ecommerce-analyst')
    const sheet = page.locator('.panel-frame')
    await expect(sheet).toBeVisible()
    await expect
      .poll(async () => {
        const role = await card(page, 'E-commerce Analyst').boundingBox()
        const panel = await sheet.boundingBox()
        return role !== null && panel !== null && role.y >= 0 && role.y + role.height <= panel.y
      })
      .toBe(true)
  })

  test('[ROOM3] a link to a comparison shows it', async ({ page }) => {
    await page.goto('./?lang=en&view=map&compare=seo-specialist~sem-specialist')
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeInViewport()
  })

  test('names a stub whole', async ({ page }) => {
    await page.goto('./?lang=en&view=map&field=ecommerce')
    const words = page.locator('.stub-card-words')
    await expect(words).toBeVisible()
    expect(
      await words.evaluate((element) => element.scrollHeight - element.clientHeight),
    ).toBeLessThanOrEqual(2)
  })
})

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
  [1024, 768],
] as const)
  test(`the page itself does not scroll at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const query of [
      '',
      '&role=digital-marketing-manager',
      '&compare=seo-specialist~digital-marketing-manager',
    ]) {
      await page.goto(`./?lang=en${query}`)
      await expect(page.locator('.panel-frame')).toBeVisible()
      expect(
        await page.evaluate(() => document.documentElement.scrollHeight - innerHeight),
      ).toBeLessThanOrEqual(0)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
  })

/** What begins to move, with a time to move in, once a role is pressed. */
async function movesOf(page: Page): Promise<readonly string[]> {
  await page.addInitScript(() => {
    const moves: string[] = []
    Object.assign(window, { moves })
    for (const type of ['animationstart', 'transitionrun'])
      addEventListener(type, ({ target }) => {
        if (!(target instanceof Element)) return
        for (const { effect } of target.getAnimations())
          if (effect !== null && Number(effect.getComputedTiming().duration) > 0) moves.push(target.className)
      })
  })
  await page.goto('./?lang=en')
  await card(page, 'SEO Specialist').click()
  await expect(page.getByRole('region', { name: 'SEO Specialist' })).toBeVisible()
  await page.waitForTimeout(300)
  return page.evaluate(() => Reflect.get(window, 'moves'))
}

test('[ROOM11] in a narrow window that a mouse works, the pickers stand whole below the head of a comparison', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?lang=en&compare=seo-specialist~digital-marketing-manager')
  const head = await page.getByRole('heading', { name: 'Compare' }).boundingBox()
  for (const name of ['First role', 'Second role']) {
    const picker = await page.getByRole('combobox', { name }).boundingBox()
    expect(picker?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 844) + (head?.height ?? 0))
  }
})

test('the panel comes in a moment for the eye to follow', async ({ page }) => {
  expect(await movesOf(page)).not.toEqual([])
})

test('nothing moves for those who ask for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await movesOf(page)).toEqual([])
})

test('the skip link leads past the header, and leaves the address alone', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto('./?lang=en&compare=seo-specialist~sem-specialist')
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
  expect(new URL(page.url()).hash).toBe('')
})

test('[MAP4] walking on while zoomed in brings the role into view', async ({ page }) => {
  await page.goto('./?lang=en&role=social-media-specialist')
  for (let i = 0; i < 5; i++) {
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.evaluate(atRest)
  }
  await page
    .getByRole('list', { name: 'Can lead to' })
    .getByRole('button', { name: 'Social Media Strategist', exact: true })
    .click()
  const view = await page.locator('.canvas').boundingBox()
  await expect
    .poll(async () => {
      const box = await card(page, 'Social Media Strategist').boundingBox()
      return box !== null && view !== null && box.x >= view.x && box.x + box.width <= view.x + view.width
    })
    .toBe(true)
})

for (const [width, height] of [
  [390, 844],
  [820, 1180],
] as const)
  test(`[ROOM4] a map of eight levels is readable, and scrolls in its place, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openMap(page, aLargeGraph())
    const card = (role: string) => cardOf(page, role)
    const size = await card('role-0').evaluate(
      (button) => button.getBoundingClientRect().height / button.clientHeight,
    )
    expect(size).toBeGreaterThan(0.65)
    await expect(card('role-7')).not.toBeInViewport()
    await card('role-0').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    await focusRole(page, 'role-7')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Role number 7' })).toBeFocused()
    await expect(card('role-7')).toBeInViewport({ ratio: 0.99 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

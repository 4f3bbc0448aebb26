// A phone in the hand: what a finger finds, and how much of the screen is left to see.
import type { CDPSession, Locator, Page } from '@playwright/test'
import { goTo } from './goTo'
import { expect, test } from './test'

const SCREENS = [
  [360, 640],
  [390, 844],
  [844, 390],
] as const

test.use({ hasTouch: true, isMobile: true })

const sheetOf = (page: Page) => page.locator('.panel-frame')
const seo = (page: Page) =>
  page.getByRole('region', { name: 'List' }).getByRole('button', { name: 'SEO Specialist', exact: true })

/** What lies on top in the middle of an element is that element. */
const isUncovered = (element: Locator) =>
  element.evaluate((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect()
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return hit !== null && (one.contains(hit) || hit.contains(one))
  })

type Point = readonly [x: number, y: number]
const send = (
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Point[] = [],
) =>
  client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })

async function draw(client: CDPSession, [x, y]: Point, by: number) {
  await send(client, 'touchStart', [[x, y]])
  for (let step = 1; step <= 10; step++) await send(client, 'touchMove', [[x, y + (by * step) / 10]])
  await send(client, 'touchEnd')
}

for (const [width, height] of SCREENS)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('[VIEW1] [ROOM5] begins with the outline; a tap opens a sheet of half the height, the role stays in view, Back closes it', async ({
      page,
    }) => {
      await page.goto('./?lang=en')
      await expect(page.getByRole('region', { name: 'List' })).toBeVisible()
      await seo(page).tap()
      const panel = page.getByRole('region', { name: 'SEO Specialist' })
      await expect(panel).toBeVisible()
      const box = await sheetOf(page).boundingBox()
      expect(box?.height ?? height).toBeLessThanOrEqual(height / 2 + 1)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(height, 0)
      await expect(seo(page)).toBeInViewport({ ratio: 1 })
      await expect.poll(() => isUncovered(seo(page))).toBe(true)
      await page.goBack()
      await expect(panel).toBeHidden()
      await expect(page.getByRole('region', { name: 'List' })).toBeVisible()
    })

    test('[ROOM6] a button and a finger draw the sheet up and down', async ({ page, context }) => {
      await page.goto('./?lang=en&role=seo-specialist')
      const heightOf = async () => (await sheetOf(page).boundingBox())?.height ?? 0
      await page.getByRole('button', { name: 'Expand the panel' }).tap()
      const lower = page.getByRole('button', { name: 'Collapse the panel' })
      await expect(lower).toBeVisible()
      expect(await heightOf()).toBeGreaterThan(height * 0.6)
      await lower.tap()
      await expect.poll(heightOf).toBeLessThanOrEqual(height / 2 + 1)
      const handle = page.getByRole('button', { name: 'Expand the panel' })
      const box = await handle.boundingBox()
      if (box === null) throw new Error('There is no handle')
      const client = await context.newCDPSession(page)
      await draw(client, [box.x + box.width / 2, box.y + 16], -120)
      await expect(lower).toBeVisible()
      await expect.poll(heightOf).toBeGreaterThan(height * 0.6)
      const raised = await lower.boundingBox()
      await draw(client, [width / 2, (raised?.y ?? 0) + 16], 100)
      await expect(handle).toBeVisible()
      const lowered = await handle.boundingBox()
      await draw(client, [width / 2, (lowered?.y ?? 0) + 16], 100)
      await expect(page.getByRole('region', { name: 'SEO Specialist' })).toBeHidden()
    })

    test('[ROOM8] every target is large enough for a finger, and nothing zooms on focus', async ({
      page,
    }) => {
      await page.goto('./?lang=en')
      for (const query of [
        '&view=outline',
        '&view=map',
        '&view=matrix',
        '&view=outline&role=digital-marketing-manager',
        '&view=outline&compare=seo-specialist~account-manager',
      ]) {
        await goTo(page, `?lang=en${query}`)
        await expect(page.locator('.outline-role, .role-card, table').first()).toBeAttached()
        const small = await page.evaluate(() => {
          const main =
            '.role-card, .outline-button, .radio-choice, .icon-button, .button, .sheet-handle, summary, select, .menu-item'
          return [...document.querySelectorAll<HTMLElement>('button, summary, select, label, input')].flatMap(
            (one) => {
              if (!one.checkVisibility() || (one.closest('label') !== null && one.tagName === 'INPUT'))
                return []
              // The whole card answers to the button in it.
              const press =
                one.closest('.outline-title')?.parentElement ??
                (one.matches('.card-button') ? (one.closest('.neighbour') ?? one) : one)
              const { width: w, height: h } = press.getBoundingClientRect()
              if (w <= 1 || h <= 1) return []
              const least = one.matches(main) ? 43.5 : 24
              return w < least || h < least
                ? [`${one.className} ${one.textContent.slice(0, 20)} ${w} × ${h}`]
                : []
            },
          )
        })
        expect(small).toEqual([])
        const fonts = await page.evaluate(() =>
          [...document.querySelectorAll('select, input:not([type="checkbox"], [type="radio"])')].map((one) =>
            Number.parseFloat(getComputedStyle(one).fontSize),
          ),
        )
        for (const size of fonts) expect(size).toBeGreaterThanOrEqual(16)
      }
    })
  })

test.describe('at 390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('[ROOM7] two fingers zoom the map and not the page, one finger scrolls', async ({ page, context }) => {
    await page.goto('./?lang=en&view=map')
    const card = page.locator('.role-card').filter({ hasText: 'SEO Specialist' })
    await expect(card).toBeVisible()
    const before = await card.boundingBox()
    const client = await context.newCDPSession(page)
    await send(client, 'touchStart', [
      [150, 400],
      [200, 400],
    ])
    for (let step = 1; step <= 5; step++)
      await send(client, 'touchMove', [
        [150 - step * 8, 400],
        [200 + step * 8, 400],
      ])
    await send(client, 'touchEnd')
    await expect
      .poll(async () => ((await card.boundingBox())?.width ?? 0) / (before?.width ?? 1))
      .toBeGreaterThan(1.5)
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const top = await page.evaluate(() => scrollY)
    await draw(client, [200, 500], -150)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50)
    const left = await page.locator('.canvas').evaluate((canvas) => canvas.scrollLeft)
    await send(client, 'touchStart', [[100, 500]])
    for (let step = 1; step <= 10; step++) await send(client, 'touchMove', [[100 + step * 15, 500]])
    // A finger that rests before it is lifted sends nothing sliding on, which the next tap would only stop.
    await page.waitForTimeout(200)
    await send(client, 'touchEnd')
    await expect
      .poll(() => page.locator('.canvas').evaluate((canvas) => canvas.scrollLeft))
      .toBeLessThan(left)
    await page.getByRole('button', { name: 'Fit' }).tap()
    await expect.poll(async () => (await card.boundingBox())?.width).toBe(before?.width)
    await page.getByRole('button', { name: 'Zoom in' }).tap()
    await expect
      .poll(async () => ((await card.boundingBox())?.width ?? 0) / (before?.width ?? 1))
      .toBeGreaterThan(1.1)
  })

  test('[COMPARE10] a comparison is drawn up and keeps the two sides of a line together', async ({
    page,
  }) => {
    await page.goto('./?lang=en&compare=social-media-specialist~social-media-strategist')
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeInViewport()
    const lines = page.locator('.line')
    const overlaps = await lines.evaluateAll(
      (all) =>
        all.filter((line) => {
          const [first, second] = [...line.querySelectorAll('.line-side')].map((side) =>
            side.getBoundingClientRect(),
          )
          return first !== undefined && second !== undefined && second.height > 0 && second.top < first.bottom
        }).length,
    )
    expect(overlaps).toBe(0)
    expect(await lines.count()).toBeGreaterThan(3)
  })

  test('[ROOM5] a sheet that was drawn up opens low again, and its handle answers to a key after a finger', async ({
    page,
    context,
  }) => {
    await page.goto('./?lang=en')
    await seo(page).tap()
    // Until its panel has arrived the sheet is lower, and its handle elsewhere.
    await expect(page.getByRole('list', { name: 'Responsibilities' })).toBeVisible()
    const handle = page.getByRole('button', { name: 'Expand the panel' })
    const box = await handle.boundingBox()
    await draw(await context.newCDPSession(page), [195, (box?.y ?? 0) + 16], -120)
    const lower = page.getByRole('button', { name: 'Collapse the panel' })
    await lower.press('Enter')
    await handle.press('Enter')
    await page.getByRole('button', { name: 'Close' }).tap()
    await seo(page).tap()
    await expect(handle).toBeVisible()
    expect((await sheetOf(page).boundingBox())?.height).toBeLessThanOrEqual(423)
  })

  test('[ROOM6] going on by Tab to what lies behind the raised sheet lowers it', async ({ page }) => {
    await page.goto('./?lang=en&role=seo-specialist')
    await page.getByRole('button', { name: 'Expand the panel' }).tap()
    await page.getByRole('button', { name: 'Collapse the panel' }).focus()
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name: 'Expand the panel' })).toBeVisible()
    await expect.poll(() => isUncovered(page.locator(':focus'))).toBe(true)
  })
})

// What fingers do on a map that lies still in the page of a phone.
import { expect, test } from './test'
import { draw, type Point, send } from './touch'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

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

  test('[ROOM7] what two fingers hold stays under them, in steps of any size, and its room ends a swipe', async ({
    page,
    context,
  }) => {
    await page.goto('./?lang=en&view=map')
    const card = page.locator('.role-card').filter({ hasText: 'SEO Specialist' })
    await expect(card).toBeVisible()
    // The map is larger than its room then, in both directions.
    for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom in' }).tap()
    const client = await context.newCDPSession(page)
    const placeOf = async () => {
      const box = await card.boundingBox()
      return [box?.x ?? Number.NaN, box?.y ?? Number.NaN] as const
    }
    const [left, top] = await placeOf()
    for (const [size, steps] of [
      [0.4, 60],
      [12, 2],
    ] as const) {
      const [x, y] = await placeOf()
      const at = (step: number): Point[] => [
        [200 - size * step, 400 - size * step],
        [250 - size * step, 400 - size * step],
      ]
      await send(client, 'touchStart', at(0))
      for (let step = 1; step <= steps; step++) await send(client, 'touchMove', at(step))
      await expect.poll(async () => Math.abs((await placeOf())[0] - (x - 24))).toBeLessThan(2)
      await expect.poll(async () => Math.abs((await placeOf())[1] - (y - 24))).toBeLessThan(2)
      await send(client, 'touchEnd')
    }
    expect([left, top]).not.toEqual(await placeOf())
    await expect(page.locator('.canvas')).toHaveCSS('overscroll-behavior-x', 'contain')
  })
})

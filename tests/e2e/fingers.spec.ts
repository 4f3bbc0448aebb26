// What fingers do on a map that lies still in the page of a phone.
import { atRest } from '../atRest'
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

  test('[ROOM7] what two fingers hold stays under them, in steps of any size', async ({ page, context }) => {
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
  })
})

for (const [width, height] of [
  [390, 844],
  [844, 390],
] as const)
  test.describe(`on a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true })

    test('[ROOM7] a swipe pans the map as far as it goes, and beyond either end leaves neither page nor view', async ({
      page,
      context,
    }) => {
      await page.goto('./?lang=en&view=outline')
      await page
        .getByRole('radiogroup', { name: 'View' })
        .getByRole('radio', { name: 'Map' })
        .check({ force: true })
      await expect(page.locator('.role-card').first()).toBeVisible()
      for (let press = 0; press < 4; press++) await page.getByRole('button', { name: 'Zoom in' }).tap()
      const [address, entries] = [page.url(), await page.evaluate(() => history.length)]
      const canvas = page.locator('.canvas')
      const client = await context.newCDPSession(page)
      const box = await canvas.boundingBox()
      const y = Math.max(60, (box?.y ?? 0) + 40)
      const swipe = async (from: number, to: number) => {
        await send(client, 'touchStart', [[from, y]])
        for (let step = 1; step <= 8; step++)
          await send(client, 'touchMove', [[from + ((to - from) * step) / 8, y]])
        await send(client, 'touchEnd')
        await page.evaluate(atRest)
      }
      const [left, right] = [4, width - 4]
      const seen = () =>
        canvas.evaluate((one) => ({
          ends: [one.scrollLeft === 0, one.scrollLeft + one.clientWidth >= one.scrollWidth - 1],
          page: [scrollX, visualViewport?.offsetLeft, visualViewport?.scale],
        }))
      // From edge to edge, far more often than the map is wide.
      for (const [from, to, ends] of [
        [left, right, [true, false]],
        [right, left, [false, true]],
      ] as const) {
        await expect(async () => {
          await swipe(from, to)
          expect((await seen()).ends).toEqual(ends)
        }).toPass()
        for (let more = 0; more < 3; more++) await swipe(from, to)
        expect(await seen()).toEqual({ ends, page: [0, 0, 1] })
        expect([page.url(), await page.evaluate(() => history.length)]).toEqual([address, entries])
      }
      // Between the ends it moves what is seen.
      await swipe(width * 0.4, width * 0.6)
      expect((await seen()).ends).toEqual([false, false])
    })
  })

// A phone in the hand: what a finger finds, and how much of the screen is left to see.
import type { Page } from '@playwright/test'
import { goTo } from './goTo'
import { isUncovered } from './isUncovered'
import { expect, test } from './test'
import { draw } from './touch'

/** Held upright. */
const UPRIGHT = [
  [360, 640],
  [390, 844],
] as const
const SIDEWAYS = [844, 390] as const

test.use({ hasTouch: true, isMobile: true })

const sheetOf = (page: Page) => page.locator('.panel-frame')
const map = (page: Page) => page.getByRole('region', { name: 'Career map' })
const seo = (page: Page) => map(page).getByRole('button', { name: /^SEO Specialist/ })

for (const [width, height] of UPRIGHT)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('[VIEW1] [ROOM5] begins with the map, the question above it; a tap opens a sheet of half the height, the role stays in view, Back closes it', async ({
      page,
    }) => {
      await page.goto('./?lang=en')
      const question = page.getByRole('combobox', { name: 'I am now' })
      await expect(map(page)).toBeVisible()
      expect((await question.boundingBox())?.y).toBeLessThan((await map(page).boundingBox())?.y ?? 0)
      await seo(page).tap()
      const panel = page.getByRole('region', { name: 'SEO Specialist' })
      await expect(panel).toBeVisible()
      const box = await sheetOf(page).boundingBox()
      expect(box?.height ?? height).toBeLessThanOrEqual(height / 2 + 1)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(height, 0)
      await expect(seo(page)).toBeInViewport({ ratio: 0.999 })
      await expect.poll(() => isUncovered(seo(page))).toBe(true)
      await page.goBack()
      await expect(panel).toBeHidden()
      await expect(map(page)).toBeVisible()
    })

    test('[MINE4] once the role is named, the question leads on to where it can go', async ({ page }) => {
      await page.goto('./?lang=en')
      await page.getByRole('combobox', { name: 'I am now' }).tap()
      await page.getByRole('option', { name: /^SEO Specialist/ }).tap()
      await page.getByRole('button', { name: 'Where you can go from here' }).tap()
      await expect(page.getByRole('region', { name: 'SEO Specialist' })).toBeVisible()
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
  })

for (const [width, height] of [...UPRIGHT, SIDEWAYS])
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

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
          return [
            ...document.querySelectorAll<HTMLElement>(
              'button, a[role=button], summary, select, label, input',
            ),
          ].flatMap((one) => {
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
          })
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

test.describe('held sideways', () => {
  test.use({ viewport: { width: SIDEWAYS[0], height: SIDEWAYS[1] } })

  test('[ROOM10] the panel stands beside the map, also that of a comparison, and both are scrolled apart', async ({
    page,
  }) => {
    await page.goto('./?lang=en')
    await seo(page).tap()
    const panel = page.getByRole('region', { name: 'SEO Specialist' })
    await expect(panel).toBeVisible()
    const isBeside = async () =>
      ((await map(page).boundingBox())?.x ?? 0) + ((await map(page).boundingBox())?.width ?? 0) <=
      ((await sheetOf(page).boundingBox())?.x ?? 0) + 1
    expect(await isBeside()).toBe(true)
    await expect(seo(page)).toBeInViewport({ ratio: 0.999 })
    const top = (await panel.boundingBox())?.y
    await page.evaluate(() => scrollBy(0, 200))
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150)
    expect((await panel.boundingBox())?.y).toBeCloseTo(top ?? 0, 0)
    await goTo(page, '?lang=en&compare=seo-specialist~digital-marketing-manager')
    await expect(page.getByRole('region', { name: 'Compare' })).toBeVisible()
    expect(await isBeside()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SIDEWAYS[0])
  })
})

test.describe('at 390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const lang of ['en', 'zh-CN'])
    test(`[ROOM11] the first line of a comparison stands in the first half, its options folded, in ${lang}`, async ({
      page,
    }) => {
      await page.goto(`./?lang=${lang}&compare=seo-specialist~digital-marketing-manager`)
      const line = page.locator('.line').first()
      await expect(line).toBeVisible()
      const box = await line.boundingBox()
      expect((box?.y ?? 844) + 30).toBeLessThanOrEqual(422)
      await page.getByText(lang === 'en' ? 'Options' : '选项', { exact: true }).tap()
      await page.getByRole('checkbox', { name: lang === 'en' ? 'Differences only' : '只看差异' }).check()
      await page.getByRole('button', { name: lang === 'en' ? 'Add a third role' : '添加第三个岗位' }).tap()
      await expect(
        page.getByRole('combobox', { name: lang === 'en' ? 'Third role' : '第三个岗位' }),
      ).toBeFocused()
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

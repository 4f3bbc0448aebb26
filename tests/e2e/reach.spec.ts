// For eyes that need more: larger text, a narrow window, forced colours, no colours.
import type { Page } from '@playwright/test'
import { atRest } from '../atRest'
import { goTo } from './goTo'
import { expect, test } from './test'

const PLACES = [
  ['the map', '&view=map'],
  ['the outline', '&view=outline'],
  ['the matrix', '&view=matrix'],
  ['a role', '&view=outline&role=digital-marketing-manager'],
  ['routes', '&view=outline&route=marketing-associate~digital-marketing-manager'],
  ['a transition', '&view=outline&transition=seo-specialist~digital-marketing-manager'],
  ['a comparison', '&view=outline&compare=social-media-specialist~social-media-strategist'],
] as const

/** Text that its box cuts off, and boxes that stick out of the page. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
      if (
        !one.checkVisibility({ visibilityProperty: true }) ||
        one.closest('.unseen, svg, [aria-hidden="true"] .unseen') !== null
      )
        return []
      const { overflowX, overflowY } = getComputedStyle(one)
      if (one.clientWidth <= 1) return []
      const isCut = (overflow: string, whole: number, shown: number) =>
        ['hidden', 'clip'].includes(overflow) && whole > shown + 3
      const hasOwnText = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
      const isText = hasOwnText || one.querySelector(':scope > bdi') !== null
      if (!isText) return []
      return isCut(overflowX, one.scrollWidth, one.clientWidth) ||
        isCut(overflowY, one.scrollHeight, one.clientHeight)
        ? [`${one.className}: ${one.textContent.slice(0, 40)}`]
        : []
    }),
  )

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

for (const lang of ['en', 'zh-CN'])
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const)
    test(`[ROOM9] with text of twice the size nothing is cut in ${lang}, at ${width} px`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height })
      const client = await context.newCDPSession(page)
      await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
      await page.goto(`./?lang=${lang}`)
      for (const [what, query] of PLACES) {
        await goTo(page, `?lang=${lang}${query}`)
        expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('30px')
        await page.evaluate(atRest)
        expect(await cutOff(page), what).toEqual([])
        expect(await sideways(page), what).toBeLessThanOrEqual(0)
      }
    })

for (const lang of ['en', 'zh-CN'])
  test(`[ROOM9] at 320 × 256 nothing scrolls the page sideways in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(`./?lang=${lang}`)
    for (const [what, query] of PLACES) {
      await goTo(page, `?lang=${lang}${query}`)
      await page.evaluate(atRest)
      expect(await sideways(page), what).toBeLessThanOrEqual(0)
      expect(await cutOff(page), what).toEqual([])
    }
    // All of the header can be had: what has no room stands behind “More”.
    await page.goto(`./?lang=${lang}`)
    for (const name of [/^(Help|帮助)$/, /^(More|更多)$/])
      await expect(page.getByRole('button', { name })).toBeVisible()
    await page.getByRole('button', { name: /^(More|更多)$/ }).click()
    for (const name of ['中文', 'English', /^(Dark|深色)$/])
      await expect(page.getByRole('radio', { name })).toBeVisible()
    await expect(page.getByRole('button', { name: /^(Print|打印)$/ })).toBeVisible()
  })

test('[ROOM9] forced colours leave every state apart, and a ring round the focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const view of ['map', 'outline', 'matrix']) {
    await page.goto(`./?lang=en&view=${view}&role=seo-specialist`)
    const chosen = page.locator('.view [data-role="seo-specialist"]:not([data-skill], [data-compares])')
    await expect(chosen).toBeVisible()
    await chosen.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    const look = await page.evaluate(() => {
      const focused = document.activeElement
      const ringed = [
        focused,
        focused?.parentElement,
        focused === null ? null : focused.closest('label'),
      ].flatMap((one) => (one ? [getComputedStyle(one), getComputedStyle(one, '::after')] : []))
      return ringed.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      )
    })
    expect(look, view).toBe(true)
    expect(await chosen.getAttribute('aria-pressed')).toBe('true')
    const differs = await page.evaluate(() => {
      const frame = (role: string) => {
        const button = document.querySelector(
          `.view [data-role="${role}"]:not([data-skill], [data-compares])`,
        )
        const boxes = [button, button?.closest('th'), button?.closest('.outline-role, tr')]
        return boxes
          .flatMap((box) => (box ? [getComputedStyle(box), getComputedStyle(box, '::after')] : []))
          .map(({ outline, borderTop, borderLeft, backgroundColor, boxShadow }) =>
            [outline, borderTop, borderLeft, backgroundColor, boxShadow].join(),
          )
          .join()
      }
      return frame('seo-specialist') !== frame('email-marketing-specialist')
    })
    expect(differs, view).toBe(true)
  }
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`[LOOK3] in forced colours of the ${colorScheme} lit lines are wider, and of the colour of what is chosen`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto('./?lang=en&view=map&role=seo-specialist')
    await expect(page.locator('.transition[data-status="lit"]').first()).toBeAttached()
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('.transition')].map((line) => {
        const { stroke = '', strokeWidth = '' } = getComputedStyle(
          line.querySelector('.transition-line') ?? line,
        )
        const isLit = line.getAttribute('data-status') === 'lit'
        return { isLit, stroke, width: Number.parseFloat(strokeWidth) }
      }),
    )
    const chosen = await page.evaluate(() => {
      const probe = document.createElement('i')
      probe.style.color = 'Highlight'
      document.body.append(probe)
      return getComputedStyle(probe).color
    })
    const lit = looks.filter(({ isLit }) => isLit)
    const others = looks.filter(({ isLit }) => !isLit)
    expect(lit.length).toBeGreaterThan(0)
    expect(others.length).toBeGreaterThan(0)
    expect(new Set(lit.map(({ stroke }) => stroke))).toEqual(new Set([chosen]))
    expect(others.filter(({ stroke }) => stroke === chosen)).toEqual([])
    expect(Math.min(...lit.map(({ width }) => width))).toBeGreaterThan(
      Math.max(...others.map(({ width }) => width)),
    )
  })

import type { Page } from '@playwright/test'
import type { RunOnly } from 'axe-core'
import { violationsOf } from './axe'
import { goTo } from './goTo'
import { expect, test } from './test'

/** The views of each kind, in one page; what leaves a trace there comes last. */
const VIEWS = {
  map: [
    ['the map', ''],
    ['a role on the map', '&role=digital-marketing-manager'],
    ['no route', '&route=seo-specialist~digital-marketing-coordinator'],
    ['a comparison of three', '&compare=seo-specialist~digital-marketing-manager~account-manager'],
    ['an empty comparison', '&compare=~'],
    ['a readiness sheet', '&ready=seo-specialist~digital-marketing-manager'],
    ['a filtered map with a notice', '&field=ecommerce&role=nobody'],
    ['taking along', '&role=seo-specialist'],
    ['a search', ''],
    ['what is like the search', '&q=makreting'],
    ['what I do now', '&role=seo-specialist'],
  ],
  outline: [
    ['a transition', '&transition=seo-specialist~digital-marketing-manager'],
    ['a comparison', '&compare=social-media-specialist~social-media-strategist'],
    ['routes', '&route=marketing-associate~digital-marketing-manager'],
    ['help', ''],
    ['sharing', '&graph=cafe'],
    ['a sheet that is drawn up', '&role=seo-specialist'],
    ['a search in vain', ''],
    ['the outline, unfolded', ''],
    ['both languages and a trail', '&role=ecommerce-specialist'],
  ],
  matrix: [
    ['what is behind “More”', ''],
    ['a number of the matrix', '&field=ecommerce'],
  ],
} as const

const prepare: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'both languages and a trail': async (page) => {
    await page.getByRole('checkbox', { name: /Both languages|双语对照/ }).check()
    await page.locator('.neighbours .text-button').first().click()
  },
  'the outline, unfolded': (page) => page.getByRole('checkbox', { name: /Expand all|全部展开/ }).check(),
  'a sheet that is drawn up': async (page) => {
    // Only a narrow page has one.
    if ((page.viewportSize()?.width ?? 0) > 700) return
    await page.getByRole('button', { name: /Expand the panel|展开面板/ }).click()
    await expect(page.locator('.panel-frame')).toHaveAttribute('data-raised', 'true')
  },
  'what is behind “More”': (page) => page.getByRole('button', { name: /^(More|更多)$/ }).click(),
  'a number of the matrix': (page) => page.locator('.matrix-count').first().click(),
  'a search': async (page) => {
    await page.getByRole('combobox', { name: /^(Search|搜索)$/ }).fill('seo')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
  },
  'what is like the search': (page) => expect(page.getByRole('option').first()).toBeVisible(),
  'a search in vain': async (page) => {
    await page.getByRole('combobox', { name: /^(Search|搜索)$/ }).fill('qqq')
    await expect(page.locator('.search-popup')).toContainText('qqq')
  },
  'what I do now': async (page) => {
    await page.locator('.tick input').first().check()
    await page.getByRole('button', { name: /^(See what I do now|查看我目前在做的)$/ }).click()
    await expect(page.locator('.today-role').first()).toBeVisible()
  },
  sharing: async (page) => {
    const button = page.getByRole('button', { name: /^(Share|分享)$/ })
    if (!(await button.isVisible())) await page.getByRole('button', { name: /^(More|更多)$/ }).click()
    await button.click()
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  },
  'taking along': async (page) => {
    await page.getByRole('button', { name: /^(More|更多)$/ }).click()
    await page.getByRole('button', { name: /^(Export|导出)…$/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  help: (page) => page.getByRole('button', { name: /^(Help|帮助)$/ }).click(),
}

/** All rules in the light; in the dark those on colour, since that is all that a theme changes. */
const RULES = {
  light: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOnly>

/** The narrowest has the colours of the one before. */
const SIZES = [
  [1440, 900, ['light', 'dark']],
  [390, 844, ['light', 'dark']],
  [320, 640, ['light']],
] as const

/** Closes what opens over the page, and goes on to the next view. */
async function goOn(page: Page, query: string) {
  const over = page.locator('dialog[open], .more > :not(button), .search-popup')
  for (let tries = 0; tries < 3 && (await over.count()) > 0; tries++) await page.keyboard.press('Escape')
  await expect(over).toHaveCount(0)
  const searched = page.getByRole('combobox', { name: /^(Search|搜索)$/ })
  if ((await searched.inputValue()) !== '') await searched.fill('')
  await searched.blur()
  const unfolded = page.getByRole('checkbox', { name: /Expand all|全部展开/ })
  if ((await unfolded.count()) > 0) await unfolded.uncheck()
  await goTo(page, query)
  // Another graph arrives a little later.
  const ofCafe = page.locator('.view [data-role="barista"]')
  if (query.includes('graph=cafe')) await expect(ofCafe.first()).toBeAttached()
  else await expect(ofCafe).toHaveCount(0)
  const asked = [...new URLSearchParams(query)].filter(([, value]) => !['nobody', 'cafe'].includes(value))
  await expect(page).toHaveURL((url) => asked.every(([key, value]) => url.searchParams.get(key) === value))
}

for (const lang of ['en', 'zh-CN'])
  for (const [width, height, themes] of SIZES)
    for (const [kind, views] of Object.entries(VIEWS))
      test(`no axe violation and no scrolling sideways in ${lang}, ${themes.join(' and ')}, at ${width} px, in the ${kind}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
        await page.goto(`./?lang=${lang}&view=${kind}`)
        // Not the place that is kept while its code arrives.
        await expect(page.locator('.view[class*=" "]').first()).toBeAttached()
        for (const [view, query] of views) {
          await goOn(page, `?lang=${lang}&view=${kind}${query}`)
          await prepare[view]?.(page)
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(wide, view).toBeLessThanOrEqual(width)
          for (const theme of themes) {
            await page.emulateMedia({ colorScheme: theme })
            expect(await violationsOf(page, RULES[theme]), `${view}, ${theme}`).toEqual([])
          }
          await page.emulateMedia({ colorScheme: 'light' })
        }
      })

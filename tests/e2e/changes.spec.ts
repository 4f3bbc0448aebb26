// What changed since an earlier version: from a file that is dropped to the list and the map, by keys, on a phone, and back.
import type { Page } from '@playwright/test'
import data from '../../data/digital-marketing-ecommerce.json' with { type: 'json' }
import { violationsOf } from './axe'
import { card, drop } from './drop'
import { expect, test } from './test'

/** The map a year ago: without one role, with another name for one. */
const FORMER = JSON.stringify({
  ...data,
  version: '2025',
  updated: '2025-11-28',
  roles: data.roles
    .filter(({ id }) => id !== 'email-marketing-specialist')
    .map((role) =>
      role.id === 'seo-specialist'
        ? { ...role, title: { 'zh-CN': '搜索专员', en: 'Search Specialist' } }
        : role,
    ),
  transitions: data.transitions.filter(({ from, to }) => ![from, to].includes('email-marketing-specialist')),
})

const WORDS = {
  en: {
    see: 'See what changed',
    changes: 'Changes',
    added: 'Email Marketing Specialist',
    roles: 'Roles: 1 added, 1 changed',
    fresh: 'New',
    more: 'More',
    entry: 'What changed',
    before: 'Before:“Search Specialist”',
  },
  'zh-CN': {
    see: '看看有什么变化',
    changes: '变化',
    added: '电子邮件营销专员',
    roles: '岗位：新增 1、改动 1',
    fresh: '新增',
    more: '更多',
    entry: '版本变化',
    before: '原为：“搜索专员”',
  },
} as const

async function seeChanges(page: Page, language: keyof typeof WORDS) {
  const words = WORDS[language]
  await page.goto(`./?lang=${language}&view=map`)
  await drop(page, { 'former.json': FORMER })
  await page.getByRole('button', { name: words.see }).click()
  const panel = page.getByRole('region', { name: words.changes, exact: true })
  await expect(panel.getByText(words.roles)).toBeVisible()
  return { words, panel }
}

for (const language of ['en', 'zh-CN'] as const)
  test(`[CHANGE8] [CHANGE9] [CHANGE11] in ${language}, an earlier version that is dropped tells what changed since`, async ({
    page,
  }) => {
    const { words, panel } = await seeChanges(page, language)
    expect(new URL(page.url()).searchParams.get('changes')).toBe('2025')
    await expect(panel.getByText(words.before)).toBeVisible()
    // From its place in the list to the map and back, by keys alone.
    await panel.getByRole('button', { name: words.added, exact: true }).press('Enter')
    await expect(card(page, words.added)).toBeFocused()
    await expect(page.getByRole('group', { name: words.fresh })).toContainText(words.added)
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('button', { name: words.added, exact: true })).toBeFocused()
    expect(
      await violationsOf(page, { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
    ).toEqual([])
    await page.goBack()
    await expect(panel).toHaveCount(0)
    await expect(page.getByRole('group', { name: words.fresh })).toHaveCount(0)
    // For as long as the page lives it can be come back to.
    await page.getByRole('button', { name: words.more, exact: true }).click()
    await page.getByRole('button', { name: words.entry }).click()
    await expect(panel.getByText(words.roles)).toBeVisible()
    await page.reload()
    await expect(page.getByRole('status').getByText('2025')).toBeVisible()
    await expect(panel).toHaveCount(0)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('[CHANGE9] a press on a name draws the list down and shows the card', async ({ page }) => {
    const { words, panel } = await seeChanges(page, 'en')
    await panel.getByRole('button', { name: words.added, exact: true }).tap()
    await expect(card(page, words.added)).toBeFocused()
    await expect(card(page, words.added)).toBeInViewport()
    await expect(page.locator('#panel')).toHaveAttribute('data-raised', 'false')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })
})

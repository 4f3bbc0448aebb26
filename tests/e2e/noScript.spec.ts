// What the page is without script. Nothing here can run in it, so axe cannot either.
import { expect, test } from '@playwright/test'
import { wordingOf } from '../../src/graph/text'
import { defaultGraph } from '../graph/defaultRoleGraph'

test.use({ javaScriptEnabled: false })

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const)
  test(`[PLAIN1] shows all roles and responsibilities in both languages, at ${width} px`, async ({
    page,
  }) => {
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    await page.setViewportSize({ width, height })
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(page.locator('#root')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('数字营销与电子商务')
    await expect(page.getByRole('heading', { level: 1 }).locator('[lang=en]')).toHaveText(
      'Digital marketing and e-commerce',
    )
    await expect(page.getByRole('article')).toHaveCount(12)
    // What is drawn; texts that are hidden are not in it.
    const chinese = await page.locator('main bdi:not([lang])').allInnerTexts()
    const english = await page.locator('main bdi[lang=en]').allInnerTexts()
    expect(english.join()).toContain('The interactive map needs JavaScript.')
    const texts = [...defaultGraph.roles.values()].flatMap(({ title, responsibilities }) => [
      title,
      ...responsibilities.map(({ text }) => text),
    ])
    expect(texts).toHaveLength(12 + 12 * 4)
    for (const text of texts) {
      expect(chinese).toContain(wordingOf(text, 'zh-CN', []).value)
      expect(english).toContain(wordingOf(text, 'en', []).value)
    }
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3)
    await expect(page.getByRole('heading', { level: 4 })).toHaveCount(12)
    await page.getByRole('link', { name: '社交媒体策略师' }).first().click()
    await expect(page.locator('article:target')).toContainText('社交媒体策略师')
    await expect(page.locator('article:target')).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(faults).toEqual([])
  })

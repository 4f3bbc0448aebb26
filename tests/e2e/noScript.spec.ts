// What the page is without script. Nothing here can run in it, so axe cannot either.
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import site from '../../data/site.json' with { type: 'json' }
import type { RoleGraphData, Text } from '../../src/graph/model'
import { wordingOf } from '../../src/graph/text'

const file = new URL(`../../data/${site.first}.json`, import.meta.url)
const graph: RoleGraphData = JSON.parse(readFileSync(file, 'utf8'))
const [lead = '', second = ''] = graph.languages
const inLead = (text: Text) => wordingOf(text, lead, []).value
const inSecond = (text: Text) => wordingOf(text, second, []).value

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
    await expect(page.locator('html')).toHaveAttribute('lang', site.language)
    await expect(page.locator('#root')).toBeHidden()
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toContainText(inLead(graph.title))
    await expect(heading.locator(`[lang=${second}]`)).toHaveText(inSecond(graph.title))
    await expect(page.getByRole('article')).toHaveCount(graph.roles.length)
    // What is drawn; texts that are hidden are not in it.
    const first = await page.locator('main bdi:not([lang])').allInnerTexts()
    const other = await page.locator(`main bdi[lang=${second}]`).allInnerTexts()
    expect([...first, ...other].join()).toContain('The interactive map needs JavaScript.')
    const texts = graph.roles.flatMap(({ title, responsibilities }) => [
      title,
      ...responsibilities.map(({ text }) => text),
    ])
    expect(texts.length).toBeGreaterThan(20)
    for (const text of texts) {
      expect(first).toContain(inLead(text))
      expect(other).toContain(inSecond(text))
    }
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(graph.fields.length + 1)
    await expect(page.getByRole('heading', { level: 4 })).toHaveCount(graph.roles.length)
    const next = graph.roles.find(({ id }) => graph.transitions.some(({ to }) => to === id))
    const title = inLead(next?.title ?? '')
    await page.getByRole('link', { name: title }).first().click()
    await expect(page.locator('article:target')).toContainText(title)
    await expect(page.locator('article:target')).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(faults).toEqual([])
  })

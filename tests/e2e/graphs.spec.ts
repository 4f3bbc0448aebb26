// More than one role graph: going from one to another and back, and links into another.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { RoleGraphData } from '../../src/graph/model'
import { heldBy } from './heldBy'
import { FIRST_GRAPH, GRAPH, inAddress } from './ofSite'
import { expect, test } from './test'

/** From the graph of the journeys, in the list of the picker: the first graph stands first. */
const TOWARDS_CAFE = GRAPH === FIRST_GRAPH ? 'ArrowDown' : 'ArrowUp'

const query = (page: Page) => new URL(page.url()).search

const card = (page: Page, title: string) =>
  page.getByRole('region', { name: /^(Career map|职业地图)$/ }).getByRole('button', { name: title })

/** The files of role graphs that the page asked for. */
const graphFiles = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/data\/([^/]+)\.json$/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  )

const WORDS = [
  ['en', 'Map', 'SEO Specialist', 'Barista', 'Café (example)'],
  ['zh-CN', '地图', '搜索引擎优化（SEO）专员', '咖啡师', '咖啡馆（示例）'],
] as const

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1680, height: 900 } })

  for (const [lang, label, seo, barista, cafe] of WORDS)
    test(`[GRAPH3] the picker leads to the café and Back to where one was, in ${lang}`, async ({ page }) => {
      await page.goto(`./?lang=${lang}&view=map&role=seo-specialist`)
      await expect(page.getByRole('heading', { name: seo })).toBeVisible()
      await page.getByRole('combobox', { name: label }).selectOption({ label: cafe })
      await expect(card(page, barista)).toBeVisible()
      expect(query(page)).toBe(`?lang=${lang}${inAddress('cafe')}&view=map`)
      await expect(page).toHaveTitle(new RegExp(cafe.replace(/[()]/g, '.')))
      await page.goBack()
      await expect(page.getByRole('heading', { name: seo })).toBeVisible()
      expect(query(page)).toBe(`?lang=${lang}${inAddress()}&view=map&role=seo-specialist`)
      await expect(page.getByRole('combobox', { name: label })).toHaveValue(GRAPH)
      await page.goForward()
      await expect(card(page, barista)).toBeVisible()
    })

  test('[GRAPH6] a hundred changes of graph load no page anew and leave nothing behind', async ({ page }) => {
    const client = await page.context().newCDPSession(page)
    await client.send('Performance.enable')
    const measure = async () => {
      for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage')
      const { metrics } = await client.send('Performance.getMetrics')
      const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN
      return { listeners, heap: await heldBy(client) }
    }
    const picker = page.getByRole('combobox', { name: 'Map' })
    /** There and back, each time with a role, what I do now, and a preview. */
    const change = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await picker.selectOption('cafe')
        await card(page, 'Barista').click()
        await picker.selectOption('digital-marketing-ecommerce')
        await card(page, 'SEO Specialist').click()
      }
    }
    await page.goto('./?lang=en&today=1')
    await expect(page.getByRole('heading', { name: 'What I do now' })).toBeVisible()
    await page.evaluate(() => Object.assign(window, { hasStayed: true }))
    await change(10)
    const before = await measure()
    await change(50)
    const after = await measure()
    expect(await page.evaluate(() => 'hasStayed' in window)).toBe(true)
    // What is still under way at that moment lets go in its time; what a change leaves behind would be as many as the changes.
    await expect.poll(async () => (await measure()).listeners).toBeLessThan(before.listeners + 10)
    expect(after.heap / before.heap).toBeLessThan(1.1)
  })

  test('[GRAPH3] keys choose in the picker only once its list is open', async ({ page }) => {
    await page.goto('./?lang=en')
    await expect(card(page, 'SEO Specialist')).toBeVisible()
    const picker = page.getByRole('combobox', { name: 'Map' })
    await picker.focus()
    for (const key of ['ArrowDown', 'Escape', 'c', 'Escape', 'End', 'Escape']) await page.keyboard.press(key)
    await expect(picker).toHaveValue(GRAPH)
    expect(query(page)).toBe(`?lang=en${inAddress()}`)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(TOWARDS_CAFE)
    await page.keyboard.press('Enter')
    await expect(card(page, 'Barista')).toBeVisible()
    expect(query(page)).toBe(`?lang=en${inAddress('cafe')}`)
  })
})

test('[GRAPH3] keys lead to the café and back behind “More”, and choose only once the list is open', async ({
  page,
}) => {
  await page.goto('./?lang=en&view=outline')
  const more = page.getByRole('button', { name: 'More' })
  const picker = page.getByRole('combobox', { name: 'Map' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(picker).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(picker).toBeFocused()
  // The first Escape closes the list alone.
  for (const key of ['ArrowDown', 'Escape']) await page.keyboard.press(key)
  await expect(picker).toHaveValue(GRAPH)
  expect(query(page)).toBe(`?lang=en${inAddress()}&view=outline`)
  for (const key of ['ArrowDown', TOWARDS_CAFE, 'Enter']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'Barista' })).toBeVisible()
  expect(query(page)).toBe(`?lang=en${inAddress('cafe')}&view=outline`)
  await expect(picker).toHaveCount(0)
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  await picker.selectOption({ label: 'Digital marketing and e-commerce' })
  await expect(page.getByRole('button', { name: 'SEO Specialist' })).toBeVisible()
  expect(query(page)).toBe(`?lang=en${inAddress()}&view=outline`)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('[GRAPH3] a finger finds the café behind “More”', async ({ page }) => {
    await page.goto('./?lang=zh-CN')
    await page.getByRole('button', { name: '更多' }).tap()
    const picker = page.getByRole('combobox', { name: '地图' })
    await picker.tap()
    await picker.selectOption({ label: '咖啡馆（示例）' })
    await expect(page.getByRole('button', { name: '咖啡师' })).toBeVisible()
    expect(query(page)).toBe(`?lang=zh-CN${inAddress('cafe')}`)
    await page.goBack()
    await expect(page.getByRole('button', { name: '搜索引擎优化（SEO）专员' })).toBeVisible()
  })
})

test('[GRAPH2] a link opens a role of the café, and asks for no other graph', async ({ page }) => {
  await page.goto('./?lang=en&graph=cafe&view=map&role=barista')
  await expect(page.getByRole('heading', { name: 'Barista' })).toBeVisible()
  await expect(page.getByRole('status')).toBeEmpty()
  await page.waitForLoadState('networkidle')
  expect(await graphFiles(page)).toEqual(['cafe'])
  await page
    .getByRole('list', { name: 'Can lead to' })
    .getByRole('button', { name: 'Shift Lead' })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Shift Lead' })).toBeVisible()
  expect(query(page)).toBe(`?lang=en${inAddress('cafe')}&view=map&role=shift-lead`)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Shift Lead' })).toBeVisible()
})

test('[GRAPH2] a graph that is not offered gives way to the first one, which is said', async ({ page }) => {
  const file = new URL(`../../data/${FIRST_GRAPH}.json`, import.meta.url)
  const { roles }: RoleGraphData = JSON.parse(readFileSync(file, 'utf8'))
  const role = roles[0]?.id
  for (const [lang, words] of [
    ['en', 'the map “gone”'],
    ['zh-CN', '地图“gone”'],
  ]) {
    await page.goto(`./?lang=${lang}&graph=gone&view=map&role=${role}`)
    await expect(page.getByRole('status')).toContainText(words ?? '')
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(1)
    expect(query(page)).toBe(`?lang=${lang}&view=map&role=${role}`)
    expect(await graphFiles(page)).toEqual([FIRST_GRAPH])
  }
})

test('[SHARE1] the address that is shared opens the same view of the same graph', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?graph=cafe')
  await expect(card(page, 'Barista')).toBeVisible()
  await card(page, 'Barista').click()
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog).toContainText('Copied')
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(address).search).toBe(`?lang=en${inAddress('cafe')}&role=barista`)
  await page.goto(address)
  await expect(page.getByRole('region', { name: 'Barista' })).toBeVisible()
})

test('[SHARE3] the code fills the screen, and Escape leads back to the dialog', async ({ page }) => {
  await page.goto('./?lang=en')
  await page.getByRole('button', { name: 'Share' }).click()
  const code = page.getByRole('img', { name: /^QR code that opens/ })
  await page.getByRole('button', { name: 'Full screen' }).click()
  const leave = page.getByRole('button', { name: 'Leave full screen' })
  await expect(leave).toBeFocused()
  expect((await code.boundingBox())?.height).toBeGreaterThan(500)
  await leave.click()
  await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
})

// The readiness sheet over time and on paper: what is written outlives the page, and comes out of the printer.
import { overGraph } from './ofSite'
import { pagesOf } from './paper'
import { expect, test } from './test'

const SHEET = './?lang=en&ready=seo-specialist~digital-marketing-manager'
const GOALS = 'You consistently meet or exceed work-related performance goals'
const WORDS = 'Organic visits rose from 18,000 to 27,500 a month, with the same budget.'

test('[READY10] [NOTE1] what is written survives a reload, reaches a second tab, and is in no address', async ({
  page,
  context,
}) => {
  await page.goto(SHEET)
  const address = page.url()
  await page.getByRole('textbox', { name: GOALS, exact: true }).fill(WORDS)
  await page.getByRole('textbox', { name: /^Note: Plan, run/ }).fill('Ask Chen')
  expect(page.url()).toBe(address)
  await page.reload()
  await expect(page.getByRole('textbox', { name: /line 1$/ })).toHaveValue(WORDS)

  const other = await context.newPage()
  await other.goto(address)
  await other.getByRole('textbox', { name: GOALS, exact: true }).fill('From the second tab')
  await expect(page.getByRole('textbox', { name: /line 2$/ })).toHaveValue('From the second tab')
  await page.getByRole('textbox', { name: /line 1$/ }).press('!')
  await expect(other.getByRole('textbox', { name: /line 1$/ })).toHaveValue(/!/)
  await expect(other.getByRole('textbox', { name: /line 2$/ })).toHaveValue('From the second tab')
  expect(page.url()).toBe(address)
})

test('[NOTE1] what was typed right before the page is closed is there when it is opened again', async ({
  page,
  context,
}) => {
  await page.goto('./')
  // A page may close only what a page has opened.
  const opened = page.waitForEvent('popup')
  await page.evaluate((address) => void window.open(address), overGraph(SHEET))
  const sheet = await opened
  await sheet.getByRole('textbox', { name: GOALS, exact: true }).focus()
  // Without a breath between the last key and the end, which the answer may not outlive.
  const typing = sheet.evaluate(() => {
    const box = document.activeElement
    const type = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    type?.call(box, 'The last words')
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    close()
  })
  await Promise.all([sheet.waitForEvent('close'), typing.catch(() => null)])
  const again = await context.newPage()
  await again.goto(SHEET)
  await expect(again.getByRole('textbox', { name: /line 1$/ })).toHaveValue('The last words')
})

for (const [language, notSaved, kept] of [
  ['en', /^Not saved on this device: print it or save it as a file/, /^This device did not keep it/],
  ['zh-CN', /^未保存在本设备上/, /^本设备没能保存/],
] as const)
  test(`[NOTE7] where the browser keeps nothing at all, a sheet can be written, and that is said, in ${language}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      for (const name of ['localStorage', 'indexedDB']) Object.defineProperty(window, name, { get: refuse })
      // As on a page without a secure origin.
      Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined })
      Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined })
      Date.now = () => -1
    })
    await page.goto(SHEET.replace('lang=en', `lang=${language}`))
    const sign = page.locator('.sign').first()
    await sign.getByRole('textbox').fill(WORDS)
    await expect(page.getByText(notSaved).first()).toBeVisible()
    await expect(sign.locator('textarea').first()).toHaveValue(WORDS)
    await page.goto(`./?lang=${language}&role=seo-specialist`)
    await page.locator('.tick input').first().check()
    await expect(page.getByText(kept)).toBeVisible()
  })

for (const language of ['en', 'zh-CN'])
  for (const written of ['nothing', 'a little', 'something everywhere'] as const)
    test(`[READY6] with ${written} written, it is one page of paper in ${language}, without a box`, async ({
      page,
    }) => {
      await page.goto(SHEET.replace('lang=en', `lang=${language}`))
      const sign = page.locator('.sign').first()
      await expect(sign).toBeVisible()
      if (written === 'a little') {
        await sign.getByRole('textbox').fill(WORDS)
        await page.locator('.new-line').first().getByRole('textbox').fill('Ask Chen')
      }
      if (written === 'something everywhere') {
        for (const one of await page.locator('.sign').all()) await one.getByRole('textbox').fill(WORDS)
        for (const one of await page.locator('.new-line').all()) await one.getByRole('textbox').fill(WORDS)
      }
      for (const format of ['A4', 'Letter']) {
        expect(pagesOf(await page.pdf({ format }))).toHaveLength(1)
      }
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('textbox')).toHaveCount(0)
      const [texts, rules] = { nothing: [0, 7], 'a little': [1, 5], 'something everywhere': [7, 0] }[written]
      await expect(page.locator('.growing-text:visible', { hasText: WORDS })).toHaveCount(texts ?? 0)
      await expect(page.locator('.rules:visible')).toHaveCount(rules ?? 0)
      // On whose word it all stands is on paper too.
      const said =
        language === 'en' ? [/editorial$/, 'Skill tags are editorial'] : [/编者推断$/, '能力标签为编者所加']
      await expect(page.locator('.step-word')).toHaveText(said[0] ?? '')
      await expect(page.getByText(said[1] ?? '')).toBeVisible()
      await expect(page.locator('.print-foot')).toContainText('/?lang=')
    })

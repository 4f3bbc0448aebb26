// What was written on one device, on two maps, goes to another as one file.
import { GRAPH, inAddress, LANGUAGES } from './ofSite'
import { expect, test } from './test'

const STEP = 'ready=seo-specialist~digital-marketing-manager'
const CAFE = 'cafe'

const WORDS = {
  en: {
    more: 'More',
    item: 'Save or open what I wrote…',
    dialog: 'What I wrote',
    save: 'Save everything I wrote',
    open: 'Open a saved file',
    added: 'Added from the file: 2 lines, 1 tick, your role, on 2 maps.',
    answered: 'Where you can go from here',
    age: 'Last saved as a file today.',
    line: /line 1$/,
  },
  'zh-CN': {
    more: '更多',
    item: '保存或打开我写的内容…',
    dialog: '我写的内容',
    save: '把我写的都存成一个文件',
    open: '打开存好的文件',
    added: '已并入文件中的内容：2 条文字、1 项勾选、你的岗位，涉及 2 张地图。',
    answered: '从这里可以走向哪里',
    age: '今天存过文件。',
    line: /第 1 条$/,
  },
} as const

for (const { code, seo } of LANGUAGES)
  test(`[NOTE9] [NOTE10] everything that was written goes to another device as one file, in ${code}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const words = WORDS[code]
    await page.goto(`./?lang=${code}&${STEP}`)
    await page.locator('.sign textarea').first().fill('From the first device 原话')
    await page.goto(`./?lang=${code}&role=seo-specialist`)
    await page.locator('.tick input').first().check()
    await page.goto(`./?lang=${code}&graph=${CAFE}&ready=barista~shift-lead`)
    await page.locator('.sign textarea').first().fill('Café')
    await page.goto(`./?lang=${code}`)
    await page.getByRole('combobox', { name: code === 'en' ? 'I am now' : '我现在是' }).fill(seo)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: words.answered })).toBeVisible()

    const openDialog = async (on = page) => {
      await on.getByRole('button', { name: words.more, exact: true }).click()
      await on.getByRole('button', { name: words.item }).click()
      return on.getByRole('dialog', { name: words.dialog })
    }
    const dialog = await openDialog()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: words.save }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^rungs-\d{4}-\d\d-\d\d\.json$/)
    await expect(dialog.getByText(words.age)).toBeVisible()
    const path = await file.path()

    const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
    const other = await context.newPage()
    await other.goto(`./?lang=${code}${inAddress(GRAPH)}`)
    // A press that the app takes over in the midst of would be lost.
    await expect(other.locator('html[data-live]')).toBeAttached()
    const there = await openDialog(other)
    const choose = async () => {
      const chooser = other.waitForEvent('filechooser')
      await there.getByRole('button', { name: words.open }).click()
      await (await chooser).setFiles(path)
    }
    await choose()
    await expect(there).toContainText(words.added)
    await choose()
    await expect(there.getByRole('alert')).toBeVisible()
    await other.goto(`./?lang=${code}${inAddress(GRAPH)}&${STEP}`)
    await expect(other.getByRole('textbox', { name: words.line })).toHaveValue('From the first device 原话')
    await other.goto(`./?lang=${code}&graph=${CAFE}&ready=barista~shift-lead`)
    await expect(other.getByRole('textbox', { name: words.line })).toHaveValue('Café')
    await context.close()
  })

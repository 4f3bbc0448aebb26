// A person's own roles: from the table they have to a map, by picker, drop and paste; and back.
import type { Page } from '@playwright/test'
import { aGraphData } from '../graph/builders'
import { violationsOf } from './axe'
import { card, drop, TABLE } from './drop'
import { expect, test } from './test'

const CHINESE = `岗位,部门,职级,职责,晋升至
店员,门店,初级,理货；收银,店长
店长,门店,高级,排班,
`
const WORDS = {
  en: {
    own: 'Your own roles',
    choose: 'Choose files',
    open: 'Open the map',
    undo: 'Undo',
    map: 'Career map',
    problems: 'Problems',
    more: 'More',
    file: { name: 'office.csv', text: TABLE },
    first: 'Clerk',
  },
  'zh-CN': {
    own: '用自己的岗位',
    choose: '选择文件',
    open: '打开地图',
    undo: '撤销',
    map: '职业地图',
    problems: '问题',
    more: '更多',
    file: { name: '小店.csv', text: CHINESE },
    first: '店员',
  },
} as const

const fileOf = ({ name, text }: { readonly name: string; readonly text: string }) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

for (const language of ['en', 'zh-CN'] as const) {
  const words = WORDS[language]

  test(`[OWN1] [OWN3] [OWN5] in ${language}, a file is a map after two presses, and one press takes it back`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}&view=map&role=seo-specialist`)
    const before = page.url()
    await page.getByRole('button', { name: words.more, exact: true }).click()
    await page.getByRole('button', { name: words.own }).click()
    const dialog = page.getByRole('dialog', { name: words.own })
    await dialog.getByLabel(words.choose).setInputFiles(fileOf(words.file))
    await dialog.getByRole('button', { name: words.open }).click()
    await expect(card(page, words.first)).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: words.undo }).click()
    await expect(page).toHaveURL(before)
    await expect(card(page, words.first)).toHaveCount(0)
    await expect(page.getByRole('region', { name: /SEO/ })).toBeVisible()
    await expect(page.getByRole('button', { name: words.undo })).toHaveCount(0)
  })
}

test.describe('a drop', () => {
  test('[OWN1] anywhere on the page opens the preview, and never leaves the page', async ({ page }) => {
    await page.goto('./?lang=en')
    await drop(page, { 'office.csv': TABLE })
    const dialog = page.getByRole('dialog', { name: 'Your own roles' })
    await expect(dialog.getByText('2 roles')).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: 'Name of the map' })).toHaveValue('office')
    // Whoever gets it right at once presses one button, by keyboard too.
    await expect(dialog.getByRole('button', { name: 'Open the map' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(card(page, 'Clerk')).toBeVisible()
    expect(new URL(page.url()).search).toBe('?lang=en&graph=office')
  })

  test('[OWN1] of several tables that belong together is one map, in either order', async ({ page }) => {
    await page.goto('./?lang=en')
    await drop(page, {
      'moves.csv': 'from,to,kind\nclerk,chief,promotion\n',
      'roles.csv': 'id,title,level\nclerk,Clerk,1\nchief,Chief,2\n',
    })
    const dialog = page.getByRole('dialog', { name: 'Your own roles' })
    await expect(dialog.getByText('2 roles')).toBeVisible()
    await expect(dialog.getByText('1 move', { exact: true })).toBeVisible()
  })

  test('[OWN4] of what is no map says why, and leaves all as it is', async ({ page }) => {
    await page.goto('./?lang=en')
    await drop(page, { 'empty.csv': '' })
    const dialog = page.getByRole('dialog', { name: 'Your own roles' })
    await expect(dialog.getByRole('list', { name: 'Problems' })).toContainText('This file is empty')
    const open = dialog.getByRole('button', { name: 'Open the map' })
    await expect(open).toHaveAttribute('aria-disabled', 'true')
    await open.click({ force: true })
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button', { name: 'Other files' }).click()
    await expect(dialog.getByRole('button', { name: 'Choose files' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card(page, 'SEO Specialist')).toBeVisible()
  })

  test('[OWN4] of too many files is refused with the number that is taken', async ({ page }) => {
    await page.goto('./?lang=en')
    await drop(page, Object.fromEntries(Array.from({ length: 51 }, (_, nth) => [`${nth}.csv`, TABLE])))
    await expect(page.getByRole('alert')).toContainText('more than 50 files')
  })
})

test('[OWN1] a table that is pasted is read as one', async ({ page }) => {
  await page.goto('./?lang=en')
  await page.getByRole('button', { name: 'Your own roles' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your own roles' })
  await dialog.getByRole('textbox', { name: 'Paste a table' }).evaluate((field) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Title\tNext role\nClerk\tChief\nChief\t\n')
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(dialog.getByText('2 roles')).toBeVisible()
  await expect(dialog.getByText('1 move', { exact: true })).toBeVisible()
})

test('[OWN2] each column can be another or left out, and the counts follow', async ({ page }) => {
  await page.goto('./?lang=en')
  await drop(page, { 'office.csv': TABLE })
  const dialog = page.getByRole('dialog', { name: 'Your own roles' })
  await expect(dialog.getByText('3 responsibilities')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Column D holds' }).selectOption({ label: 'Left out' })
  await expect(dialog.getByText('0 responsibilities')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Column D holds' }).selectOption({ label: 'Responsibilities' })
  await dialog
    .getByRole('combobox', { name: 'Items in a cell are separated by' })
    .selectOption({ label: 'nothing: one item a cell' })
  await expect(dialog.getByText('2 responsibilities')).toBeVisible()
  const levels = dialog.getByRole('list', { name: 'Levels, from first to last' })
  await expect(levels.getByRole('listitem')).toContainText(['Junior', 'Senior'])
  await levels.getByRole('button', { name: 'Junior: later' }).click()
  await expect(levels.getByRole('listitem')).toContainText(['Senior', 'Junior'])
  await expect(dialog.getByText('In your order.')).toBeVisible()
})

test('[OWN4] leads from a problem to its row in the preview', async ({ page }) => {
  await page.goto('./?lang=en')
  const rows = Array.from({ length: 60 }, (_, nth) => `Role ${nth},${nth === 50 ? 'Nobody' : ''}`)
  await drop(page, { 'long.csv': `Title,Next role\n${rows.join('\n')}\n` })
  const dialog = page.getByRole('dialog', { name: 'Your own roles' })
  await dialog.getByText('Next step without a row').click()
  await dialog.getByRole('button', { name: 'Show long.csv, row 52, column B' }).click()
  await expect(dialog.getByRole('row', { name: /52 Role 50 Nobody/ })).toBeVisible()
})

const WITH_NOTES = aGraphData('clerk>chief', 'lone')
const JSON_MAP = JSON.stringify({
  ...WITH_NOTES,
  transitions: WITH_NOTES.transitions.map((move) => ({ ...move, reason: undefined })),
})

for (const [language, summary, show, shown, undo] of [
  ['en', 'Role without moves', 'Show on the map: $.roles[2]', 'Title of lone', 'Undo'],
  ['zh-CN', '没有理由的连线', '在图中查看：$.transitions[0]', 'Title of clerk', '撤销'],
] as const)
  test(`[OWN4] [OWN5] in ${language}, a note on a map in JSON leads to its role or move, and one press takes the map back`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}&role=seo-specialist`)
    const before = page.url()
    await drop(page, { 'office.json': JSON_MAP })
    const dialog = page.getByRole('dialog')
    await dialog.getByText(summary).click()
    await dialog.getByRole('button', { name: show }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('#panel').getByRole('heading', { name: shown }).first()).toBeVisible()
    await page.getByRole('button', { name: undo }).click()
    await expect(page).toHaveURL(before)
  })

/** Opens a map of one's own, which the device keeps from then on. */
async function keepOffice(page: Page) {
  await page.goto('./?lang=en')
  await drop(page, { 'office.csv': TABLE })
  await page.getByRole('button', { name: 'Open the map' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'kept on this device' })).toBeVisible()
}

test('[OWN6] a map is kept on the device, opened by its address, listed, and forgotten with a way back', async ({
  page,
}) => {
  await keepOffice(page)
  await page.reload()
  await expect(card(page, 'Clerk')).toBeVisible()
  await page.goto('./?lang=en')
  await page.getByRole('button', { name: 'Your own roles' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your own roles' })
  await dialog.getByRole('button', { name: 'Forget office' }).click()
  await expect(dialog.getByText('office is no longer kept on this device.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await dialog.getByRole('button', { name: 'Open office' }).click()
  await expect(card(page, 'Clerk')).toBeVisible()
})

test('[OWN6] the address of a map that the device keeps damaged leads to its bytes, and out', async ({
  page,
}) => {
  await keepOffice(page)
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open('rungs-graphs').onsuccess = ({ target }) => {
          if (!(target instanceof IDBOpenDBRequest)) return
          const change = target.result.transaction('bytes', 'readwrite')
          change.objectStore('bytes').put(new TextEncoder().encode('{"format":'), 'office')
          change.oncomplete = done
        }
      }),
  )
  await page.reload()
  await expect(page.getByRole('heading', { name: 'This map has mistakes' })).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a file' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('office.json')
  await page.getByRole('button', { name: 'Forget office' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText(/neither offered here nor kept on this device/)).toBeVisible()
})

test('[OWN6] a map that is not to be kept is gone with the page, and its address says so', async ({
  page,
}) => {
  await page.goto('./?lang=en')
  await drop(page, { 'office.csv': TABLE })
  await page.getByRole('checkbox', { name: 'Keep it on this device' }).uncheck()
  await page.getByRole('button', { name: 'Open the map' }).click()
  await expect(card(page, 'Clerk')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'gone once this page is closed' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: 'office' })).toBeVisible()
  await expect(card(page, 'SEO Specialist')).toBeVisible()
})

for (const width of [1440, 390])
  test(`the dialog and its preview have no fault that axe finds, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('./?lang=en')
    await page.locator('#panel').getByRole('button', { name: 'Your own roles' }).click()
    const dialog = page.getByRole('dialog', { name: 'Your own roles' })
    await expect(dialog.getByRole('button', { name: 'Choose files' })).toBeVisible()
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    expect(await violationsOf(page, { type: 'tag', values: rules })).toEqual([])
    await dialog
      .getByLabel('Choose files')
      .setInputFiles(fileOf({ name: 'a.csv', text: `${TABLE}Cook,,#REF!,,X\n` }))
    for (const kind of await dialog.locator('summary').all()) await kind.click()
    expect(await violationsOf(page, { type: 'tag', values: rules })).toEqual([])
    await dialog.getByRole('button', { name: 'Other files' }).click()
    const text = JSON_MAP.replace('"to":"chief"', '"to":"nobody"')
    await dialog.getByLabel('Choose files').setInputFiles(fileOf({ name: 'a.json', text }))
    await dialog.getByRole('button', { name: 'Show $.transitions[0].to' }).click()
    await expect(dialog.getByRole('list', { name: '$.transitions[0].to' })).toContainText('"nobody"')
    expect(await violationsOf(page, { type: 'tag', values: rules })).toEqual([])
  })

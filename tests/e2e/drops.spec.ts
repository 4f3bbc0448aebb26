// What is dropped on the page, before the app has arrived too: the browser never leaves for it, and no file is lost.
import { mkdir, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { card, drop, dropText, TABLE } from './drop'
import { expect, test } from './test'

/** Opens a page whose app waits until it is let in. */
async function openHeld(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  const started = page.waitForResponse('**/start.js')
  await page.goto('./?lang=en', { waitUntil: 'commit' })
  await started
  await page.waitForFunction(() => document.documentElement.dataset['painted'] && 'dropped' in window)
  return release
}

test.describe('a drop before the app has arrived', () => {
  test('[OWN1] waits for it: the files are read as one map, and nothing leaves the page', async ({
    page,
  }) => {
    const release = await openHeld(page)
    const address = page.url()
    await drop(page, { 'moves.csv': 'from,to,kind\nclerk,chief,promotion\n' })
    await drop(page, { 'roles.csv': 'id,title,level\nclerk,Clerk,1\nchief,Chief,2\n' })
    expect(await dropText(page, 'header', 'text/uri-list', 'https://example.org/')).toEqual([true, true])
    release()
    const dialog = page.getByRole('dialog', { name: 'Your own roles' })
    await expect(dialog.getByText('2 roles')).toBeVisible()
    await expect(dialog.getByText('1 move', { exact: true })).toBeVisible()
    expect(page.url()).toBe(address)
    await page.keyboard.press('Escape')
    // What was taken once is not taken again.
    await drop(page, { 'office.csv': TABLE })
    await expect(dialog.getByRole('textbox', { name: 'Name of the map' })).toHaveValue('office')
  })

  test('[OWN1] as the browser brings it, a file and a folder from the disk, waits too', async ({ page }) => {
    const [file, folder] = [test.info().outputPath('office.csv'), test.info().outputPath('folder')]
    await writeFile(file, TABLE)
    await mkdir(folder)
    const release = await openHeld(page)
    const devtools = await page.context().newCDPSession(page)
    const data = { items: [], files: [file, folder], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    await expect.poll(() => page.evaluate(() => window.dropped?.length)).toBe(2)
    release()
    const dialog = page.getByRole('dialog', { name: 'Your own roles' })
    await expect(dialog.getByText('2 roles')).toBeVisible()
    await expect(dialog.getByRole('alert')).toHaveText('“folder” is a folder. Choose the files in it.')
  })

  test('[OWN1] of a link leaves nothing to be done', async ({ page }) => {
    const release = await openHeld(page)
    expect(await dropText(page, 'header', 'text/uri-list', 'https://example.org/')).toEqual([true, true])
    release()
    await expect(page.locator('html[data-live]')).toBeAttached()
    await expect(card(page, 'SEO Specialist')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('[OWN1] a page without start.js takes drops all the same', async ({ page }) => {
  await page.route('**/start.js', () => undefined)
  await page.goto('./?lang=en', { waitUntil: 'commit' })
  await expect(page.locator('html[data-live]')).toBeAttached()
  await page.waitForFunction(() => 'dropped' in window)
  await drop(page, { 'office.csv': TABLE })
  await expect(page.getByRole('dialog').getByText('2 roles')).toBeVisible()
})

test('[OWN1] text that is dropped into a field is the browser’s; files are not, nor what is dropped elsewhere', async ({
  page,
}) => {
  await page.goto('./?lang=en')
  await expect(page.locator('html[data-live]')).toBeAttached()
  const field = '.search [role=combobox]'
  expect(await dropText(page, field, 'text/plain', 'seo')).toEqual([false, false])
  expect(await dropText(page, field, 'text/uri-list', 'https://example.org/')).toEqual([false, false])
  expect(await dropText(page, '.view-choice input >> nth=0', 'text/plain', 'seo')).toEqual([true, true])
  expect(await dropText(page, 'header', 'text/plain', 'seo')).toEqual([true, true])
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('[OWN1] a dialog that is closed while it reads a drop stays closed, and holds what was dropped', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const read = Blob.prototype.arrayBuffer
    const goes = new Promise((resolve) => addEventListener('read-on', resolve, { once: true }))
    Blob.prototype.arrayBuffer = async function readLate() {
      await goes
      return read.call(this)
    }
  })
  await page.goto('./?lang=en')
  await drop(page, { 'office.csv': TABLE })
  const dialog = page.getByRole('dialog', { name: 'Your own roles' })
  await expect(dialog.getByRole('button', { name: 'Choose files' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.evaluate(async () => {
    dispatchEvent(new Event('read-on'))
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  await expect(dialog).toHaveCount(0)
  await page.locator('#panel').getByRole('button', { name: 'Your own roles' }).click()
  await expect(dialog.getByText('2 roles')).toBeVisible()
})

test('[OWN1] a map that arrives while a drop is read does not take the dialog away', async ({ page }) => {
  await page.addInitScript(() => {
    const read = Blob.prototype.arrayBuffer
    const goes = new Promise((resolve) => addEventListener('read-on', resolve, { once: true }))
    Blob.prototype.arrayBuffer = async function readLate() {
      if (this instanceof File && this.name === 'late.csv') await goes
      return read.call(this)
    }
  })
  await page.goto('./?lang=en')
  await drop(page, { 'office.csv': TABLE })
  const dialog = page.getByRole('dialog', { name: 'Your own roles' })
  await expect(dialog.getByText('2 roles')).toBeVisible()
  await drop(page, { 'late.csv': `${TABLE}Cook,Kitchen,Senior,,\n` })
  await dialog.getByRole('button', { name: 'Open the map' }).click()
  await expect(card(page, 'Clerk')).toBeAttached()
  await page.evaluate(() => dispatchEvent(new Event('read-on')))
  await expect(dialog.getByText('3 roles')).toBeVisible()
})

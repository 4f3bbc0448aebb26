// A site that is one file, opened from the disk with the network off.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { test as base, expect } from '@playwright/test'
import { GRAPH } from './ofSite'

const RUNGS = fileURLToPath(new URL('../../build/rungs.js', import.meta.url))
const DATA = fileURLToPath(new URL('../../data', import.meta.url))

const test = base.extend<{ readonly address: string }, { readonly file: string }>({
  file: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'rungs-one-'))
      const file = join(folder, '职阶 one.html')
      await promisify(execFile)(process.execPath, [RUNGS, 'site', DATA, '--single-file', '--out', file])
      await use(file)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  address: async ({ file, page, context }, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('request', (request) => {
      if (!/^(?:blob|data):/.test(request.url()) && !request.isNavigationRequest()) faults.push(request.url())
    })
    await context.setOffline(true)
    await use(`${pathToFileURL(file)}?lang=en&graph=${GRAPH}`)
    expect(faults).toEqual([])
  },
})

test('[CLI10] it is under a megabyte, and holds map, list, matrix, languages, and Back', async ({
  page,
  address,
  file,
}) => {
  expect((await stat(file)).size).toBeLessThan(1_000_000)
  await page.goto(`${address}&view=map`)
  await page.getByRole('button', { name: /^SEO Specialist/ }).click()
  await expect(page.getByRole('heading', { name: 'SEO Specialist' })).toBeVisible()
  await expect(page).toHaveURL(/role=seo-specialist/)
  await page
    .locator('.career-map')
    .getByRole('button', { name: /^SEM Specialist/ })
    .click()
  await expect(page.getByRole('heading', { name: 'SEM Specialist' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'SEO Specialist' })).toBeVisible()
  await page.getByRole('radio', { name: 'List', exact: true }).check({ force: true })
  await expect(page.getByRole('region', { name: 'List', exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'Matrix', exact: true }).check({ force: true })
  await expect(page.getByRole('columnheader').first()).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sem')
  await expect(page.getByRole('option', { name: /SEM Specialist/ }).first()).toBeVisible()
})

test('[CLI10] maps of one’s own are read and kept, and what links lead to is saved', async ({
  page,
  address,
}) => {
  await page.goto(address)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Your own roles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Your own roles' })
  const saved = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Excel' }).click()
  const template = await (await saved).path()
  await dialog.getByLabel('Choose files').setInputFiles({
    name: 'shop.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(template),
  })
  await dialog.getByRole('button', { name: 'Open the map' }).click()
  await expect(page.getByRole('button', { name: /^Shop manager/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /^Shop manager/ })).toBeVisible()
})

test('[CLI10] without script all roles are read', async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const plain = await context.newPage()
  await plain.goto(address)
  await expect(plain.getByRole('heading', { name: /SEO Specialist/ }).first()).toBeVisible()
  await context.close()
})

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { startServer } from '../../scripts/server.mjs'
import { test } from './installed'

const TABLE = `Title,Field,Level,Responsibility,Next role,Reason
Barista,Bar,1,Makes coffee,Bar manager,Both know the bar
Bar manager,Bar,2,Plans shifts,,
`

test.describe('the package in an empty folder', () => {
  test('[CLI9] brings nothing along, and makes of a table a site that opens with its map', async ({
    installed,
    browser,
  }) => {
    expect(installed.others).toEqual([])
    expect(await installed.rungs('new', 'roles.xlsx', '--lang', 'zh-CN')).toContain('rungs site roles.xlsx')
    writeFileSync(join(installed.folder, 'bar.csv'), TABLE)
    expect(await installed.rungs('site', 'bar.csv', '--lang', 'en')).toMatch(/The site is in site: \d+ files/)
    const server = await startServer({ dir: join(installed.folder, 'site'), port: 0 })
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(server.url)
    await expect(page).toHaveTitle(/^bar/)
    await page.getByRole('button', { name: /^Barista/ }).click()
    await expect(page.getByRole('heading', { name: 'Barista' })).toBeVisible()
    await expect(page.getByText('Makes coffee')).toBeVisible()
    await page.goto(`${server.url}?view=outline`)
    await expect(page.getByRole('heading', { name: 'Bar manager' })).toBeVisible()
    expect(faults).toEqual([])
    await page.close()
    await server.close()
  })

  test('[CLI9] serves it from any folder of a host, without script too', async ({ installed, browser }) => {
    writeFileSync(join(installed.folder, 'bar.csv'), TABLE)
    await installed.rungs('site', 'bar.csv', '--out', 'host/careers/2026')
    const server = await startServer({ dir: join(installed.folder, 'host'), port: 0 })
    const page = await browser.newPage()
    await page.goto(`${server.url}careers/2026/`)
    await expect(page.getByRole('button', { name: /^Barista/ })).toBeVisible()
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${server.url}careers/2026/`)
    await expect(plain.getByRole('heading', { name: 'Bar manager' })).toBeVisible()
    await context.close()
    await page.close()
    await server.close()
  })

  test('[CLI8] shows each change of the table while it is previewed, and with a mistake stays as it is', async ({
    installed,
    browser,
  }) => {
    const table = join(installed.folder, 'live.csv')
    writeFileSync(table, TABLE)
    const url = await installed.until(/http:\/\/127\.0\.0\.1:\d+\//, 'preview', 'live.csv', '--lang', 'en')
    const page = await browser.newPage()
    await page.goto(url)
    await expect(page.getByRole('button', { name: /^Barista/ })).toBeVisible()
    writeFileSync(table, TABLE.replaceAll('Barista', 'Head barista'))
    await expect(page.getByRole('button', { name: /^Head barista/ })).toBeVisible()
    writeFileSync(table, '')
    await page.waitForTimeout(1_500)
    await expect(page.getByRole('button', { name: /^Head barista/ })).toBeVisible()
    writeFileSync(table, TABLE)
    await expect(page.getByRole('button', { name: /^Barista/ })).toBeVisible()
    await page.close()
  })

  test('[CHANGE13] shows what changed since an earlier version that stands beside the map', async ({
    installed,
    browser,
  }) => {
    const cafe = JSON.parse(readFileSync(new URL('../../data/cafe.json', import.meta.url), 'utf8'))
    const [barista, ...others] = cafe.roles
    const before = {
      ...cafe,
      updated: '2024-01-01',
      roles: [{ ...barista, title: 'Coffee maker' }, ...others],
    }
    const folder = join(installed.folder, 'versions')
    mkdirSync(folder)
    writeFileSync(join(folder, 'cafe.json'), JSON.stringify(cafe))
    writeFileSync(join(folder, 'cafe@2024.json'), JSON.stringify(before))
    writeFileSync(join(folder, 'site.json'), '{"first":"cafe","language":"en"}')
    await installed.rungs('site', 'versions', '--out', 'changed')
    const server = await startServer({ dir: join(installed.folder, 'changed'), port: 0 })
    const page = await browser.newPage()
    await page.goto(`${server.url}?lang=en&changes=2024`)
    await expect(page.getByRole('heading', { name: 'Changes' })).toBeVisible()
    await expect(page.getByText('Coffee maker').first()).toBeVisible()
    await page.close()
    await server.close()
  })

  test('[CLI9] shows the same page as the site of the project', async ({ installed }) => {
    const data = new URL('../../data', import.meta.url)
    await installed.rungs('site', data.pathname, '--out', 'same')
    const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
    const [ours, theirs] = [new URL('../../dist', import.meta.url).pathname, join(installed.folder, 'same')]
    expect(filesIn(theirs)).toEqual(filesIn(ours))
    for (const file of ['index.html', 'sw.js', 'start.js'])
      expect(readFileSync(join(theirs, file), 'utf8')).toBe(readFileSync(join(ours, file), 'utf8'))
  })
})

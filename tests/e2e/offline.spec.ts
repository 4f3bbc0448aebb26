// What a browser keeps of the site: a whole release, and a new one beside it until that is wanted.
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LANGUAGES } from './ofSite'
import { expect, type Host, test } from './releases'

/** Waits until the release is kept, and answers for this page. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)

/** The letter of the release that a page runs. */
const releaseOf = (page: Page) =>
  page.evaluate(() => {
    const app = document.querySelector<HTMLLinkElement>('link[data-app]')?.href ?? ''
    return app.replace('.js', '').slice(-1)
  })

const map = (page: Page) => page.getByRole('region', { name: 'Career map' })

/** As a browser does by itself once in a while, and at every new page. */
const lookForRelease = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })

const offer = (page: Page) => page.getByText('A new version of Rungs is ready.')

test.describe('without a network, after one load', () => {
  for (const { code, map: region, manager, swap } of LANGUAGES)
    test(`[OFFLINE1] every view and panel opens, and a reload too, in ${code}`, async ({ page, context }) => {
      await page.goto(`./?lang=${code}`)
      await kept(page)
      await context.setOffline(true)
      await page.reload()
      await expect(page.getByRole('region', { name: region })).toBeVisible()
      for (const address of [
        'role=digital-marketing-manager',
        'compare=seo-specialist~digital-marketing-manager',
        'transition=seo-specialist~digital-marketing-manager',
        'route=seo-specialist~digital-marketing-manager',
        'ready=seo-specialist~digital-marketing-manager',
        'today=1',
        'view=outline',
        'view=matrix',
      ]) {
        await page.goto(`./?lang=${code}&${address}`)
        await expect(page.locator('html[data-live]')).toBeAttached()
        await expect(page.getByText(manager).filter({ visible: true }).first()).toBeVisible()
        await expect(page.getByRole('alert')).toHaveCount(0)
      }
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      await page.goto(`./?lang=${code}&compare=seo-specialist~digital-marketing-manager`)
      await expect(page.getByRole('button', { name: swap })).toBeVisible()
    })

  test('[OFFLINE1] dialogs and the other language open', async ({ page, context }) => {
    await page.goto('./?lang=en')
    await kept(page)
    await context.setOffline(true)
    await page.reload()
    await page.getByRole('button', { name: 'Help' }).click()
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.goto('./?lang=zh-CN')
    await expect(page.getByRole('region', { name: '职业地图' })).toBeVisible()
  })
})

test('[OFFLINE1] another graph does once it was opened, be it at the very first visit', async ({
  page,
  context,
}) => {
  await page.goto('./?lang=en&graph=cafe')
  await kept(page)
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('./data/cafe.json'))?.status))
    .toBe(200)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Barista/ }).first()).toBeVisible()
})

test('[OFFLINE1] a graph that was replaced on the host is there at the next load', async ({ page, host }) => {
  const file = join(host.folder, 'data/digital-marketing-ecommerce.json')
  await page.goto('./?lang=en')
  await kept(page)
  const graph = await readFile(file, 'utf8')
  await writeFile(file, graph.replaceAll('Account Manager', 'Manager of accounts'))
  await page.reload()
  await expect(page.getByRole('button', { name: /^Manager of accounts/ })).toBeVisible()
})

test.describe('a new release', () => {
  /** Runs release a, with b on the host and noticed. */
  async function openBefore(page: Page, host: Host, address = './?lang=en'): Promise<void> {
    await page.goto(address)
    await kept(page)
    await host.release('b')
    await lookForRelease(page)
    await expect(offer(page)).toBeVisible()
    expect(await releaseOf(page)).toBe('a')
  }

  test('[OFFLINE2] is offered, and opens where one is, with what was written', async ({ page, host }) => {
    await page.goto('./?lang=en&ready=seo-specialist~digital-marketing-manager')
    await kept(page)
    const evidence = page.getByRole('textbox', { name: /^Note: / }).first()
    await evidence.fill('Ran the spring campaign')
    await host.release('b')
    await lookForRelease(page)
    await expect(offer(page)).toBeVisible()
    await expect(evidence).toHaveValue('Ran the spring campaign')
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect.poll(() => releaseOf(page).catch(() => '')).toBe('b')
    await expect(evidence).toHaveValue('Ran the spring campaign')
    await expect(offer(page)).toHaveCount(0)
  })

  test('[OFFLINE2] is never forced, and can be left for later', async ({ page, host }) => {
    await openBefore(page, host)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(offer(page)).toHaveCount(0)
    await page.reload()
    expect(await releaseOf(page)).toBe('a')
    await expect(offer(page)).toBeVisible()
  })

  test('[OFFLINE2] is opened by “Try again” where the one that is kept cannot read the graph', async ({
    page,
    host,
  }) => {
    await page.goto('./?lang=en')
    await kept(page)
    await host.release('b')
    const file = join(host.folder, 'data/digital-marketing-ecommerce.json')
    const graph = await readFile(file, 'utf8')
    await writeFile(file, '{}')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'This map has mistakes' })).toBeVisible()
    await writeFile(file, graph)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => releaseOf(page).catch(() => '')).toBe('b')
    await expect(map(page)).toBeVisible()
  })

  test('[OFFLINE2] is looked for every hour, by a page that is never left', async ({ page, host }) => {
    await page.clock.install()
    await page.goto('./?lang=en')
    await kept(page)
    await host.release('b')
    await page.clock.fastForward('59:00')
    await expect(page.getByRole('button', { name: 'Open it' })).toBeHidden()
    await page.clock.fastForward('02:00')
    await expect(page.getByRole('button', { name: 'Open it' })).toBeVisible({ timeout: 30_000 })
  })

  test('[OFFLINE3] leaves the pages of the one before the graph that they know', async ({ page, host }) => {
    await page.goto('./?lang=en')
    await kept(page)
    const file = join(host.folder, 'data/digital-marketing-ecommerce.json')
    await host.release('b')
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Account Manager', 'Manager of accounts'))
    await lookForRelease(page)
    await expect(offer(page)).toBeVisible()
    const graph = await page.evaluate(async () => {
      const answer = await caches.match('./data/digital-marketing-ecommerce.json')
      return (await answer?.text()) ?? ''
    })
    expect(graph).toContain('Account Manager')
  })

  test('[OFFLINE3] leaves the pages of the one before their parts', async ({ page, context, host }) => {
    await openBefore(page, host)
    const other = await context.newPage()
    await other.goto(`${host.url}?lang=en`)
    await expect(map(other)).toBeVisible()
    // A browser lets the old release finish what it is asked for before the new one takes over.
    await other.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Open it' }).click()
    await expect.poll(() => releaseOf(page).catch(() => ''), { timeout: 60_000 }).toBe('b')
    expect(await releaseOf(other)).toBe('a')
    const answers = await other.evaluate(async () => {
      const parts = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('/assets/'))
      return Promise.all(parts.map(async (part) => (await fetch(part)).status))
    })
    expect(answers.length).toBeGreaterThan(10)
    expect(new Set(answers)).toEqual(new Set([200]))
    await other.close()
  })

  test('[OFFLINE3] with another on the host, a page works to its end, and so back', async ({
    page,
    host,
  }) => {
    await page.goto('./?lang=en')
    await kept(page)
    for (const name of ['b', 'a']) {
      await host.release(name)
      for (const view of ['List', 'Matrix', 'Map']) await page.getByRole('radio', { name: view }).check()
      await page.getByRole('button', { name: 'Help' }).click()
      await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
      await page.keyboard.press('Escape')
    }
    expect(await releaseOf(page)).toBe('a')
  })

  test('@long [OFFLINE2] twenty times in a row, opens each time', async ({ page, host }) => {
    test.setTimeout(600_000)
    await page.goto('./?lang=en&role=seo-specialist')
    await kept(page)
    for (const name of 'bcdefghijklmnopqrstu') {
      await host.release(name)
      await lookForRelease(page)
      await page.getByRole('button', { name: 'Open it' }).click()
      await expect.poll(() => releaseOf(page).catch(() => '')).toBe(name)
      await expect(page.getByRole('heading', { name: 'SEO Specialist' })).toBeVisible()
    }
    const releases = await page.evaluate(async () => (await caches.keys()).length)
    expect(releases).toBe(4)
  })
})

test.describe('an old page over new parts', () => {
  test.use({
    withServiceWorker: false,
    allowedErrors: /Failed to load resource|Refused to apply style|was preloaded using/,
  })

  test('[OFFLINE4] is left for the new one, and starts', async ({ page, host }) => {
    const old = await readFile(join(host.folder, 'index.html'), 'utf8')
    await host.release('b')
    let isFirst = true
    await page.route(`${host.url}?lang=en`, async (route) => {
      if (!isFirst || route.request().resourceType() !== 'document') return route.continue()
      isFirst = false
      return route.fulfill({ body: old, contentType: 'text/html; charset=utf-8' })
    })
    await page.goto('./?lang=en', { waitUntil: 'commit' })
    await expect.poll(() => releaseOf(page).catch(() => '')).toBe('b')
    await expect(page.locator('html[data-live]')).toBeAttached()
    await expect(map(page)).toBeVisible()
  })

  test('[OFFLINE4] that comes again and again loads once, and says that it could not start', async ({
    page,
    host,
  }) => {
    const old = await readFile(join(host.folder, 'index.html'), 'utf8')
    await host.release('b')
    let loads = 0
    await page.route(`${host.url}?lang=en`, async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue()
      loads += 1
      return route.fulfill({ body: old, contentType: 'text/html; charset=utf-8' })
    })
    await page.goto('./?lang=en', { waitUntil: 'commit' })
    await expect(page.getByRole('alert')).toContainText('Rungs could not start')
    expect(loads).toBe(2)
  })
})

test('[OFFLINE6] a bad release is withdrawn by a script in the place of its own', async ({ page, host }) => {
  await page.goto('./?lang=en')
  await kept(page)
  await host.release('b')
  await cp('deploy/withdraw/sw.js', join(host.folder, 'sw.js'))
  await lookForRelease(page)
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0])
  await page.reload()
  expect(await releaseOf(page)).toBe('b')
})

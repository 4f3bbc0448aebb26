// The map in pages of others: six kinds of hosts, each on an origin of its own, around a site that names that origin.
import { expect, type FrameLocator, type Page } from '@playwright/test'
import type { RunOnly } from 'axe-core'
import { frameSnippet } from '../../src/ui/share/snippet'
import { HOSTILE_MESSAGES } from '../state/hostile'
import { violationsOf } from './axe'
import { test } from './framedSite'
import { HOST_PAGES, type HostPage } from './hostPages'
import { GRAPH } from './ofSite'
import { translate } from './translator'

const RULES: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

const hostNamed = (name: string): HostPage => {
  const host = HOST_PAGES.find((one) => one.name === name)
  if (host === undefined) throw new Error(`There is no host “${name}”`)
  return host
}

const frameIn = (page: Page): FrameLocator => page.frameLocator('iframe')

/** The page in the frame as scripts see it. */
function insideOf(page: Page) {
  const [, inside] = page.frames()
  if (inside === undefined) throw new Error('There is no frame')
  return inside
}

/** How far the page in the frame can be scrolled, down and sideways. */
const overhang = (page: Page) =>
  insideOf(page).evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
    return [scrollHeight - clientHeight, scrollWidth - clientWidth]
  })

const heightsOf = (page: Page) => page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0)

for (const host of HOST_PAGES) {
  test(`[FRAME4] in ${host.name} map, role, list and matrix fit, with one scroll bar at most`, async ({
    page,
    site,
  }) => {
    await page.goto(site.hosts.around(host, `${site.embed}&lang=en&view=map`))
    const frame = frameIn(page)
    const entries = await page.evaluate(() => history.length)
    const fits = async () => {
      await expect.poll(() => overhang(page)).toEqual([0, 0])
      if (host.script === '') return
      const told = await page.evaluate<number>('heights.at(-1) ?? 0')
      await expect.poll(() => heightsOf(page)).toBe(told)
    }
    await expect(frame.getByRole('region', { name: 'Career map' })).toBeVisible()
    if (host.script !== '') await expect.poll(() => page.evaluate('heights.length > 0')).toBe(true)
    await fits()
    const ofMap = await heightsOf(page)
    const role = frame.getByRole('button', { name: /^Digital Marketing Coordinator/ })
    // In a tab of its own it is in the whole app.
    await expect(role).toHaveAttribute('href', '../?lang=en&view=map&role=digital-marketing-coordinator')
    await role.click()
    await expect(frame.getByRole('heading', { name: 'Digital Marketing Coordinator' })).toBeVisible()
    await fits()
    await frame.getByRole('radio', { name: 'List', exact: true }).check({ force: true })
    await expect(frame.getByRole('region', { name: 'List', exact: true })).toBeVisible()
    if (host.script === '') expect(await heightsOf(page)).toBe(ofMap)
    else await expect.poll(() => heightsOf(page)).toBeGreaterThan(ofMap)
    await fits()
    await frame.getByRole('radio', { name: 'Matrix', exact: true }).check({ force: true })
    await expect(frame.getByRole('columnheader').first()).toBeVisible()
    await fits()
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })
}

test('[FRAME2] without an origin it shows every map, finds, and speaks the other language', async ({
  page,
  site,
}) => {
  await page.goto(
    site.hosts.around(hostNamed('a sandbox'), `${site.url}embed/?lang=zh-CN&graph=cafe&view=outline&q=ka`),
  )
  const frame = frameIn(page)
  await expect(frame.getByRole('heading', { name: '咖啡馆（示例）' })).toBeVisible()
  await expect(frame.getByRole('option').first()).toBeVisible()
  expect(await insideOf(page).evaluate(() => self.origin)).toBe('null')
})

for (const [asked, said] of [
  [
    'ready=seo-specialist~digital-marketing-manager',
    /The address of this frame asks for “Am I ready\?”.* link to the page itself/,
  ],
  ['graph=own-3f', /names the map “own-3f”, which this site does not offer, so this one is shown/],
] as const)
  test(`[FRAME1] what a frame does not show of its address is said: ${asked}`, async ({ page, site }) => {
    await page.goto(site.hosts.around(hostNamed('a sandbox'), `${site.url}embed/?lang=en&${asked}`))
    const frame = frameIn(page)
    await expect(frame.getByRole('status').getByText(said)).toBeVisible()
    await expect(frame.locator('.role-card').first()).toBeVisible()
  })

test('[FRAME1] it only reads: nothing to write, and nothing of the device, which is the same for both', async ({
  page,
  site,
}) => {
  const address = `${site.embed}&lang=en&view=map&theme=dark&transition=seo-specialist~digital-marketing-manager&ready=seo-specialist~digital-marketing-manager`
  await page.goto(site.hosts.around(hostNamed('Notion'), address))
  const frame = frameIn(page)
  await expect(
    frame.getByRole('region', { name: 'SEO Specialist → Digital Marketing Manager' }),
  ).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await frame
    .getByRole('button', { name: /^SEO Specialist/ })
    .first()
    .click()
  await expect(frame.getByRole('heading', { name: 'SEO Specialist', exact: true })).toBeVisible()
  for (const name of [/my role/, /Am I ready/, /^Change/, 'More', 'Help', 'Export'])
    await expect(frame.getByRole('button', { name })).toHaveCount(0)
  await expect(frame.getByRole('textbox')).toHaveCount(0)
  await frame.getByRole('toolbar').first().press('?')
  const kept = await insideOf(page).evaluate(async () => [
    localStorage.length,
    (await indexedDB.databases()).length,
  ])
  expect(kept).toEqual([0, 0])
})

test('[FRAME1] a link opens what is shown in the whole app, in a new tab with all its rights', async ({
  page,
  site,
  context,
}) => {
  const shown = `${site.url}?lang=en&graph=${GRAPH}&view=map&field=ecommerce`
  await page.goto(site.hosts.holding(frameSnippet(shown, 'Map')))
  const frame = frameIn(page)
  await frame.getByRole('button', { name: /^E-commerce Analyst/ }).click()
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: 'Open in Rungs' }).click()
  const whole = await opened
  await expect(whole.getByRole('heading', { name: 'E-commerce Analyst' })).toBeVisible()
  expect(new URL(whole.url()).search).toBe(
    new URL('?lang=en&field=ecommerce&view=map&role=ecommerce-analyst', site.url).search,
  )
  expect(await whole.evaluate(() => opener)).toBe(null)
})

test('[FRAME5] hostile messages change nothing, and a question is answered', async ({ page, site }) => {
  await page.goto(
    site.hosts.around(hostNamed('a sandbox'), `${site.embed}&lang=en&view=map&role=sem-specialist`),
  )
  const frame = frameIn(page)
  await expect(frame.getByRole('heading', { name: 'SEM Specialist' })).toBeVisible()
  await expect.poll(() => page.evaluate('heights.length > 0')).toBe(true)
  const shown = () =>
    insideOf(page).evaluate(() => [location.href, document.body.innerText, document.documentElement.lang])
  const before = await shown()
  await page.evaluate(
    (messages) => {
      for (const message of messages)
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*')
    },
    HOSTILE_MESSAGES.map(([, message]) => message),
  )
  // From a window that is not the page around.
  await page.evaluate(() => {
    const sibling = document.createElement('iframe')
    sibling.srcdoc = `<script>parent.frames[0].postMessage({ type: 'rungs:ask' }, '*')</script>`
    return new Promise((done) => {
      sibling.addEventListener('load', done)
      document.body.append(sibling)
    })
  })
  const heard = await page.evaluate<number>('heights.length')
  await page.evaluate(() => {
    for (let times = 0; times < 100; times += 1)
      document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'rungs:ask' }, '*')
  })
  await expect.poll(() => page.evaluate<number>('heights.length')).toBeGreaterThan(heard)
  expect(await page.evaluate<number>('heights.length')).toBeLessThan(heard + 50)
  expect(await shown()).toEqual(before)
})

test('[FRAME4] over the map the wheel is the other page’s', async ({ page, site }) => {
  await page.goto(site.hosts.around(hostNamed('a fixed height'), `${site.embed}&lang=en&view=map`))
  const map = frameIn(page).getByRole('region', { name: 'Career map' })
  await expect(map.getByRole('button', { name: /^SEO Specialist/ })).toBeVisible()
  const before = await map.locator('.react-flow__viewport').getAttribute('style')
  await map.hover({ position: { x: 300, y: 150 } })
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await map.locator('.react-flow__viewport').getAttribute('style')).toBe(before)
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true })

  test('[FRAME4] over the map one finger scrolls the other page', async ({ page, site, context }) => {
    await page.goto(site.hosts.around(hostNamed('a fixed height'), `${site.embed}&lang=en&view=map`))
    const map = frameIn(page).getByRole('region', { name: 'Career map' })
    await expect(map.getByRole('button', { name: /^SEO Specialist/ })).toBeVisible()
    const before = await map.locator('.react-flow__viewport').getAttribute('style')
    const box = await map.boundingBox()
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 150]
    const finger = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove', up: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y - up }] })
    await touch('touchStart', 0)
    for (let up = 10; up <= 100; up += 10) await touch('touchMove', up)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(await map.locator('.react-flow__viewport').getAttribute('style')).toBe(before)
  })
})

test('[FRAME6] nobody else may show it, and nobody at all the whole app', async ({ page, site }) => {
  const host = hostNamed('a fixed height')
  for (const address of [site.others.around(host, site.embed), site.hosts.around(host, site.url)]) {
    await page.goto(address)
    await expect.poll(() => insideOf(page).url()).toMatch(/^chrome-error:/)
  }
})

test('[FRAME8] Share offers the frame as it is shown, and a card', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${site.url}?lang=en&graph=${GRAPH}&role=seo-specialist&view=map`)
  const share = page.getByRole('banner').getByRole('button', { name: 'Share' })
  await expect(page.getByRole('heading', { name: 'SEO Specialist' })).toBeVisible()
  await share.click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByText('Put it into a page').click()
  await dialog.getByRole('button', { name: 'Copy the code' }).first().click()
  await expect(dialog.getByText('Copied')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toBe(await dialog.getByRole('textbox', { name: 'Code of the frame' }).inputValue())
  await dialog.getByText('Where frames are not allowed').click()
  const card = await dialog.getByRole('textbox', { name: 'Code of the picture' }).inputValue()

  await page.goto(site.hosts.holding(code))
  await expect(frameIn(page).getByRole('heading', { name: 'SEO Specialist' })).toBeVisible()
  await page.goto(site.hosts.holding(card))
  const picture = page.getByRole('img', { name: 'Digital marketing and e-commerce: open the map' })
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640)
  await picture.click()
  await expect(page.getByRole('heading', { name: 'SEO Specialist' })).toBeVisible()
})

test('[FRAME6] Share offers nothing of it where nobody may show it', async ({ page }) => {
  await page.goto(`./?lang=en&graph=${GRAPH}`)
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await expect(
    page.getByRole('dialog', { name: 'Share' }).getByRole('textbox', { name: 'Address' }),
  ).toBeVisible()
  await expect(page.getByText('Put it into a page')).toHaveCount(0)
})

for (const width of [760, 360])
  test(`[FRAME1] axe finds nothing to mend at ${width} px, in either language, theme and any view`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 560 })
    for (const [language, theme] of [
      ['en', 'light'],
      ['zh-CN', 'dark'],
    ])
      for (const shown of [
        'view=map',
        'view=outline&role=seo-specialist',
        'view=matrix',
        'compare=seo-specialist~sem-specialist',
      ]) {
        await page.goto(`${site.embed}&lang=${language}&theme=${theme}&${shown}`)
        await expect(page.getByRole('main').getByRole('button').first()).toBeVisible()
        expect([shown, await violationsOf(page, RULES)]).toEqual([shown, []])
      }
  })

test('[TRANSLATED1] a frame that the browser translates goes on as before', async ({ page, site }) => {
  await page.goto(
    site.hosts.around(hostNamed('a sandbox'), `${site.embed}&lang=en&view=outline&role=sem-specialist`),
  )
  const panel = frameIn(page).locator('.panel-frame')
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('SEM Specialist')
  await translate(insideOf(page))
  for (const title of ['Digital Marketing Manager', 'Digital Marketing Coordinator']) {
    await panel
      .getByRole('button', { name: `⟦${title}⟧`, exact: true })
      .first()
      .click()
    await expect(panel.getByRole('heading', { level: 2 })).toContainText(`⟦${title}⟧`)
  }
  await expect(frameIn(page).getByText('Something went wrong')).toHaveCount(0)
})

// How a page that was built begins: what it asks for and when.
import type { Page } from '@playwright/test'
import { expect, test } from './test'

/** Names of the scripts, styles and words among some addresses, without their hashes, in order. */
const named = (addresses: readonly string[]): readonly string[] =>
  addresses.flatMap((address) => {
    const [, words, name, ending] =
      /\/assets\/(?:words-\w+\/(.+\.json)|([^/]+)-[\w-]{6,8}(\.(?:js|css)))$/.exec(address) ?? []
    return words ?? (name === undefined ? [] : `${name}${ending}`)
  })

/** Those that the page fetched. */
const fetched = async (page: Page) =>
  named(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)))

/** Those that the page and start.js asked for. */
const askedAhead = async (page: Page) =>
  named(
    await page.evaluate(() => [
      ...(window.askedAhead?.keys() ?? []),
      ...[...document.head.querySelectorAll('link')]
        .filter(({ rel, as }) => ['modulepreload', 'stylesheet'].includes(rel) || as === 'style')
        .map(({ href }) => href),
    ]),
  )

const SCREENS = [
  ['wide', { width: 1440, height: 900 }, 'CareerMap', 'Career map'],
  ['phone', { width: 390, height: 844 }, 'CareerMap', 'Career map'],
] as const

for (const [screen, viewport, view, region] of SCREENS)
  test.describe(`on a ${screen} screen`, () => {
    test.use({ viewport })

    test('[START2] words and view are on their way before the app has arrived, each once', async ({
      page,
    }) => {
      let release: () => void = () => undefined
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route('**/assets/index-*.js', async (route) => {
        await held
        await route.continue()
      })
      await page.goto('./?lang=en', { waitUntil: 'commit' })
      await expect.poll(() => fetched(page)).toEqual(expect.arrayContaining(['en/start.json', `${view}.js`]))
      const ahead = await askedAhead(page)
      expect(ahead).toEqual(expect.arrayContaining(['en/start.json', `${view}.js`]))
      expect(
        ahead.filter(
          (name) => /^(zh-CN\/|(CareerMap|Outline|Matrix)\.)/.test(name) && !name.startsWith(view),
        ),
      ).toEqual([])
      release()
      // The painted map looks the same before the app has arrived.
      await expect(page.locator('html[data-live]')).toBeAttached()
      await expect(page.getByRole('region', { name: region })).toBeVisible()
      await expect
        .poll(async () => (await fetched(page)).filter((name) => ahead.includes(name)).sort())
        .toEqual([...ahead].sort())
    })

    test('[START3] the other views and parts come once the page is drawn', async ({ page }) => {
      await page.goto('./?lang=en')
      await expect(page.getByRole('region', { name: region })).toBeVisible()
      await expect
        .poll(() => fetched(page))
        .toEqual(
          expect.arrayContaining(['CareerMap.js', 'Outline.js', 'Matrix.js', 'dialogs.js', 'en/others.json']),
        )
    })
  })

test.describe('on a phone held sideways', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })
  test('[START2] the map is on its way, and begins', async ({ page }) => {
    await page.goto('./?lang=en')
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
    expect(await askedAhead(page)).toContain('CareerMap.js')
  })
})

test.describe('on a phone too narrow for the map', () => {
  test.use({ viewport: { width: 300, height: 700 } })
  test('[VIEW1] [START2] the outline is on its way, and begins', async ({ page }) => {
    await page.goto('./?lang=en')
    await expect(page.getByRole('region', { name: 'List' })).toBeVisible()
    expect(await askedAhead(page)).toContain('Outline.js')
  })
})

test('[START3] nothing more comes where the browser is asked to save data', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.goto('./?lang=en')
  await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
  // Idle time that the parts would have come in, had they been sent for.
  await page.evaluate(async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => requestIdleCallback(done))
  })
  expect(await fetched(page)).not.toContain('dialogs.js')
})

test('[START3] help that arrives late takes the focus, and gives it back', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/dialogs-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./?lang=en')
  const button = page.getByRole('button', { name: 'Help' })
  await button.click()
  await expect(page.getByRole('dialog', { name: 'Help' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
  // More frames than the focus is watched for after a choice.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame)
  })
  release()
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('[START3] Tab leads into a menu that arrives late, not past it', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/panels-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./?lang=en')
  const button = page.getByRole('button', { name: 'Language and theme' })
  await button.focus()
  for (const key of ['Enter', 'Tab']) await page.keyboard.press(key)
  await expect(button).toBeFocused()
  release()
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused()
})

test.describe('where a part does not arrive', () => {
  test.use({
    allowedErrors: /Failed to (load resource|fetch dynamically imported module)|Unable to preload CSS/,
  })
  for (const [role, name, file, open] of [
    ['dialog', 'Help', 'dialogs', (page: Page) => page.getByRole('button', { name: 'Help' }).click()],
    ['dialog', 'Share', 'dialogs', (page: Page) => page.getByRole('button', { name: 'Share' }).click()],
    ['button', 'Print', 'panels', (page: Page) => page.getByRole('button', { name: 'More' }).click()],
    ['region', 'List', 'Outline', (page: Page) => page.getByRole('radio', { name: 'List' }).check()],
  ] as const)
    test(`[FAIL3] the page says so of the ${role} “${name}”, and tries again when asked`, async ({
      page,
    }) => {
      await page.route(`**/assets/${file}-*.js`, (route) => route.abort())
      await page.goto('./?lang=en')
      await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
      await open(page)
      const failure = page.getByRole('alert').filter({ hasText: 'This part could not be shown' })
      await failure.getByRole('button', { name: 'Try again' }).click()
      // More frames than the focus, which was on the button, is watched for.
      await page.evaluate(async () => {
        for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame)
      })
      await expect(failure).toBeVisible()
      await page.unroute(`**/assets/${file}-*.js`)
      await failure.getByRole('button', { name: 'Try again' }).click()
      await expect(failure).toHaveCount(0)
      await expect(page.getByRole(role, { name })).toBeVisible()
      await expect(page.locator(':focus')).toBeVisible()
    })

  test('[FAIL3] the page can do without help', async ({ page }) => {
    await page.route('**/assets/dialogs-*.js', (route) => route.abort())
    await page.goto('./?lang=en')
    await page.getByRole('button', { name: 'Help' }).click()
    const failure = page.getByRole('alert').filter({ hasText: 'This part could not be shown' })
    await failure.getByRole('button', { name: 'Close' }).click()
    await expect(failure).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
  })
})

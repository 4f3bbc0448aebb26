// What is painted before the app has arrived, and how the app takes its place.
import type { Page } from '@playwright/test'
import { expect, test } from './test'

declare global {
  interface Window {
    shifts: number[]
  }
}

/** Keeps files waiting until what it gives is called. */
async function holdUp(page: Page, files: string): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** Opens a page whose app waits until it is let in. */
async function openHeld(page: Page, address: string): Promise<() => void> {
  const release = await holdUp(page, '**/assets/index-*.js')
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator('html[data-painted]')).toBeAttached()
  return release
}

const live = (page: Page) => expect(page.locator('html[data-live]')).toBeAttached()

/** Everything that is seen: texts and boxes of header, map and panel, and the ways of all lines. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const parts =
      '.brand, .search, .field-choice label, .view-choice label, .header button, .role-card, .band, .band-name, .column-name, .legend-entry, .map-controls button, .panel-frame h2, .panel-frame h3, .panel-frame p:not(details *), .panel-frame li, .panel-frame button, .panel-frame summary, .start-strip'
    const round = (length: number) => Math.round(length * 10) / 10
    return [
      ...[...document.querySelectorAll<HTMLElement>(parts)].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect()
        const { color, backgroundColor } = getComputedStyle(part)
        return [part.innerText, ...[x, y, width, height].map(round), color, backgroundColor].join(' ')
      }),
      ...[...document.querySelectorAll('.transition path')].map((path) => path.getAttribute('d')),
    ]
  })

const WINDOWS = [
  ['wide', { width: 1440, height: 900 }, 'en', 'light'],
  ['of a laptop', { width: 1024, height: 768 }, 'zh-CN', 'dark'],
  ['of a tablet', { width: 800, height: 1100 }, 'en', 'light'],
  ['of a phone', { width: 390, height: 844 }, 'zh-CN', 'light'],
  ['of a phone held sideways', { width: 844, height: 390 }, 'en', 'dark'],
  ['narrow', { width: 320, height: 640 }, 'en', 'light'],
] as const

for (const [where, viewport, language, colorScheme] of WINDOWS)
  test.describe(`in a window ${where}`, () => {
    test.use({ viewport, colorScheme })

    test('[START4] [SAY5] the page is painted before the app has arrived, and nothing moves when it does', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const shifts: number[] = []
        window.shifts = shifts
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
        }).observe({ type: 'layout-shift', buffered: true })
      })
      const release = await openHeld(page, `./?lang=${language}`)
      await expect(page.locator('.role-card')).toHaveCount(12)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page).toHaveTitle(language === 'en' ? /^Digital .* · Rungs$/ : /^数字.* · 职阶$/)
      const before = await seen(page)
      expect(before.length).toBeGreaterThan(60)
      release()
      await live(page)
      expect(await seen(page)).toEqual(before)
      expect(await page.evaluate(() => window.shifts)).toEqual([])
    })
  })

test('[START5] a role that is pressed before the app has arrived is opened by it', async ({ page }) => {
  const release = await openHeld(page, './?lang=en')
  await page.getByRole('button', { name: /^SEO Specialist/ }).click()
  release()
  await expect(page.getByRole('heading', { name: 'SEO Specialist', level: 2 })).toBeVisible()
  await expect(page.getByRole('button', { name: /^SEO Specialist/, pressed: true })).toBeVisible()
})

test('[START5] a role on which Space is pressed before the app has arrived is opened by it', async ({
  page,
}) => {
  const release = await openHeld(page, './?lang=en')
  await page.getByRole('button', { name: /^SEO Specialist/ }).press('Space')
  release()
  await expect(page.getByRole('heading', { name: 'SEO Specialist', level: 2 })).toBeVisible()
})

test('[START5] a role on which another button is down while the app takes its place stays closed', async ({
  page,
}) => {
  const release = await openHeld(page, './?lang=en')
  await page.getByRole('button', { name: /^SEO Specialist/ }).hover()
  await page.mouse.down({ button: 'right' })
  release()
  await live(page)
  await page.mouse.up({ button: 'right' })
  await expect(page).toHaveURL(/lang=en$/)
  await expect(page.getByRole('button', { name: /^SEO Specialist/, pressed: true })).toBeHidden()
})

test('[START5] a button that is down while the app takes the place of the painted page is pressed once', async ({
  page,
}) => {
  const release = await openHeld(page, './?lang=en')
  const more = page.getByRole('button', { name: 'More' })
  await more.hover()
  await page.mouse.down()
  release()
  await live(page)
  await page.mouse.up()
  await expect(more).toHaveAttribute('aria-expanded', 'true')
  // What is let go elsewhere is not pressed, as ever.
  await more.hover()
  await page.mouse.down()
  await page.mouse.move(20, 500)
  await page.mouse.up()
  await expect(more).toHaveAttribute('aria-expanded', 'true')
})

test('[START5] what is typed into the search before the app has arrived is searched for', async ({
  page,
}) => {
  const release = await openHeld(page, './?lang=en')
  const search = page.getByRole('combobox', { name: 'Search', exact: false }).first()
  await search.click()
  await page.keyboard.type('sem')
  release()
  await live(page)
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('sem')
  await expect(page.getByRole('option', { name: /SEM Specialist/ }).first()).toBeVisible()
})

for (const [field, keys, shown] of [
  ['Search', ['Enter'], 'SEM Specialist'],
  ['Search', ['Shift+Enter'], 'Compare'],
  ['I am now', ['Enter'], 'Where you can go from here'],
  ['Search', ['Enter', 'Escape'], null],
  // As to silence a screen reader.
  ['Search', ['Enter', 'Control'], 'SEM Specialist'],
  ['Search', ['Shift+Enter', 'Shift'], 'Compare'],
] as const)
  test(`[START5] ${keys.join(', ')} in “${field}”, pressed before the app has arrived, is done once it has`, async ({
    page,
  }) => {
    const release = await openHeld(page, './?lang=en')
    await page.getByRole('combobox', { name: field }).click()
    await page.keyboard.type('sem spec')
    for (const key of keys) await page.keyboard.press(key)
    release()
    await live(page)
    if (shown === null) await expect(page.getByRole('combobox', { name: field })).toHaveValue('sem spec')
    else await expect(page.getByRole('heading', { name: shown, level: 2 })).toBeVisible()
    await expect(page).toHaveURL(
      shown === 'Where you can go from here' || shown === null ? /lang=en$/ : /sem-specialist/,
    )
  })

test('[START5] a key of the painted page is done before one that comes right after', async ({ page }) => {
  const release = await openHeld(page, './?lang=en')
  const letListCome = await holdUp(page, '**/assets/search-*.js')
  await page.getByRole('combobox', { name: 'Search' }).click()
  await page.keyboard.type('sem spec')
  await page.keyboard.press('ArrowDown')
  await page.evaluate(() => {
    const enter = { key: 'Enter', shiftKey: true, bubbles: true, cancelable: true }
    const press = () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', enter))
    // As soon as the app has done again what it was to do, and before the next frame.
    new MutationObserver(() => queueMicrotask(press)).observe(document.documentElement, {
      attributeFilter: ['data-live'],
    })
  })
  release()
  await live(page)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  letListCome()
  await expect(page.getByRole('heading', { name: 'Compare', level: 2 })).toBeVisible()
})

test('[START4] with a role in the address the map is painted, and not the words of the start', async ({
  page,
}) => {
  const release = await openHeld(page, './?lang=en&role=seo-specialist')
  await expect(page.locator('.role-card').first()).toBeVisible()
  await expect(page.locator('.panel-frame section')).toBeHidden()
  release()
  await live(page)
  await expect(page.getByRole('heading', { name: 'SEO Specialist', level: 2 })).toBeVisible()
})

test('[START4] a comparison, which gives the map another room, and the list are painted without a map', async ({
  page,
}) => {
  for (const rest of ['compare=seo-specialist~account-manager', 'view=outline', 'field=ecommerce']) {
    const release = await openHeld(page, `./?lang=en&${rest}`)
    await expect(page.locator('.brand')).toBeVisible()
    await expect(page.locator('.role-card').first()).toBeHidden()
    release()
    await live(page)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  }
})

test('[START4] whoever named their role is not asked for it before the app has arrived', async ({ page }) => {
  await page.goto('./?lang=en')
  await page.getByRole('combobox', { name: 'I am now' }).click()
  await page.getByRole('option', { name: /SEO Specialist/ }).click()
  const release = await openHeld(page, './?lang=en')
  await expect(page.getByText('Which role are you in now?')).toBeHidden()
  release()
  await live(page)
  await expect(page.getByRole('heading', { name: 'Where you can go from here' })).toBeVisible()
})

test.describe('where the app does not arrive', () => {
  test.use({ allowedErrors: /Failed to load resource|net::ERR/ })

  test('[START4] the painted map stays and is readable, and the page says so', async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort())
    await page.goto('./?lang=en', { waitUntil: 'commit' })
    await expect(page.getByRole('alert')).toContainText('Rungs could not start')
    await expect(page.getByRole('button', { name: /^SEO Specialist/ })).toBeVisible()
  })
})

test('[START4] the painted map prints whole before the app has arrived', async ({ page }) => {
  const release = await openHeld(page, './?lang=en')
  await page.emulateMedia({ media: 'print' })
  // As wide as a page.
  await page.setViewportSize({ width: 720, height: 1000 })
  for (const card of await page.locator('.role-card').all())
    await expect(card).toBeInViewport({ ratio: 0.95 })
  await expect(page.locator('.role-card')).toHaveCount(12)
  await page.emulateMedia({ media: 'screen' })
  release()
  await live(page)
})

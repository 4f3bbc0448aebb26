import { expect, test } from './test'

const GRAPH = '**/data/digital-marketing-ecommerce.json'

test.describe('a graph that cannot be drawn', () => {
  for (const [lang, heading, remedy] of [
    ['en', 'This map has mistakes', 'No field has the id “nowhere”'],
    ['zh-CN', '这张地图有错误', 'nowhere'],
  ] as const)
    test(`[FAIL2] is refused with every problem, its place and its remedy, in ${lang}`, async ({ page }) => {
      await page.route(GRAPH, async (route) => {
        const response = await route.fetch()
        const graph = await response.json()
        graph.roles[3].field = 'nowhere'
        graph.transitions[0].to = 'nobody'
        await route.fulfill({ response, json: graph })
      })
      await page.goto(`./?lang=${lang}`)
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page).toHaveTitle(new RegExp(heading))
      await expect(page.getByText('$.roles[3].field')).toBeVisible()
      await expect(page.getByText('$.transitions[0].to')).toBeVisible()
      await expect(page.getByText(remedy)).toBeVisible()
    })

  test('[FAIL2] is refused with 10,001 mistakes, of which the first are listed and all are counted', async ({
    page,
  }) => {
    await page.route(GRAPH, async (route) => {
      const response = await route.fetch()
      const graph = await response.json()
      await route.fulfill({ response, json: { ...graph, skills: Array.from({ length: 10_001 }, () => 1) } })
    })
    await page.goto('./?lang=en')
    await expect(page.getByRole('alert')).toHaveText(/^There are 10,001 mistakes\./)
    await expect(page.getByRole('listitem')).toHaveCount(100)
    await expect(page.getByText('and 9,900 more')).toBeVisible()
  })

  test('[FAIL2] is refused when it is no JSON, with the place', async ({ page }) => {
    await page.route(GRAPH, (route) =>
      route.fulfill({ body: '{ "format": role-graph }', contentType: 'application/json' }),
    )
    await page.goto('./?lang=en')
    await expect(page.getByText(/line 1, column 13/)).toBeVisible()
  })

  test.describe('because it does not arrive', () => {
    test.use({ allowedErrors: /Failed to load resource/ })
    test('[FAIL2] says so, and can be tried again', async ({ page }) => {
      await page.route(GRAPH, (route) => route.abort())
      await page.goto('./?lang=en')
      await expect(page.getByRole('heading', { name: 'The map could not be loaded' })).toBeVisible()
      await page.unroute(GRAPH)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
    })
  })

  test('[FAIL2] is not looked for in a page that a network puts in its place', async ({ page }) => {
    await page.route(GRAPH, (route) =>
      route.fulfill({ body: '<!doctype html>Log in', contentType: 'text/html' }),
    )
    await page.goto('./?lang=en')
    await expect(page.getByRole('heading', { name: 'The map could not be loaded' })).toBeVisible()
  })

  test('says that it is opening while the graph is slow', async ({ page }) => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(GRAPH, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('./?lang=en', { waitUntil: 'commit' })
    await expect(page.locator('.starting')).toContainText('Opening Rungs…')
    release()
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
    await expect(page.locator('.starting')).toHaveCount(0)
  })

  test.describe('because the app itself does not arrive', () => {
    test.use({ allowedErrors: /Failed to load resource/ })
    test('says in both languages that it could not start', async ({ page }) => {
      await page.route('**/assets/index-*.js', (route) => route.abort())
      await page.goto('./', { waitUntil: 'commit' })
      await expect(page.getByRole('alert')).toContainText('Rungs could not start')
    })
  })

  test.describe('in a language whose words do not arrive', () => {
    test.use({ allowedErrors: /Failed to (load resource|fetch)/ })
    test('[LANG1] speaks the other one', async ({ page }) => {
      await page.route('**/assets/words-*/en/**', (route) => route.abort())
      await page.goto('./?lang=en')
      await expect(page.getByRole('region', { name: '职业地图' })).toBeVisible()
    })
  })

  test.describe('because no words arrive', () => {
    test.use({ allowedErrors: /Failed to (load resource|fetch)/ })
    test('says in both languages that it could not start', async ({ page }) => {
      await page.route('**/assets/words-*/**', (route) => route.abort())
      await page.goto('./', { waitUntil: 'commit' })
      await expect(page.getByRole('alert')).toContainText('Rungs could not start')
      await expect(page.getByRole('alert')).toContainText('职阶未能启动')
    })
  })
})

test.describe('a dialog whose words do not arrive', () => {
  test.use({ allowedErrors: /Failed to (load resource|fetch)/ })
  test('[FAIL3] says so, and opens when it is tried again', async ({ page }) => {
    await page.route('**/assets/words-*/en/others.json', (route) => route.abort())
    await page.goto('./?lang=en')
    await page.getByRole('button', { name: 'Help' }).click()
    await expect(page.getByRole('alert')).toContainText('Something went wrong here')
    await page.unroute('**/assets/words-*/en/others.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('dialog', { name: 'Help' })).toContainText('With mouse or touch')
  })
})

test.describe('a search that does not arrive', () => {
  test.use({
    allowedErrors: /Failed to (load resource|fetch dynamically imported module)|Unable to preload CSS/,
  })
  test('[FAIL3] says so, and works with all its looks when it is tried again', async ({ page }) => {
    await page.route('**/assets/search-*', (route) => route.abort())
    await page.goto('./?lang=en')
    const search = page.getByRole('combobox', { name: 'Search' })
    await search.fill('seo')
    await expect(page.getByRole('alert')).toContainText('Something went wrong here')
    await page.unroute('**/assets/search-*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('option')).toHaveCount(6)
    await expect(page.locator('.search-popup')).toHaveCSS('position', 'absolute')
    await expect(search).toBeFocused()
  })
})

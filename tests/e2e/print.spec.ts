// What comes out of the printer, in the sizes of paper that people have.
import { aLargeGraph } from './largeGraph'
import { pagesOf } from './paper'
import { expect, test } from './test'

const PAGES = [
  ['the map with its roles', '', 'Digital marketing and e-commerce', 'Can lead to'],
  ['the matrix', '&view=matrix', 'Digital marketing and e-commerce', 'Experiments'],
  ['a role', '&role=ecommerce-analyst', 'E-commerce Analyst', 'Occupation codes'],
  ['a comparison', '&compare=seo-specialist~digital-marketing-manager', 'Compare', 'Not mentioned there'],
  ['routes', '&route=marketing-associate~digital-marketing-manager', 'Route', 'Plan, run and evaluate A/B'],
  [
    'a comparison of three',
    '&compare=seo-specialist~digital-marketing-manager~account-manager',
    'SEO Specialist → Account Manager',
    'Not mentioned there',
  ],
  ['what I do now', '&today=1', 'What I do now', 'Nothing is ticked yet'],
  [
    'a transition',
    '&transition=seo-specialist~digital-marketing-manager',
    'SEO Specialist → Digital Marketing Manager',
    'Why',
  ],
  [
    'a readiness sheet',
    '&ready=seo-specialist~digital-marketing-manager',
    'Am I ready?',
    'To ask your manager or mentor',
  ],
] as const

/** Paper less its margins, px. */
const PAPERS = [
  ['A4', 680],
  ['Letter', 703],
] as const

for (const [what, query, title, holds] of PAGES)
  test(`[PRINT1] [PRINT2] ${what} is printed whole, in the light, with title, source, date and address`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`./?lang=en${query}`)
    await expect(page.locator('.view')).toBeAttached()
    await page.waitForLoadState('networkidle')
    for (const [, width] of PAPERS) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
      await expect(page.getByRole('heading', { name: title, exact: true }).first()).toBeVisible()
      await expect(page.getByText(holds).first()).toBeVisible()
      const foot = page.locator('.print-foot')
      await expect(foot).toContainText('Data as of 28 November 2026')
      await expect(foot).toContainText(
        'Reading: Roles and responsibilities in digital marketing and e-commerce',
      )
      await expect(foot).toContainText(/http:\/\/127\.0\.0\.1:\d+\/\?lang=en/)
      const seen = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ink: getComputedStyle(document.body).color,
        buttons: [...document.querySelectorAll('.icon-button, .button, input, select')].filter((one) =>
          one.checkVisibility(),
        ).length,
        folded: [...document.querySelectorAll('details:not([open])')].filter((one) => one.checkVisibility())
          .length,
        cut: [...document.querySelectorAll<HTMLElement>('main *')].filter(
          (one) =>
            one.checkVisibility() &&
            ['hidden', 'auto', 'clip'].includes(getComputedStyle(one).overflowY) &&
            one.clientHeight > 2 &&
            one.scrollHeight > one.clientHeight + 2,
        ).length,
      }))
      expect(seen).toEqual({ sideways: 0, ink: 'rgb(29, 27, 32)', buttons: 0, folded: 0, cut: 0 })
      await page.emulateMedia({ colorScheme: 'dark', media: 'screen' })
    }
    await expect(page.locator('.print-foot')).toHaveCount(0)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

test('[PRINT1] what was folded is folded again, and Chinese is printed in Chinese', async ({ page }) => {
  await page.goto('./?lang=zh-CN&view=outline')
  await expect(page.locator('details').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-foot')).toContainText('来源')
  expect(await page.locator('details[open]').count()).toBeGreaterThan(20)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('details[open]')).toHaveCount(0)
})

for (const lang of ['en', 'zh-CN'])
  test(`[PRINT3] the map is printed first, on a page held sideways, and each move once, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${lang}`)
    await expect(page.locator('.role-card')).toHaveCount(12)
    await page.waitForLoadState('networkidle')
    await page.emulateMedia({ media: 'print' })
    const picture = page.locator('.print-map > svg')
    await expect(picture).toBeVisible()
    // Cards and bands, and a curve with its arrowhead for each move.
    expect(await picture.locator('rect').count()).toBeGreaterThan(13)
    await expect(picture.locator('g > title')).toHaveCount(18)
    await expect(page.locator('.outline-role')).toHaveCount(12)
    await expect(page.locator('.outline-transition:visible')).toHaveCount(18)
    await page.emulateMedia({ media: null })
    await expect(picture).toHaveCount(0)
    for (const format of ['A4', 'Letter']) {
      const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: true }))
      expect(pages.filter(([wide, high]) => wide > high)).toHaveLength(1)
      expect(pages.length).toBeGreaterThan(3)
    }
  })

test('[PRINT3] what is printed comes first of all that is fetched ahead', async ({ page }) => {
  await page.goto('./?lang=en&view=map')
  const files = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
    )
  await expect.poll(files).toContainEqual(expect.stringMatching(/^LargeMap-/))
  const all = await files()
  const first = (part: string) => all.findIndex((file) => file.startsWith(part))
  for (const printed of ['panels-', 'Outline-', 'others.json'])
    for (const other of ['search-', 'Matrix-', 'dialogs-', 'OpenDialog-'])
      expect([printed, first(printed) < first(other)]).toEqual([printed, true])
})

for (const [name, query] of [
  ['the map', ''],
  ['the list', '&view=outline'],
] as const)
  test(`[PRINT3] [OUTLINE8] of ${name} of 400 roles all titles are printed, and it is said that the map itself is not`, async ({
    page,
  }) => {
    await page.route('**/data/digital-marketing-ecommerce.json', (route) =>
      route.fulfill({ json: aLargeGraph(400) }),
    )
    await page.goto(`./?lang=en${query || '&view=map'}`)
    await page.locator('html[data-live]').waitFor({ state: 'attached' })
    await page
      .locator(query ? '.outline-titles' : '.large-flow')
      .first()
      .waitFor()
    await page.waitForLoadState('networkidle')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('Role number 399', { exact: true })).toBeVisible()
    await expect(page.locator('.outline-title-list > li:visible')).toHaveCount(400)
    await expect(page.getByText(/^Role number \d+$/).filter({ visible: true })).toHaveCount(400)
    if (!query) await expect(page.getByText(/too large for one page: here it is as a list/)).toBeVisible()
  })

test('[PRINT3] the matrix is one page held sideways', async ({ page }) => {
  await page.goto('./?lang=en&view=matrix')
  await expect(page.locator('table')).toBeVisible()
  await page.waitForLoadState('networkidle')
  for (const format of ['A4', 'Letter']) {
    const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: true }))
    expect(pages).toHaveLength(1)
    expect(pages[0]?.[0]).toBeGreaterThan(pages[0]?.[1] ?? 0)
  }
})

test('[PRINT3] the matrix lies sideways on paper before title and source have come, too', async ({
  page,
}) => {
  await page.route('**/panels-*', () => {})
  await page.goto('./?lang=en&view=matrix')
  await expect(page.locator('table')).toBeVisible()
  const [first] = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  expect(first?.[0]).toBeGreaterThan(first?.[1] ?? 0)
})

for (const view of ['outline', 'matrix'])
  test(`[PRINT4] [READY6] what is open beside the ${view} is printed alone, upright`, async ({ page }) => {
    for (const open of [
      'ready=seo-specialist~digital-marketing-manager',
      'compare=seo-specialist~digital-marketing-manager',
    ]) {
      await page.goto(`./?lang=en&view=${view}&${open}`)
      await expect(page.locator('#panel-heading')).toBeVisible()
      await page.waitForLoadState('networkidle')
      for (const format of ['A4', 'Letter']) {
        const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: true }))
        expect(pages).toHaveLength(1)
        expect(pages[0]?.[0]).toBeLessThan(pages[0]?.[1] ?? 0)
      }
    }
  })

test('[COMPARE13] [COMPARE14] paper says that a pair is matched by tags alone, or against the arrow', async ({
  page,
}) => {
  for (const [pair, said] of [
    ['seo-specialist~ecommerce-analyst', /matched by (skill )?tags alone/i],
    ['digital-marketing-manager~seo-specialist', /reverse of a promotion/],
  ] as const) {
    await page.goto(`./?lang=en&compare=${pair}`)
    await expect(page.getByText(said)).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 680, height: 900 })
    await expect(page.getByText(said)).toBeVisible()
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 1280, height: 720 })
  }
})

test('[KEY4] who prints while writing writes on, and paper shows no focus', async ({ page }) => {
  await page.goto('./?lang=en&ready=seo-specialist~digital-marketing-manager')
  const sign = page.getByRole('textbox', { name: /^You are starting to be given/ }).first()
  await sign.click()
  await page.keyboard.type('Planned')
  await page.pdf({ format: 'A4' })
  await page.keyboard.type(' the launch')
  await expect(sign).toHaveValue('Planned the launch')
  await page.getByRole('heading', { name: 'Am I ready?' }).focus()
  await page.keyboard.press('Shift')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Am I ready?' })).toHaveCSS('outline-style', 'none')
})

for (const pair of [
  'ecommerce-product-manager~account-manager',
  'digital-marketing-manager~seo-specialist',
  'seo-specialist~digital-marketing-manager',
  'social-media-specialist~account-manager',
  'ecommerce-specialist~ecommerce-product-manager',
])
  test(`[PRINT4] a comparison of ${pair} is one page`, async ({ page }) => {
    for (const lang of ['en', 'zh-CN']) {
      await page.goto(`./?lang=${lang}&compare=${pair}`)
      await expect(page.locator('.line').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      for (const format of ['A4', 'Letter'])
        expect(pagesOf(await page.pdf({ format, preferCSSPageSize: true }))).toHaveLength(1)
    }
  })

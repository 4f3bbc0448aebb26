import { expect, test } from './test'

test.describe('an address', () => {
  test('[URL1] [COMPARE4] opens any two roles, also two entry roles', async ({ page }) => {
    await page.goto('./?lang=en&compare=seo-specialist~ecommerce-analyst')
    const compare = page.getByRole('region', { name: 'Compare' })
    await expect(compare.getByRole('combobox', { name: 'First role' })).toHaveValue('seo-specialist')
    await expect(compare.getByRole('combobox', { name: 'Second role' })).toHaveValue('ecommerce-analyst')
    await expect(page).toHaveURL(/compare=seo-specialist~ecommerce-analyst$/)
    await expect(page).toHaveTitle('Compare · SEO Specialist · E-commerce Analyst · Rungs')
  })

  for (const [what, query, said] of [
    ['an unknown role', '?lang=en&role=nobody', 'nobody'],
    ['__proto__', '?lang=en&role=__proto__&field=__proto__', '__proto__'],
    ['10,000 characters', `?lang=en&role=${'x'.repeat(10_000)}`, 'xxx'],
    ['broken encoding', '?lang=en&role=%E0%A4%A', 'could not be read'],
    ['markup', '?lang=en&role=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '<img'],
    [
      'a role and a comparison',
      '?lang=en&role=account-manager&compare=seo-specialist~sem-specialist',
      'Account Manager',
    ],
    ['a role outside its filter', '?lang=en&field=ecommerce&role=seo-specialist', 'SEO Specialist'],
  ] as const)
    test(`[URL2] [URL3] [URL5] with ${what} is said, never a crash`, async ({ page }) => {
      await page.goto(`./${query}`)
      await expect(page.locator('.role-card').first()).toBeVisible()
      await expect(page.getByRole('status')).toContainText(said)
      await expect(page).not.toHaveURL(/nobody|__proto__|xxx|%E0|img/)
      await page.getByRole('button', { name: 'Dismiss' }).click()
      await expect(page.getByRole('status')).toBeEmpty()
    })

  test('[URL2] passes over keys of other sites in silence, and keeps a place in the page', async ({
    page,
  }) => {
    await page.goto('./?lang=en&utm_source=class#map')
    await expect(page.locator('.role-card')).toHaveCount(12)
    await expect(page.getByRole('status')).toBeEmpty()
    await expect(page).toHaveURL(/\/\?lang=en#map$/)
  })

  test.describe('in a browser that refuses to write history', () => {
    test('still follows every choice', async ({ page }) => {
      await page.addInitScript(() => {
        history.pushState = () => {
          throw new DOMException('too often', 'SecurityError')
        }
      })
      await page.goto('./?lang=en')
      await page
        .getByRole('region', { name: 'Career map' })
        .getByRole('button', { name: 'SEO Specialist' })
        .click()
      await expect(page.getByRole('region', { name: 'SEO Specialist' })).toBeVisible()
    })
  })

  test('[URL4] lands where it should through 50 random choices, back and forward', async ({ page }) => {
    await page.goto('./?lang=en')
    const card = page.locator('.role-card')
    await expect(card).toHaveCount(12)
    const addresses = [page.url()]
    // A fixed sequence that looks random, so that a failure can be repeated.
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    for (let step = 0; step < 50; step++) {
      const action = random(4)
      if (action < 2) await card.nth(random(await card.count())).click()
      else if (action === 2)
        await page
          .getByRole('radiogroup', { name: /Field|领域/ })
          .getByRole('radio')
          .nth(random(3))
          .click()
      else if (await page.getByRole('button', { name: /^(Compare|对比)/ }).count())
        await page
          .getByRole('button', { name: /^(Compare|对比)/ })
          .first()
          .click()
      if (page.url() !== addresses.at(-1)) addresses.push(page.url())
    }
    expect(addresses.length).toBeGreaterThan(20)
    const title = new Map<string, string>()
    for (const address of addresses.toReversed()) {
      await expect(page).toHaveURL(address)
      title.set(address, await page.title())
      if (address !== addresses[0]) await page.goBack()
    }
    for (const address of addresses.slice(1)) {
      await page.goForward()
      await expect(page).toHaveURL(address)
      await expect(page).toHaveTitle(title.get(address) ?? '')
    }
  })

  test('[URL4] does not cut off Forward when Back is pressed', async ({ page }) => {
    await page.goto('./?lang=en')
    const card = (name: string) =>
      page.getByRole('region', { name: 'Career map' }).getByRole('button', { name })
    await card('SEO Specialist').click()
    await card('SEM Specialist').click()
    await page.goBack()
    await page.goBack()
    await page.goForward()
    await page.goForward()
    await expect(page.getByRole('region', { name: 'SEM Specialist' })).toBeVisible()
  })
})

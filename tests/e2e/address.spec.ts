import { expect, test } from './test'

test.describe('an address', () => {
  test('[URL1] [COMPARE4] opens any two roles, also two entry roles', async ({ page }) => {
    await page.goto('./?lang=en&compare=seo-specialist~ecommerce-analyst')
    const compare = page.getByRole('region', { name: 'Compare' })
    await expect(compare.getByRole('combobox', { name: 'First role' })).toHaveValue('seo-specialist')
    await expect(compare.getByRole('combobox', { name: 'Second role' })).toHaveValue('ecommerce-analyst')
    await expect(page).toHaveURL(/compare=seo-specialist~ecommerce-analyst$/)
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
      await page.getByRole('button', { name: 'Dismiss' }).click()
      await expect(page.getByRole('status')).toBeEmpty()
    })

  test('[URL2] leaves keys of other sites alone, and keeps a place in the page', async ({ page }) => {
    await page.goto('./?lang=en&utm_source=class#map')
    await expect(page.locator('.role-card')).toHaveCount(12)
    await expect(page.getByRole('status')).toBeEmpty()
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

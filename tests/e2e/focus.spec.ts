import { expect, test } from './test'

const isOnBody = () => document.activeElement === document.body

test.describe('[ROLE5] focus goes on', () => {
  test('from a notice that is dismissed', async ({ page }) => {
    await page.goto('./?lang=en&role=nobody')
    await page.getByRole('button', { name: 'Dismiss' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Which role do you start from?' })).toBeFocused()
  })

  test('from a stub to the panel that it opens', async ({ page }) => {
    await page.goto('./?lang=en&field=ecommerce')
    await page.getByRole('button', { name: 'To Digital Marketing Manager, in Digital marketing' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Digital Marketing Manager' })).toBeFocused()
  })

  test('from a card whose map gives way to the comparison', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.goto('./?lang=en&compare=seo-specialist~')
    await page.locator('.role-card').filter({ hasText: 'SEM Specialist' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
  })

  test('from a card that Forward takes away, when nothing is open', async ({ page }) => {
    await page.goto('./?lang=en')
    await page.getByRole('radio', { name: 'E-commerce' }).check()
    await page.goBack()
    await expect(page.locator('.role-card')).toHaveCount(12)
    await page.locator('.role-card').filter({ hasText: 'SEM Specialist' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.goForward()
    await expect(page.locator('.role-card')).toHaveCount(3)
    await expect.poll(() => page.evaluate(isOnBody)).toBe(false)
  })

  test('from a card that Back takes away', async ({ page }) => {
    await page.goto('./?lang=en&field=ecommerce')
    await page.getByRole('radio', { name: 'All' }).check()
    await page.locator('.role-card').filter({ hasText: 'SEM Specialist' }).focus()
    await page.goBack()
    await expect(page.locator('.role-card')).toHaveCount(3)
    await expect.poll(() => page.evaluate(isOnBody)).toBe(false)
  })
})

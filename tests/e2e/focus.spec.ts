import { expect, test } from './test'

const isOnBody = () => document.activeElement === document.body

test.describe('[ROLE5] focus goes on', () => {
  test('from a notice that is dismissed', async ({ page }) => {
    await page.goto('./?lang=en&role=nobody')
    await page.getByRole('button', { name: 'Dismiss' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Which role do you start from?' })).toBeFocused()
  })

  test('from a stub to the card of its role', async ({ page }) => {
    await page.goto('./?lang=en&field=ecommerce')
    await page.getByRole('button', { name: 'To Digital Marketing Manager, in Digital marketing' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.role-card').filter({ hasText: 'Digital Marketing Manager' })).toBeFocused()
  })

  test('from a card whose map gives way to the comparison', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.goto('./?lang=en&compare=seo-specialist~')
    await page.locator('.role-card').filter({ hasText: 'SEM Specialist' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
  })

  test('from a card that Back takes away', async ({ page }) => {
    await page.goto('./?lang=en&field=ecommerce')
    await page.getByRole('radio', { name: 'All' }).check()
    await page.locator('.role-card').filter({ hasText: 'SEM Specialist' }).focus()
    await page.goBack()
    await expect(page.locator('.role-card')).toHaveCount(3)
    await expect.poll(() => page.evaluate(isOnBody)).toBe(false)
  })

  test('through 150 random presses', async ({ page }) => {
    await page.goto('./?lang=en')
    await expect(page.locator('.role-card')).toHaveCount(12)
    await page.keyboard.press('Tab')
    const keys = ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Space', 'ArrowRight', 'ArrowDown']
    // A fixed sequence that looks random, so that a failure can be repeated.
    let seed = 11
    for (let press = 0; press < 150; press++) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const key = keys[Math.floor((seed / 2147483648) * keys.length)] ?? 'Tab'
      // Tab past the last thing leaves the page; what counts is what a choice does.
      const wasInside = !(await page.evaluate(isOnBody))
      await page.keyboard.press(key)
      if (key.includes('Tab') || !wasInside) continue
      await expect.poll(() => page.evaluate(isOnBody), { message: `press ${press}: ${key}` }).toBe(false)
    }
  })
})

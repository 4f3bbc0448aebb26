import { atRest } from '../atRest'
import { focusRole } from './map'
import { expect, test } from './test'

const isOnBody = () => document.activeElement === document.body

test.describe('[ROLE5] focus goes on', () => {
  test('from a notice that is dismissed', async ({ page }) => {
    await page.goto('./?lang=en&role=nobody')
    await page.getByRole('button', { name: 'Dismiss' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Which role are you in now?' })).toBeFocused()
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

  test('from a card that is clicked when the comparison takes the place of the map', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.goto('./?lang=en&compare=seo-specialist~')
    await page.locator('.role-card').filter({ hasText: 'SEM Specialist' }).click()
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
  })

  test('from a control of the map that Back takes away', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.goto('./?lang=en&compare=seo-specialist~sem-specialist')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).focus()
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
  })

  test('from a card, when the window grows too narrow for the map', async ({ page }) => {
    await page.goto('./?lang=en&compare=seo-specialist~sem-specialist')
    await page.locator('.role-card').first().focus()
    await page.setViewportSize({ width: 1024, height: 768 })
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
  })

  test('from Help, when Back is pressed', async ({ page }) => {
    await page.goto('./?lang=en&role=seo-specialist')
    await page.locator('.role-card').first().click()
    await page.getByRole('button', { name: 'Help' }).click()
    await page.goBack()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect.poll(() => page.evaluate(isOnBody)).toBe(false)
  })

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`and stands in view at ${width} px, through Dismiss, Back and Forward`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const focused = page.locator(':focus')
      await page.goto('./?lang=en&view=map&role=nobody')
      await page.getByRole('button', { name: 'Dismiss' }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: /^(Which role|Digital marketing and)/ })).toBeFocused()
      await expect(focused).toBeInViewport({ ratio: 1 })

      await focusRole(page, 'digital-marketing-coordinator')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      await page.keyboard.press('End')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
      for (const key of [
        'Tab',
        'Enter',
        'Alt+ArrowLeft',
        'Alt+ArrowLeft',
        'Alt+ArrowRight',
        'Alt+ArrowRight',
      ]) {
        await page.keyboard.press(key)
        // The map may be on its way, which takes up to 12 frames and 180 ms.
        await page.evaluate(atRest)
        const isCovered = await focused.evaluate((element) => {
          const { left, top, width: w, height: h } = element.getBoundingClientRect()
          const over = document.elementFromPoint(left + w / 2, top + h / 2)
          return over === null || !(element.contains(over) || over.contains(element))
        })
        expect(isCovered, `${key}: ${await focused.textContent()}`).toBe(false)
      }
    })
})

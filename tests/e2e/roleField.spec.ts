// The field that finds a role in a large map, on a phone.
import { isUncovered } from './isUncovered'
import { aLargeGraph } from './largeGraph'
import { expect, test } from './test'

test.use({ hasTouch: true, isMobile: true })

for (const [width, height, least] of [
  [390, 844, 7],
  [844, 390, 3],
] as const)
  test.describe(`at ${width} × ${height}, of 400 roles`, () => {
    test.use({ viewport: { width, height } })

    test('[MINE1] what a role field lists is in view below it, wherever it stands', async ({ page }) => {
      await page.route('**/data/digital-marketing-ecommerce.json', (route) =>
        route.fulfill({ json: aLargeGraph(400) }),
      )
      for (const [query, name] of [
        ['&compare=~', 'First role'],
        ['', 'I am now'],
      ] as const) {
        await page.goto(`./?lang=en&view=map${query}`)
        await page.locator('html[data-live]').waitFor({ state: 'attached' })
        const field = page.getByRole('combobox', { name })
        await field.tap()
        await page.keyboard.type('Role number 1')
        await expect(page.getByRole('option', { name: /^Role number 1/ }).first()).toBeVisible()
        await expect(field).toBeInViewport()
        await expect.poll(() => isUncovered(field)).toBe(true)
        const uncovered = () =>
          page.getByRole('option').evaluateAll(
            (options) =>
              options.filter((one) => {
                const { left, top, height: high } = one.getBoundingClientRect()
                return one.contains(document.elementFromPoint(left + 40, top + high / 2))
              }).length,
          )
        await expect.poll(uncovered).toBeGreaterThanOrEqual(least)
      }
    })
  })

// Around a role: a part of a large map of one's own, as a plain map, by link, Back and Forward.
import { violationsOf } from './axe'
import { aLargeGraph } from './largeGraph'
import { expect, test } from './test'

const OFFICE = { ...aLargeGraph(400), id: 'own-office' }

test('[AROUND1] [AROUND5] in a map of 400 roles of one’s own, what stands around a role is a small map, and Back and Forward go through it', async ({
  page,
}) => {
  await page.goto('./?lang=en&view=map&role=seo-specialist')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Your own roles' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your own roles' })
  await dialog.getByLabel('Choose files').setInputFiles({
    name: 'office.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(OFFICE)),
  })
  await dialog.getByRole('button', { name: 'Open the map' }).click()
  const map = page.getByRole('region', { name: 'Career map' })
  await expect(map).toHaveClass(/large-map/)
  const search = page.getByRole('combobox', { name: 'Search' })
  await search.fill('Role number 123')
  await search.press('Enter')
  const panel = page.getByRole('region', { name: 'Role number 123' })
  await expect(panel).toBeVisible()

  const steps = panel.getByRole('radiogroup', { name: 'Around this role' })
  await steps.getByRole('radio', { name: '2 steps' }).check()
  await expect(page).toHaveURL(/[?&]role=role-123&around=2$/)
  await expect(map).not.toHaveClass(/large-map/)
  const middle = map.getByRole('button', { name: /^Role number 123 / })
  await expect(middle).toHaveAttribute('aria-pressed', 'true')
  await expect(middle).toBeInViewport()
  const count = await map.locator('[data-role]').count()
  expect(count).toBeGreaterThan(3)
  expect(count).toBeLessThanOrEqual(120)
  expect(
    await violationsOf(page, { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
  ).toEqual([])

  // The map goes along with the role that is picked.
  await middle.focus()
  await page.keyboard.press('ArrowRight')
  const other = page.locator('.career-map [data-role]:focus')
  const id = await other.getAttribute('data-role')
  expect(id).not.toBe('role-123')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`role=${id}&around=2$`))
  await expect(page.locator(`.career-map [data-role="${id}"]`)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('#panel-heading')).toBeFocused()

  await page.goBack()
  await expect(panel).toBeVisible()
  await expect(middle).toHaveAttribute('aria-pressed', 'true')
  await expect(map.locator('[data-role]')).toHaveCount(count)
  await page.goBack()
  await expect(map).toHaveClass(/large-map/)
  await page.goForward()
  await expect(map).not.toHaveClass(/large-map/)
  await map.getByRole('button', { name: 'Whole map' }).click()
  await expect(map).toHaveClass(/large-map/)
  await expect(page).toHaveURL(/[?&]role=role-123$/)
})

test('[AROUND6] a link holds it; where it means nothing that is said', async ({ page }) => {
  await page.goto('./?lang=en&view=map&role=seo-specialist&around=1')
  const map = page.getByRole('region', { name: 'Career map' })
  await expect(map.getByText(/^1 step each way from SEO Specialist:/)).toBeVisible()
  await expect(map.locator('[data-role]')).not.toHaveCount(12)
  await page.goto('./?lang=en&view=map&around=1')
  await expect(map.locator('[data-role]')).toHaveCount(12)
  await expect(page.getByText('“1”')).toBeVisible()
  await expect(page).not.toHaveURL(/around/)
})

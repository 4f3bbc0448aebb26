import { expect, test } from '@playwright/test'

test('[MINE2] my role lasts on the device, comes over from another tab, and is in no address', async ({
  context,
  page,
}) => {
  await page.goto('/?lang=en')
  await page.getByRole('combobox', { name: 'I am now' }).click()
  await page.keyboard.type('pinpai')
  await page.getByRole('combobox', { name: 'I am now' }).fill('souyin')
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.getByRole('option', { name: /SEO Specialist/ }).click()
  expect(page.url()).not.toContain('seo')
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'I am now' })).toHaveValue('SEO Specialist')
  const other = await context.newPage()
  await other.goto('/?lang=zh-CN&role=sem-specialist')
  await other.getByRole('button', { name: '这是我的岗位' }).click()
  await expect(page.getByRole('combobox', { name: 'I am now' })).toHaveValue('SEM Specialist')
  await page.getByRole('button', { name: 'Clear my role' }).click()
  await expect(other.getByRole('button', { name: '这是我的岗位' })).toHaveAttribute('aria-pressed', 'false')
})

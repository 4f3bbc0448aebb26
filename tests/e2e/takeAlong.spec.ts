import { readFile } from 'node:fs/promises'
import { expect, test } from './test'

/** Width and height that a PNG says of itself. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('[TAKE1] [TAKE4] the map is taken along as a drawing and as a picture of twice its size, by keyboard alone', async ({
  page,
}) => {
  await page.goto('./?lang=en&view=map&role=seo-specialist')
  await page.getByRole('button', { name: 'More' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Export…' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const save = async (name: string) => {
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    const download = await coming
    await expect(dialog).toContainText(`${download.suggestedFilename()} was handed to the browser`)
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
  }
  const svg = await save('Map: SVG')
  expect(svg.name).toBe('rungs-digital-marketing-ecommerce-map-SEO-Specialist-2026-11-28.svg')
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg.content.toString()) ?? []
  const png = await save('Map: PNG, double size')
  expect(png.name).toBe('rungs-digital-marketing-ecommerce-map-SEO-Specialist-2x-2026-11-28.png')
  expect(sizeOf(png.content)).toEqual([Number(width) * 2, Number(height) * 2])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'More' })).toBeFocused()
})

test('[TAKE1] all of the dialog is there on a phone, without a way sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 })
  await page.goto('./?lang=zh-CN&role=ecommerce-product-manager')
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('button', { name: '导出…' }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await dialog.getByRole('button', { name: '地图数据：JSON-LD' }).click()
  await expect(
    dialog.getByText('rungs-digital-marketing-ecommerce-地图数据-2026-11-28.jsonld'),
  ).toBeInViewport()
  for (const element of [dialog, page.locator('html')])
    expect(await element.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
})

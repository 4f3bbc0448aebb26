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

test('[TAKE12] a comparison is copied as a table, with its roles, rows and languages, and pasted as one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?lang=zh-CN&view=map&compare=seo-specialist~digital-marketing-manager')
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('button', { name: '导出…' }).click()
  const dialog = page.getByRole('dialog', { name: '导出' })
  await dialog.getByRole('button', { name: '对比表格：复制' }).click()
  await expect(dialog.getByText(/已复制：对比表格。粘贴后是表格/)).toBeInViewport()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const textOf = async (type: string) => (await (await item?.getType(type))?.text()) ?? ''
    return { html: await textOf('text/html'), text: await textOf('text/plain') }
  })
  // The policy of the site lets it make no elements of text.
  const document = await context.newPage()
  await document.setContent(copied.html)
  const rowsIn = await document.getByRole('row').all()
  const [head, ...rows] = await Promise.all(rowsIn.map((row) => row.locator('th, td').allInnerTexts()))
  expect(head?.slice(0, 3)).toEqual(['对照结果', '搜索引擎优化（SEO）专员', '数字营销经理'])
  expect(rows).toHaveLength(5)
  expect(rows[1]).toEqual([
    '部分覆盖',
    '监测指标以评估 SEO 表现',
    '衡量并汇报数字营销活动的绩效和投资回报率（ROI）',
    '指标监测',
    '数据分析',
  ])
  await expect(document.getByRole('columnheader')).toHaveCount(5)
  await expect(document.getByRole('rowheader')).toHaveCount(5)
  await expect(document.getByRole('table')).toHaveAttribute('lang', 'zh-CN')
  expect(copied.text).toContain('| 部分覆盖 | 监测指标以评估 SEO 表现 | ')

  const csv = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '对比表格：CSV' }).click()
  const file = await csv
  expect(file.suggestedFilename()).toContain('-对比表格-搜索引擎优化-SEO-专员-数字营销经理-')
  expect(await readFile(await file.path(), 'utf8')).toContain(
    '搜索引擎优化（SEO）专员,数字营销经理,部分覆盖,',
  )
})

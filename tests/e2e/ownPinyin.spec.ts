// How a Chinese map of one's own is read: by what nobody else fetches, and what the browser then keeps.
import { expect, test } from './releases'

test('[FIND1] [OFFLINE1] reads a Chinese map of one’s own once somebody searches in it, and keeps what that takes', async ({
  page,
}) => {
  const asked: string[] = []
  page.context().on('request', (request) => {
    if (/pinyinJob/.test(request.url())) asked.push(request.url())
  })
  await page.goto('./?lang=zh-CN&view=map')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.getByRole('button', { name: '用自己的岗位' }).click()
  const dialog = page.getByRole('dialog', { name: '用自己的岗位' })
  const table = '岗位,晋升至\n搜索引擎优化专员,店长\n店长,\n'
  await dialog
    .getByLabel('选择文件')
    .setInputFiles({ name: '小店.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await dialog.getByRole('button', { name: '打开地图' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const isKept = () =>
    page.evaluate(async () => {
      const caught = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      )
      return caught.flat().some(({ url }) => url.includes('pinyinJob'))
    })
  expect([asked, await isKept()]).toEqual([[], false])
  for (const query of ['sousuo', 'ssyq']) {
    await page.getByRole('combobox', { name: '搜索' }).fill(query)
    await expect(page.getByRole('option', { name: /搜索引擎优化专员/ })).toBeVisible()
  }
  await expect.poll(isKept).toBe(true)
})

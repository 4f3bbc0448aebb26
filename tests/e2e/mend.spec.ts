// A map of one's own, mended in place: from a copy of the site's to a file; kept by the device and found again.
import { readFile } from 'node:fs/promises'
import { violationsOf } from './axe'
import { expect, test } from './test'

const WORDS = {
  en: {
    copy: 'Change a copy',
    change: 'Change',
    dialog: /^Change: /,
    title: 'Title (English)',
    newTitle: 'Search Expert',
    line: 'New responsibility',
    text: 'Monitors keywords and rankings',
    add: 'Add the responsibility',
    suggest: /^Tag responsibility 5 “/,
    changes: '3 changes',
    undo: 'Undo',
    redo: 'Redo',
    show: 'Show and save',
    json: 'Save as JSON',
    close: 'Close',
    changed: 'changed',
    keep: 'Keep it on this device',
  },
  'zh-CN': {
    copy: '修改副本',
    change: '修改',
    dialog: /^修改：/,
    title: '名称（中文）',
    newTitle: '搜索专家',
    line: '新的职责',
    text: '监测关键词排名',
    add: '添加职责',
    suggest: /^为职责 5 添加标签“/,
    changes: '3 处修改',
    undo: '撤销',
    redo: '重做',
    show: '查看并保存',
    json: '存为 JSON',
    close: '关闭',
    changed: '已改',
    keep: '保存在本设备上',
  },
} as const

for (const language of ['en', 'zh-CN'] as const) {
  const words = WORDS[language]

  test(`[MEND3] [MEND4] [MEND7] in ${language}, a copy of the site's map is changed, taken back, done again and saved`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}&view=map&role=seo-specialist`)
    await page.getByRole('button', { name: words.copy }).click()
    const dialog = page.getByRole('dialog', { name: words.dialog })
    const title = dialog.getByRole('textbox', { name: words.title, exact: true })
    await title.fill(words.newTitle)
    await title.press('Enter')
    await expect(dialog).toHaveAccessibleName(new RegExp(words.newTitle))
    await dialog.getByRole('textbox', { name: words.line }).fill(words.text)
    await dialog.getByRole('button', { name: words.add }).click()
    await dialog.getByRole('button', { name: words.suggest }).first().click()
    await expect(dialog.getByText(/^(2 changes|2 处修改)$/)).toBeVisible()
    expect(
      await violationsOf(page, { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
    ).toEqual([])
    await dialog.getByRole('button', { name: words.undo, exact: true }).click()
    await dialog.getByRole('button', { name: words.redo, exact: true }).click()
    await dialog.getByRole('button', { name: words.show }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: words.json }).click(),
    ])
    const saved = JSON.parse(await readFile(await download.path(), 'utf8'))
    const role = saved.roles.find(({ id }: { readonly id: string }) => id === 'seo-specialist')
    expect(saved.id).toBe('digital-marketing-ecommerce-copy')
    expect(role.title[language]).toBe(words.newTitle)
    expect(role.responsibilities[4].skills).toHaveLength(1)
    await dialog.getByRole('button', { name: words.close }).click()
    const panel = page.getByRole('region', { name: words.newTitle })
    await expect(panel.getByText(words.changed, { exact: true }).first()).toBeVisible()
    const map = page.getByRole('region', { name: /^(Career map|职业地图)$/ })
    await expect(map.getByRole('button', { name: words.newTitle })).toBeVisible()
  })
}

test('[MEND6] what the device keeps is changed there too, and is found after a reload', async ({ page }) => {
  const words = WORDS.en
  await page.goto('./?lang=en&view=map&role=seo-specialist')
  await page.getByRole('button', { name: words.copy }).click()
  const dialog = page.getByRole('dialog', { name: words.dialog })
  await dialog.getByRole('button', { name: words.close }).click()
  await page.getByRole('button', { name: words.keep }).click()
  await page.getByRole('button', { name: words.change, exact: true }).click()
  await dialog.getByRole('textbox', { name: words.title, exact: true }).fill(words.newTitle)
  // What is typed is taken on the way out.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: words.newTitle })).toBeVisible()
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<string>((done) => {
            const opening = indexedDB.open('rungs-graphs')
            opening.onsuccess = () => {
              const asked = opening.result.transaction('bytes').objectStore('bytes').getAll()
              asked.onsuccess = () => {
                opening.result.close()
                done(asked.result.map((bytes) => new TextDecoder().decode(bytes)).join())
              }
            }
          }),
      ),
    )
    .toContain(words.newTitle)
  await page.reload()
  await expect(page.getByRole('region', { name: words.newTitle })).toBeVisible()
})

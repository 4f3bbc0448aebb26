import type { Page } from '@playwright/test'
import { chooseLook, openLook } from './look'
import { focusRole } from './map'
import { expect, test } from './test'

declare global {
  interface Window {
    heard: string[]
  }
}

/** Notes what a screen reader is given: names of what gets the focus, and what enters a live region. */
async function listen(page: Page) {
  await page.evaluate(() => {
    window.heard = []
    const nameOf = (element: Element) => {
      const read = element.cloneNode(true)
      if (!(read instanceof Element)) return ''
      for (const hidden of read.querySelectorAll('[aria-hidden=true]')) hidden.remove()
      return (
        element.getAttribute('aria-label') ??
        (read.textContent || element.closest('label')?.textContent || '')
      )
    }
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) window.heard.push(nameOf(target))
    })
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.textContent) window.heard.push(`live: ${node.textContent}`)
    })
    for (const region of document.querySelectorAll('[aria-live], [role=status]'))
      watch.observe(region, { childList: true, characterData: true, subtree: true })
  })
}

const heardSince = async (page: Page, act: () => Promise<void>) => {
  await page.evaluate(() => {
    window.heard = []
  })
  await act()
  // Whatever is said, it is said within these frames.
  await page.waitForTimeout(400)
  return page.evaluate(() => window.heard)
}

const WORDS = {
  en: {
    seo: 'SEO Specialist(Entry level, 1 promotion, 1 lateral)',
    heading: 'SEO Specialist',
    manager: 'Digital Marketing Manager(Growth roles, reached by 7 promotions, 2 lateral)',
    noNext: 'live: No promotion on this map leads on from Digital Marketing Manager.',
    noPrevious: 'live: No promotion on this map leads to SEO Specialist.',
    filtered: 'live: E-commerce: 3 roles, and 1 of another field.',
    hidden: 'live: 6 moves are hidden',
    lateral: 'Lateral moves',
    back: 'live: Digital marketing and e-commerce',
  },
  'zh-CN': {
    seo: '搜索引擎优化（SEO）专员（入门岗位，晋升 1、平级 1）',
    heading: '搜索引擎优化（SEO）专员',
    manager: '数字营销经理（成长型岗位，可以来自：晋升 7、平级 2）',
    noNext: 'live: 这张地图没有画出从数字营销经理出发的晋升。',
    noPrevious: 'live: 这张地图没有画出晋升到搜索引擎优化（SEO）专员的路径。',
    filtered: 'live: 电子商务：3 个岗位，另有 1 个属于其他领域。',
    hidden: 'live: 已隐藏 6 条连线',
    lateral: '平级转岗',
    back: 'live: 数字营销与电子商务',
  },
} as const

for (const lang of ['en', 'zh-CN'] as const)
  test(`[SAY1] each step is heard once, in ${lang}`, async ({ page }) => {
    const words = WORDS[lang]
    await page.goto(`./?lang=${lang}`)
    await expect(page.locator('.role-card')).toHaveCount(12)
    await listen(page)
    const press = (key: string) => heardSince(page, () => page.keyboard.press(key))
    await focusRole(page, 'digital-marketing-manager')
    const seo = () => focusRole(page, 'seo-specialist')
    expect(await heardSince(page, seo)).toEqual([words.seo])
    expect(await press('ArrowLeft')).toEqual([words.noPrevious])
    // The same words are said again when the key is pressed again.
    expect(await press('ArrowLeft')).toEqual([words.noPrevious])
    expect(await press('ArrowRight')).toEqual([words.manager])
    expect(await press('ArrowRight')).toEqual([words.noNext])
    expect(await press('ArrowLeft')).toHaveLength(1)
    expect(await press('Enter')).toEqual([words.heading])
    expect(await press('Escape')).toHaveLength(1)
    expect(await heardSince(page, async () => void (await page.goBack()))).toEqual([words.back])

    await page.getByRole('radio').nth(1).focus()
    expect((await press('ArrowRight')).filter((said) => said.startsWith('live'))).toEqual([words.filtered])
    await page.getByRole('radio').nth(0).check()
    const lateral = page.getByRole('checkbox', { name: words.lateral })
    await lateral.focus()
    expect(await press('Space')).toEqual([words.hidden])
    // What is left in the live region keeps its language.
    await expect(page.locator('[aria-live] [lang]')).toHaveAttribute('lang', lang)
    // Switching the language says nothing anew but the radio button itself.
    await openLook(page)
    await page.getByRole('radio', { name: lang === 'en' ? 'English' : '中文' }).focus()
    const switched = await press(lang === 'en' ? 'ArrowLeft' : 'ArrowRight')
    expect(switched.filter((said) => said.startsWith('live'))).toEqual([])
  })

test('[SAY1] Back is heard in a panel that stays, over a filter, and in the language that it leads to', async ({
  page,
}) => {
  await page.goto('./?lang=en&compare=seo-specialist~sem-specialist')
  await expect(page.locator('.role-card')).toHaveCount(12)
  await listen(page)
  const back = () => heardSince(page, async () => void (await page.goBack()))
  const swap = page.getByRole('button', { name: 'Swap' })
  await swap.focus()
  expect(await heardSince(page, () => page.keyboard.press('Enter'))).toEqual([
    'live: Compare · SEM Specialist · SEO Specialist',
  ])
  expect(await back()).toEqual(['live: Compare · SEO Specialist · SEM Specialist'])
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('radio', { name: 'E-commerce' }).check()
  expect(await back()).toEqual(['live: All: 12 roles.'])

  await page.locator('.role-card').nth(4).click()
  await chooseLook(page, '中文')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.locator('.role-card').nth(5).click()
  await page.getByRole('radio').nth(1).focus()
  await back()
  const heard = await back()
  expect(heard.filter((said) => /\p{Script=Han}/u.test(said))).toEqual([])
})

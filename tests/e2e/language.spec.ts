import { goTo } from './goTo'
import { chooseLook, openLook } from './look'
import { inAddress } from './ofSite'
import { expect, test } from './test'

test.describe('language and theme', () => {
  test('[LANG1] [LANG3] follow the choice, in page, title and address, and are remembered', async ({
    page,
  }) => {
    await page.goto('./')
    const root = page.locator('html')
    await expect(root).toHaveAttribute('lang', 'en')
    await expect(page).toHaveTitle('Digital marketing and e-commerce · Rungs')
    await chooseLook(page, '中文')
    await expect(root).toHaveAttribute('lang', 'zh-CN')
    await expect(page).toHaveTitle('数字营销与电子商务 · 职阶')
    await expect(page).toHaveURL(new RegExp(`\\?lang=zh-CN${inAddress()}$`))
    await page.goBack()
    await expect(root).toHaveAttribute('lang', 'en')
    await page.goForward()
    await expect(root).toHaveAttribute('lang', 'zh-CN')
    await chooseLook(page, '深色')
    await expect(root).toHaveAttribute('data-theme', 'dark')

    await page.goto('./')
    await expect(page).toHaveTitle('数字营销与电子商务 · 职阶')
    await openLook(page)
    await expect(page.getByRole('radio', { name: '深色' })).toBeChecked()
    await page.goto('./?lang=en')
    await expect(page).toHaveTitle(/Rungs$/)
    await page.goto('./')
    await expect(page).toHaveTitle(/职阶$/)
  })

  test.describe('in a browser that prefers Chinese', () => {
    test.use({ locale: 'zh-TW' })
    test('[LANG1] speaks Chinese', async ({ page }) => {
      await page.goto('./')
      await expect(page.getByRole('region', { name: '职业地图' })).toBeVisible()
    })
  })

  test.describe('in a browser that prefers neither', () => {
    test.use({ locale: 'fr-FR' })
    test('[LANG1] speaks Chinese, the language of the source', async ({ page }) => {
      await page.goto('./')
      await expect(page.getByRole('region', { name: '职业地图' })).toBeVisible()
    })
  })

  test('[THEME1] has the remembered theme before anything is drawn', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('rungs.theme', 'dark'))
    // Nothing but the page itself arrives, so nothing but the blocking script can have set the theme.
    await page.route('**/assets/**', (route) => new Promise(() => void route))
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('#root > header')).toHaveCount(0)
  })

  test('[THEME1] follows the system until one is chosen', async ({ page }) => {
    const paper = () => page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('./?lang=en')
    await expect(page.locator('.role-card')).toHaveCount(12)
    expect(await paper()).toBe('rgb(20, 19, 24)')
    await chooseLook(page, 'Light')
    expect(await paper()).toBe('rgb(247, 245, 241)')
    await chooseLook(page, 'System')
    expect(await paper()).toBe('rgb(20, 19, 24)')
  })

  test('[BOTH1] remember that both languages are wished', async ({ page }) => {
    await page.goto('./?lang=en&role=seo-specialist')
    const both = page.getByRole('checkbox', { name: 'Both languages' })
    await expect(both).not.toBeChecked()
    await both.check()
    await page.goto('./?lang=en')
    await expect(both).toBeChecked()
    await both.uncheck()
    await page.reload()
    await expect(both).not.toBeChecked()
  })

  test('[STORE1] work where storage is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.goto('./')
    await chooseLook(page, '中文')
    await expect(page.getByRole('region', { name: '职业地图' })).toBeVisible()
    await chooseLook(page, '深色')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

  test('[LANG3] follow the last choice when the words of an earlier one come late', async ({ page }) => {
    await page.goto('./?lang=en')
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/words-*/zh-CN/start.json', async (route) => {
      await held
      await route.continue()
    })
    const asked = page.waitForRequest('**/assets/words-*/zh-CN/start.json')
    await openLook(page)
    await page.getByRole('radio', { name: '中文' }).click()
    await asked
    await chooseLook(page, 'English')
    const arrived = page.waitForResponse('**/assets/words-*/zh-CN/start.json')
    release()
    await arrived
    await chooseLook(page, 'Dark')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
  })

  test('[LANG2] a part that is open when the language changes speaks the new one, as one that is opened after it', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    const asked: string[] = []
    page.on('request', (request) => {
      const words = /words-\w+\/(.+)\.json$/.exec(request.url())?.[1]
      if (words !== undefined) asked.push(words)
    })
    await page.goto('./?lang=en&view=map')
    await expect(page.getByRole('region', { name: 'Career map' }).getByRole('button').first()).toBeVisible()
    // What is printed says words of other parts.
    await expect.poll(() => new Set(asked)).toEqual(new Set(['en/start', 'en/others']))
    await goTo(page, '?lang=en&view=map&compare=seo-specialist~digital-marketing-manager')
    await expect(page.getByRole('checkbox', { name: 'Differences only' })).toBeVisible()
    await chooseLook(page, '中文')
    await expect(page.getByRole('checkbox', { name: '只看差异' })).toBeVisible()
    expect(asked).toHaveLength(new Set(asked).size)
    expect(asked.slice(2).toSorted()).toEqual(['zh-CN/others', 'zh-CN/start'])
    await page.getByRole('button', { name: '帮助' }).click()
    await expect(page.getByRole('dialog', { name: '帮助' })).toContainText('鼠标或触屏')
    expect(asked).toHaveLength(4)
    // No key of the words is ever seen in their place.
    expect(await page.locator('body').innerText()).not.toMatch(/\b[a-z]+\.[a-z]+[A-Z]?\w*\b(?<!\.json)/)
  })

  test.describe('whose words do not arrive', () => {
    test.use({ allowedErrors: /Failed to (load resource|fetch)/ })
    test('stay as they were, and that is said', async ({ page }) => {
      await page.goto('./?lang=en')
      await page.route('**/assets/words-*/zh-CN/start.json', (route) => route.abort())
      await openLook(page)
      await page.getByRole('radio', { name: '中文' }).click()
      await expect(page.getByRole('status')).toContainText('could not be loaded')
      await expect(page.getByRole('radio', { name: 'English' })).toBeChecked()
      // One step that looks the same stays behind, and does not hold Back.
      await page.goBack()
      await expect(page).toHaveURL(new RegExp(`lang=en${inAddress()}$`))
      await page.goBack()
      await expect(page).toHaveURL('about:blank')
    })
  })
})

// One person's way from looking to deciding: an SEO specialist who would like to become a digital marketing manager.
import type { Locator, Page } from '@playwright/test'
import { expect, inAddress, LANGUAGES, test } from './test'

const WORDS = {
  en: {
    search: 'Search',
    doToday: 'Implement SEO keywords: I do this now',
    today: 'What I do now',
    counted: '1 of its 4 responsibilities',
    plan: 'Plan a route',
    to: 'To',
    routes: 'Routes',
    ready: 'Am I ready?',
    sign: 'You are starting to be given tasks that belong to the next role up',
    evidence: 'Led the spring campaign while our manager was away.',
    note: 'Note: Plan, run and evaluate A/B tests and experiments',
    noted: 'Ask to run the next landing-page test.',
    saved: /Saved on this device at/,
    share: 'Share',
    address: 'Address',
    more: 'More',
  },
  'zh-CN': {
    search: '搜索',
    doToday: '实施 SEO 关键词：我目前在做',
    today: '我目前在做的',
    counted: '4 条职责中的 1 条',
    plan: '规划路径',
    to: '终点',
    routes: '可行路径',
    ready: '我准备好了吗？',
    sign: '你开始被分配到更高一级岗位相关的任务',
    evidence: '经理休假期间，我牵头完成了春季推广活动。',
    note: '笔记：规划、执行并评估 A/B 测试和实验',
    noted: '下次落地页测试，申请由我来做。',
    saved: /已保存在本设备/,
    share: '分享',
    address: '地址',
    more: '更多',
  },
} as const

/** How a person works the page. */
interface Hands {
  readonly press: (target: Locator) => Promise<void>
  readonly choose: (list: Locator, option: string) => Promise<void>
  readonly write: (box: Locator, text: string) => Promise<void>
}

const byPointer = (press: Hands['press']): Hands => ({
  press,
  choose: async (list, option) => void (await list.selectOption(option)),
  write: async (box, text) => {
    await press(box)
    await box.pressSequentially(text)
  },
})

/** With nothing but keys: what is wanted is reached by Tab, forwards. */
function byKeys(page: Page): Hands {
  const reach = async (target: Locator) => {
    await expect(target).toBeAttached()
    for (let presses = 0; presses < 120; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${String(target)}`)
  }
  return {
    press: async (target) => {
      await reach(target)
      const isTick = (await target.getAttribute('type')) === 'checkbox'
      await page.keyboard.press(isTick ? 'Space' : 'Enter')
    },
    choose: async (list, option) => {
      await reach(list)
      await page.keyboard.press('Home')
      for (let presses = 0; presses < 20 && (await list.inputValue()) !== option; presses++)
        await page.keyboard.press('ArrowDown')
      expect(await list.inputValue()).toBe(option)
    },
    write: async (box, text) => {
      await reach(box)
      await page.keyboard.insertText(text)
    },
  }
}

const DEVICES = [
  ['by mouse', { viewport: { width: 1440, height: 900 } }, () => byPointer((target) => target.click())],
  ['by keyboard', { viewport: { width: 1280, height: 800 } }, byKeys],
  [
    'on a phone',
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    () => byPointer((target) => target.tap()),
  ],
] as const

for (const [device, options, handsOf] of DEVICES)
  test.describe(device, () => {
    test.use(options)
    for (const { code, seo, manager } of LANGUAGES)
      test(`an SEO specialist finds the way to digital marketing manager, and keeps what speaks for it, in ${code}`, async ({
        page,
      }) => {
        const words = WORDS[code]
        const { press, choose, write } = handsOf(page)
        const button = (name: string) => page.getByRole('button', { name, exact: true })
        const region = (name: string) => page.getByRole('region', { name, exact: true })

        // Finds the role that they have.
        await page.goto(`./?lang=${code}`)
        await write(page.getByRole('combobox', { name: words.search }), 'seo')
        await expect(page.getByRole('option').first()).toContainText(seo)
        await page.keyboard.press('Enter')
        await expect(page.getByRole('heading', { name: seo, level: 2 })).toBeFocused()

        // Ticks what they do.
        await press(page.getByRole('checkbox', { name: words.doToday }))
        await expect(page.getByRole('checkbox', { name: words.doToday })).toBeChecked()

        // Plans the way to the role that they want.
        await press(button(words.plan))
        await choose(page.getByRole('combobox', { name: words.to, exact: true }), 'digital-marketing-manager')
        await expect(page).toHaveURL(/route=seo-specialist~digital-marketing-manager/)
        const routes = page.getByRole('list', { name: words.routes, exact: true }).getByRole('listitem')
        await expect(routes.first()).toContainText(seo)
        await expect(routes.first()).toContainText(manager)

        // Writes down what speaks for the step, and what to ask.
        await press(routes.first().getByRole('button', { name: words.ready }))
        await expect(region(words.ready)).toBeVisible()
        await write(page.getByRole('textbox', { name: words.sign, exact: true }), words.evidence)
        await write(page.getByRole('textbox', { name: words.note }), words.noted)
        await expect(region(words.ready)).toContainText(words.saved)

        // Comes back later, and all of it is there; none of it is in the address.
        await page.reload()
        await expect(page.getByRole('textbox', { name: new RegExp(`^${words.sign}`) }).first()).toHaveValue(
          words.evidence,
        )
        await expect(page.getByRole('textbox', { name: words.note })).toHaveValue(words.noted)
        expect(new URL(page.url()).search).toBe(
          `?lang=${code}${inAddress()}&ready=seo-specialist~digital-marketing-manager`,
        )

        // Prints it for the talk.
        await page.emulateMedia({ media: 'print' })
        await expect(page.getByText(words.evidence, { exact: true }).first()).toBeVisible()
        await expect(page.getByText(words.noted, { exact: true }).first()).toBeVisible()
        await page.emulateMedia({ media: 'screen' })

        // Sees what they do already, by role.
        await press(button(words.more))
        await press(button(words.today))
        await expect(region(words.today)).toContainText(words.counted)
        await expect(region(words.today).getByRole('button', { name: seo }).first()).toBeVisible()
      })
  })

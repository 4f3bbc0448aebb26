// One person's way from looking to deciding: an SEO specialist who would like to become a digital marketing manager.
import type { Locator, Page } from '@playwright/test'
import { WORDS } from './journeyWords'
import { inAddress, LANGUAGES } from './ofSite'
import { expect, test } from './test'

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

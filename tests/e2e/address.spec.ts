import type { Locator } from '@playwright/test'
import { inAddress } from './ofSite'
import { createRandom } from './random'
import { expect, test } from './test'

test.describe('an address', () => {
  test('[URL1] [COMPARE4] opens any two roles, also two entry roles', async ({ page }) => {
    await page.goto('./?lang=en&compare=seo-specialist~ecommerce-analyst')
    const compare = page.getByRole('region', { name: 'Compare' })
    await expect(compare.getByRole('combobox', { name: 'First role' })).toHaveValue('seo-specialist')
    await expect(compare.getByRole('combobox', { name: 'Second role' })).toHaveValue('ecommerce-analyst')
    await expect(page).toHaveURL(/compare=seo-specialist~ecommerce-analyst$/)
    await expect(page).toHaveTitle('Compare · SEO Specialist · E-commerce Analyst · Rungs')
  })

  for (const [what, query, said] of [
    ['an unknown role', '?lang=en&role=nobody', 'nobody'],
    ['__proto__', '?lang=en&role=__proto__&field=__proto__', '__proto__'],
    ['10,000 characters', `?lang=en&role=${'x'.repeat(10_000)}`, 'xxx'],
    ['broken encoding', '?lang=en&role=%E0%A4%A', '%E0%A4%A'],
    ['markup', '?lang=en&role=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '<img'],
    [
      'a transition that is not there',
      '?lang=en&transition=account-manager~seo-specialist',
      'Account Manager',
    ],
    [
      'a role and a transition',
      '?lang=en&role=account-manager&transition=seo-specialist~sem-specialist',
      'Account Manager',
    ],
    [
      'a role and a comparison',
      '?lang=en&role=account-manager&compare=seo-specialist~sem-specialist',
      'Account Manager',
    ],
    ['a role outside its filter', '?lang=en&field=ecommerce&role=seo-specialist', 'SEO Specialist'],
  ] as const)
    test(`[URL2] [URL3] [URL5] with ${what} is said, never a crash`, async ({ page }) => {
      await page.goto(`./${query}`)
      await expect(page.locator('.role-card').first()).toBeVisible()
      await expect(page.getByRole('status')).toContainText(said)
      await expect(page).not.toHaveURL(/nobody|__proto__|xxx|%E0|img/)
      await page.getByRole('button', { name: 'Dismiss' }).click()
      await expect(page.getByRole('status')).toBeEmpty()
    })

  test('[URL3] says in one line what of it means nothing here, however much that is', async ({ page }) => {
    await page.goto(
      './?lang=en&view=globe&field=sales&role=nobody~none&transition=account-manager~seo-specialist',
    )
    const lines = page.getByRole('status').getByRole('listitem')
    await expect(lines).toHaveText([
      '“sales”, “globe”, “Account Manager → SEO Specialist”, “nobody~none” in the link were not found, and were left out.',
    ])
    await page.goto('./?lang=zh-CN&view=globe')
    await expect(lines).toHaveText(['链接里的“globe”找不到，已忽略。'])
  })

  for (const [came, said] of [
    [
      '?lang=en&role=seo-specialist，涵盖了四个方面',
      '“，涵盖了四个方面” in the link does not belong to it, and was taken out.',
    ],
    [
      '?lang=en&amp;role=seo-specialist?utm_source=wechat',
      'The link was changed on its way here, and was put right.',
    ],
    ['?lang=en&#38;role=seo-specialist', 'The link was changed on its way here, and was put right.'],
    ['?graph=cafe。&lang=en&role=barista', '“。” in the link does not belong to it, and was taken out.'],
  ] as const)
    test(`[URL8] that was changed on its way opens what it names: ${came}`, async ({ page }) => {
      await page.goto(`./${came}`)
      await expect(page.getByRole('status').getByRole('listitem')).toHaveText([said])
      await expect(page).toHaveURL(/\?lang=en&(graph=cafe&)?role=[a-z-]+$/)
      const name = came.includes('cafe') ? 'Barista' : 'SEO Specialist'
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    })

  test('[URL8] in a short form of its language is in Chinese', async ({ page }) => {
    await page.goto('./?role=seo-specialist&lang=zh')
    await expect(page).toHaveURL(/\?lang=zh-CN&role=seo-specialist$/)
    await expect(page.getByRole('status')).toBeEmpty()
  })

  test('[URL2] passes over keys of other sites in silence, and keeps a place in the page', async ({
    page,
  }) => {
    await page.goto('./?lang=en&utm_source=class#map')
    await expect(page.locator('.role-card')).toHaveCount(12)
    await expect(page.getByRole('status')).toBeEmpty()
    await expect(page).toHaveURL(new RegExp(`/\\?lang=en${inAddress()}#map$`))
  })

  test.describe('in a browser that refuses to write history', () => {
    test('still follows every choice', async ({ page }) => {
      await page.addInitScript(() => {
        history.pushState = () => {
          throw new DOMException('too often', 'SecurityError')
        }
      })
      await page.goto('./?lang=en')
      await page
        .getByRole('region', { name: 'Career map' })
        .getByRole('button', { name: 'SEO Specialist' })
        .click()
      await expect(page.getByRole('region', { name: 'SEO Specialist' })).toBeVisible()
    })
  })

  test('[URL4] [TRAIL2] lands where it should through 50 random states, back and forward', async ({
    page,
  }) => {
    await page.goto('./?lang=en')
    const card = page.locator('.role-card')
    await expect(card).toHaveCount(12)
    const trail = () =>
      page
        .getByRole('navigation')
        .getByRole('button')
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
    // The panel, and the trail in it, follow a frame later.
    const followed = () =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    const here = async () => {
      await followed()
      return { address: page.url(), title: await page.title(), trail: await trail() }
    }
    const states = [await here()]
    const random = createRandom(7)
    const press = async (buttons: Locator) => {
      const count = await buttons.count()
      if (count > 0) await buttons.nth(random(count)).click()
    }
    const choices = [
      () => press(card),
      () => press(page.getByRole('radiogroup', { name: 'Field' }).getByRole('radio')),
      () => press(page.getByRole('button', { name: /^Compare/ })),
      () => press(page.getByRole('button', { name: /^Why: / })),
      () => press(page.getByRole('region').getByRole('list').locator('.card-button')),
      () => press(page.getByRole('navigation').getByRole('listitem').getByRole('button')),
    ]
    // Browsers keep 50 steps.
    for (let tries = 0; states.length < 50 && tries < 300; tries++) {
      await choices[random(choices.length)]?.()
      const now = await here()
      if (now.address !== states.at(-1)?.address) states.push(now)
    }
    expect(states).toHaveLength(50)
    expect(states.filter(({ address }) => address.includes('transition=')).length).toBeGreaterThan(5)
    expect(states.some((state) => state.trail.length > 4)).toBe(true)
    for (const state of states.toReversed()) {
      await expect(page).toHaveURL(state.address)
      await expect.poll(here, { intervals: [20] }).toEqual(state)
      if (state !== states[0]) await page.goBack()
    }
    for (const state of states.slice(1)) {
      await page.goForward()
      await expect(page).toHaveURL(state.address)
      await expect.poll(here, { intervals: [20] }).toEqual(state)
    }
  })

  test('[TRAIL2] forgets the trail of every step when it is cleared', async ({ page }) => {
    await page.goto('./?lang=en&role=seo-specialist')
    await page.locator('.role-card').nth(3).click()
    await page.locator('.role-card').nth(4).click()
    const trail = page.getByRole('navigation', { name: 'Recently viewed' })
    await expect(trail.getByRole('listitem')).toHaveCount(3)
    await trail.getByRole('button', { name: 'Clear recently viewed' }).click()
    await page.goBack()
    await page.goBack()
    await expect(page).toHaveURL(/role=seo-specialist$/)
    await expect(trail).toBeHidden()
    await page.reload()
    await page.goForward()
    await expect(page.getByRole('region', { name: 'SEM Specialist' })).toBeVisible()
  })

  test('[URL6] follows a former id of a role', async ({ page }) => {
    await page.route('**/data/digital-marketing-ecommerce.json', async (route) => {
      const response = await route.fetch()
      const graph = await response.json()
      graph.roles[2].formerIds = ['search-specialist']
      await route.fulfill({ response, json: graph })
    })
    await page.goto('./?lang=en&transition=search-specialist~digital-marketing-manager')
    await expect(
      page.getByRole('region', { name: 'SEO Specialist → Digital Marketing Manager' }),
    ).toBeVisible()
    await expect(page).toHaveURL(/transition=seo-specialist~digital-marketing-manager$/)
    await expect(page.getByRole('status')).toBeEmpty()
  })

  test('[URL4] does not cut off Forward when Back is pressed', async ({ page }) => {
    await page.goto('./?lang=en')
    const card = (name: string) =>
      page.getByRole('region', { name: 'Career map' }).getByRole('button', { name })
    await card('SEO Specialist').click()
    await card('SEM Specialist').click()
    await page.goBack()
    await page.goBack()
    await page.goForward()
    await page.goForward()
    await expect(page.getByRole('region', { name: 'SEM Specialist' })).toBeVisible()
  })
})

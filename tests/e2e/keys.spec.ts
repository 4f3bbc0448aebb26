import { aLargeGraph } from './largeGraph'
import { focusedRole, focusRole, openMap, placesOf } from './map'
import { expect, test } from './test'

test.describe('by keyboard', () => {
  test('finds, opens, compares, filters and switches the language with few presses', async ({ page }) => {
    await openMap(page)
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await page.locator('.role-card[tabindex="0"]').focus()
    await press('ArrowDown', 'ArrowDown')
    expect(await focusedRole(page)).toBe('seo-specialist')
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'SEO Specialist' })).toBeFocused()
    await press('Tab')
    await expect(page.getByRole('button', { name: 'Compare' })).toBeFocused()
    await press('Space')
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
    await expect(page).toHaveURL(/compare=seo-specialist~digital-marketing-manager$/)
    await press('Escape')
    expect(await focusedRole(page)).toBe('seo-specialist')
    await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab')
    await expect(page.getByRole('button', { name: 'Language and theme' })).toBeFocused()
    await press('Enter', 'Tab')
    await expect(page.getByRole('radio', { name: 'English' })).toBeFocused()
    await press('ArrowLeft')
    await expect(page.getByRole('region', { name: '对比', exact: true })).toBeVisible()
    await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'ArrowRight')
    await expect(page).toHaveURL(/field=digital-marketing/)
  })

  for (const [lang, name, seo] of [
    ['en', 'Search', 'SEO Specialist'],
    ['zh-CN', '搜索', '搜索引擎优化（SEO）专员'],
  ] as const)
    test(`[SEARCH4] finds and opens a role with five presses, against two clicks and three letters, in ${lang}`, async ({
      page,
    }) => {
      await page.goto(`./?lang=${lang}`)
      await expect(page.locator('.role-card').first()).toBeVisible()
      for (const key of ['Control+k', 's', 'e', 'o']) await page.keyboard.press(key)
      await expect(page.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: seo })).toBeFocused()
      await page.goBack()
      await page.getByRole('combobox', { name }).click()
      await page.keyboard.type('seo')
      await page.getByRole('option').first().click()
      await expect(page.getByRole('region', { name: seo })).toBeVisible()
    })

  test('[KEY3] takes the branch taken last, goes back the way come, and Escape returns to the role', async ({
    page,
  }) => {
    await openMap(page)
    await focusRole(page, 'social-media-specialist')
    const walk = async (...steps: readonly (readonly [key: string, role: string])[]) => {
      for (const [key, role] of steps) {
        await page.keyboard.press(key)
        expect(await focusedRole(page), key).toBe(role)
      }
    }
    await walk(
      ['ArrowRight', 'social-media-strategist'],
      ['ArrowUp', 'digital-marketing-manager'],
      ['ArrowLeft', 'social-media-specialist'],
      ['ArrowRight', 'digital-marketing-manager'],
      ['ArrowLeft', 'social-media-specialist'],
      ['Home', 'digital-marketing-coordinator'],
      ['End', 'ecommerce-analyst'],
    )
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'E-commerce Analyst' })).toBeFocused()
    await page.keyboard.press('Tab')
    await walk(['Escape', 'ecommerce-analyst'])
    await expect(page.getByRole('region', { name: 'E-commerce Analyst' })).toBeVisible()
    await walk(
      ['ArrowUp', 'ecommerce-specialist'],
      ['Escape', 'ecommerce-analyst'],
      ['Escape', 'ecommerce-analyst'],
    )
    await expect(page.getByRole('region', { name: 'Which role are you in now?' })).toBeVisible()
  })

  for (const [lang, help, keys] of [
    ['en', 'Help', 'With the keyboard, on the map'],
    ['zh-CN', '帮助', '地图上的键盘操作'],
  ] as const)
    test(`[HELP1] a question mark on the map opens the list of keys, and Escape goes back, in ${lang}`, async ({
      page,
    }) => {
      await page.goto(`./?lang=${lang}`)
      await focusRole(page, 'seo-specialist')
      await page.keyboard.press('?')
      const dialog = page.getByRole('dialog', { name: help })
      await expect(dialog.getByRole('heading', { name: keys })).toBeVisible()
      await expect(dialog.locator('kbd')).toHaveText([
        '→',
        '←',
        '↑',
        '↓',
        'Home',
        'End',
        'Enter',
        'Esc',
        'Tab',
        '/',
        'Ctrl/⌘ K',
        'Shift Enter',
        'C',
        '0',
        '1',
        '2',
        'L',
        '?',
      ])
      await expect(dialog.getByRole('definition')).toHaveCount(14)
      await expect(dialog.locator('.help-signs').getByRole('listitem')).toHaveText([
        /./,
        /./,
        /./,
        /./,
        /./,
        /./,
        /./,
      ])
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      expect(await focusedRole(page)).toBe('seo-specialist')
      await page.getByRole('button', { name: help, exact: true }).click()
      await expect(dialog).toBeVisible()
      await dialog.getByRole('button').click()
      await expect(page.getByRole('button', { name: help, exact: true })).toBeFocused()
    })

  test('[KEY6] letters act only with the focus on the map, and not while an input method is composing', async ({
    page,
  }) => {
    await openMap(page, undefined, '&compare=seo-specialist~sem-specialist')
    const dialog = page.getByRole('dialog')
    const inputs = page.locator(
      'input:visible, select:visible, button:visible:not(.react-flow *), [tabindex="-1"]:visible:not(.react-flow *)',
    )
    // What arrives later would change their order.
    await expect(page.getByRole('combobox', { name: 'Second role' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const count = await inputs.count()
    expect(count).toBeGreaterThan(15)
    const address = page.url()
    // From the last to the first: what is typed into the search offers buttons of its own.
    for (let i = count - 1; i >= 0; i--) {
      await inputs.nth(i).focus()
      await page.keyboard.press('?')
      await expect(dialog).toBeHidden()
      // Letters go through the roles of a list, as in every list.
      const isList = await inputs.nth(i).evaluate((element) => element instanceof HTMLSelectElement)
      for (const key of isList ? ['/'] : ['/', 'c', 'l', '2']) await page.keyboard.press(key)
      await expect(inputs.nth(i)).toBeFocused()
    }
    expect(page.url()).toBe(address)
    await focusRole(page, 'seo-specialist')
    for (const init of [{ isComposing: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      await page.locator(':focus').dispatchEvent('keydown', { key: '?', ...init })
      await page.locator(':focus').dispatchEvent('keydown', { key: 'ArrowDown', ...init })
      expect(await focusedRole(page)).toBe('seo-specialist')
    }
    await expect(dialog).toBeHidden()
    await page.keyboard.press('?')
    await expect(dialog).toBeVisible()
  })

  for (const size of [12, 400])
    test(`[KEY4] of ${size} roles, a card that becomes a stub has the focus in every frame, and further keys reach the map`, async ({
      page,
    }) => {
      const graph = size === 12 ? undefined : aLargeGraph(size)
      const [, field] = graph?.fields ?? []
      const fieldOf = (id: string) => graph?.roles.find((role) => role.id === id)?.field
      const leading = graph?.transitions.find(
        ({ from, to }) => fieldOf(from) !== field?.id && fieldOf(to) === field?.id,
      )
      const role = leading?.from ?? 'digital-marketing-manager'
      await openMap(page, graph, `&role=${role}`)
      await focusRole(page, role)
      await page.evaluate(() => {
        const isOnMap: boolean[] = []
        Object.assign(window, { isOnMap })
        const look = () => {
          isOnMap.push(document.activeElement?.closest('.career-map [data-role]') != null)
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      await page.keyboard.press('2')
      await expect(page.locator(`.stub-card[data-role="${role}"]`)).toBeFocused()
      await page.keyboard.press('0')
      await expect(page.locator(`.role-card[data-role="${role}"]`)).toBeFocused()
      const framesSeen = (): Promise<boolean[]> => page.evaluate(() => Reflect.get(window, 'isOnMap'))
      // A busy machine draws few frames in this time: the last are waited for.
      await expect.poll(async () => (await framesSeen()).length).toBeGreaterThan(10)
      expect(await framesSeen()).not.toContain(false)
    })

  test('[KEY2] Backspace, Delete and the arrows move and delete nothing', async ({ page }) => {
    await openMap(page)
    await focusRole(page, 'seo-specialist')
    const before = await placesOf(page)
    for (const key of ['Backspace', 'Delete', 'Shift+ArrowDown', 'Control+a', 'Backspace', 'ArrowDown'])
      await page.keyboard.press(key)
    expect(await placesOf(page)).toEqual(before)
    await expect(page.locator('.transition-line:visible')).not.toHaveCount(0)
  })
})

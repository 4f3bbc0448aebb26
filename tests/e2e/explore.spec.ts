import { atRest } from '../atRest'
import { aLargeGraph } from './largeGraph'
import { inAddress, LANGUAGES } from './ofSite'
import { expect, test } from './test'

for (const words of LANGUAGES) {
  test.describe(words.code, () => {
    test('[MAP2] [ROLE3] [URL4] walks from role to role, and Back and Forward walk the same way', async ({
      page,
    }) => {
      await page.goto(`./?lang=${words.code}`)
      const map = page.getByRole('region', { name: words.map })
      const panel = (name: string) => page.getByRole('region', { name, exact: true })
      await expect(panel(words.start)).toBeVisible()
      await expect(map.locator('.canvas .transition-line')).toHaveCount(18)

      await map.getByRole('button', { name: words.social }).click()
      await expect(panel(words.social)).toBeVisible()
      await expect(page).toHaveURL(/[?&]role=social-media-specialist$/)
      await expect(page).toHaveTitle(`${words.social} · ${words.title}`)
      await expect(map.getByRole('img', { name: '→' })).toHaveCount(2)
      await expect(panel(words.social).getByRole('list', { name: words.responsibilities })).toBeVisible()

      await panel(words.social).getByRole('button', { name: words.strategist, exact: true }).click()
      await expect(panel(words.strategist)).toBeVisible()
      await panel(words.strategist)
        .getByRole('list', { name: words.canLeadTo })
        .getByRole('button', { name: words.manager, exact: true })
        .click()
      await expect(panel(words.manager)).toBeVisible()
      await panel(words.manager)
        .getByRole('list', { name: words.comeFrom })
        .getByRole('button', { name: words.seo, exact: true })
        .click()
      await expect(panel(words.seo)).toBeVisible()

      for (const back of [words.manager, words.strategist, words.social, words.start]) {
        await page.goBack()
        await expect(panel(back)).toBeVisible()
      }
      for (const forward of [words.social, words.strategist, words.manager, words.seo]) {
        await page.goForward()
        await expect(panel(forward)).toBeVisible()
      }
    })

    test('[MAP3] lets go of a role by Close and by a press on nothing', async ({ page }) => {
      await page.goto(`./?lang=${words.code}&role=seo-specialist`)
      await page.getByRole('button', { name: words.close, exact: true }).click()
      await expect(page.getByRole('region', { name: words.start })).toBeVisible()
      await expect(page).toHaveURL(new RegExp(`lang=${words.code}${inAddress()}$`))
      await page.goBack()
      await expect(page.getByRole('region', { name: words.seo })).toBeVisible()
      await page.getByRole('region', { name: words.map }).click({ position: { x: 5, y: 300 } })
      await expect(page.getByRole('region', { name: words.start })).toBeVisible()
    })

    test('[COMPARE5] [COMPARE7] compares from the role panel, swaps, and shows differences only', async ({
      page,
    }) => {
      await page.goto(`./?lang=${words.code}&role=social-media-specialist`)
      await page
        .getByRole('region', { name: words.social })
        .getByRole('button', { name: words.compare, exact: true })
        .click()
      const compare = page.getByRole('region', { name: words.compare, exact: true })
      await expect(page).toHaveURL(/compare=social-media-specialist~social-media-strategist$/)
      const counts = [3, 1, 0, 0, 2]
      for (const [i, group] of words.groups.entries())
        await expect(compare.getByRole('list', { name: group, exact: true }).locator('> li')).toHaveCount(
          counts[i] ?? -1,
        )
      const map = page.getByRole('region', { name: words.map })
      for (const letter of ['A', 'B'])
        for (const place of [map, compare])
          await expect(place.getByText(letter, { exact: true })).toBeVisible()

      await compare.getByRole('checkbox', { name: words.differencesOnly }).check()
      await expect(compare.getByRole('list', { name: words.groups[0], exact: true })).toBeHidden()
      await compare.getByRole('button', { name: words.swap }).click()
      await expect(page).toHaveURL(/compare=social-media-strategist~social-media-specialist$/)
      await expect(page.locator('body')).not.toContainText('%')
    })

    test('[COMPARE6] compares two roles chosen from the start panel, one by list and one on the map', async ({
      page,
    }) => {
      await page.goto(`./?lang=${words.code}`)
      await page.getByRole('button', { name: words.compareTwo }).click()
      const compare = page.getByRole('region', { name: words.compare, exact: true })
      await compare.getByRole('combobox', { name: words.first }).selectOption({ label: words.seo })
      await page.getByRole('region', { name: words.map }).getByRole('button', { name: words.social }).click()
      await expect(compare.getByRole('combobox', { name: words.second })).toHaveValue(
        'social-media-specialist',
      )
      await expect(compare.getByRole('list', { name: words.groups[1], exact: true })).toBeVisible()
      await page.reload()
      await expect(compare.getByRole('combobox', { name: words.first })).toHaveValue('seo-specialist')
    })

    test('[FILTER1] [FILTER2] [FILTER4] [FILTER5] filters by field, and a stub leads to the other side', async ({
      page,
    }) => {
      await page.goto(`./?lang=${words.code}`)
      const map = page.getByRole('region', { name: words.map })
      const filter = page.getByRole('radiogroup', { name: words.field })
      await filter.getByRole('radio', { name: words.ecommerce }).check()
      await expect(page).toHaveURL(/field=ecommerce$/)
      await expect(map.locator('.role-card')).toHaveCount(3)
      await expect(map.locator('.column-name')).toContainText([/2 /, /1 /])
      await expect(map.getByRole('button', { name: words.stubToManager })).toBeVisible()

      await filter.getByRole('radio', { name: words.marketing }).check()
      await expect(map.locator('.role-card')).toHaveCount(9)
      await map.getByRole('button', { name: words.stubFromSpecialist }).click()
      await expect(page.getByRole('region', { name: words.ecommerceSpecialist })).toBeVisible()
      await expect(map.locator('.role-card')).toHaveCount(12)
      await expect(filter.getByRole('radio', { name: words.all })).toBeChecked()
      await expect(page.getByRole('status')).toContainText(words.ecommerceSpecialist)
      await page.goBack()
      await expect(filter.getByRole('radio', { name: words.marketing })).toBeChecked()
    })

    test('[FILTER3] keeps the role that the filter shows, and says it when it closes one', async ({
      page,
    }) => {
      await page.goto(`./?lang=${words.code}&role=seo-specialist`)
      const filter = page.getByRole('radiogroup', { name: words.field })
      await filter.getByRole('radio', { name: words.marketing }).check()
      await expect(page.getByRole('region', { name: words.seo })).toBeVisible()
      await filter.getByRole('radio', { name: words.ecommerce }).check()
      await expect(page.getByRole('status')).toContainText(words.seo)
      await expect(page.getByRole('region', { name: words.start })).toBeVisible()
    })
  })
}

test('[MAP3] a press that begins on a card and ends beside it closes nothing', async ({ page }) => {
  await page.goto('./?lang=en&role=seo-specialist')
  const panel = page.getByRole('region', { name: 'SEO Specialist' })
  await expect(panel).toBeVisible()
  const box = await page.locator('.role-card').filter({ hasText: 'E-commerce Analyst' }).boundingBox()
  if (box === null) throw new Error('The card is there')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + 30, { steps: 5 })
  await page.mouse.up()
  await expect(panel).toBeVisible()
  await page.locator('.canvas').click({ position: { x: 12, y: 60 } })
  await expect(panel).toHaveCount(0)
})

test('[MAP12] a drag that begins on a line moves the map and opens nothing; a press there opens its move', async ({
  page,
}) => {
  await page.goto('./?lang=en')
  await expect(page.locator('.canvas .transition-line')).toHaveCount(18)
  const onLine = () =>
    page.evaluate(() => {
      for (const line of document.querySelectorAll<SVGPathElement>('.canvas .transition-hit'))
        for (const share of [0.3, 0.5, 0.7]) {
          const { x, y } = line.getPointAtLength(line.getTotalLength() * share)
          const at = new DOMPoint(x, y).matrixTransform(line.getScreenCTM() ?? undefined)
          if (document.elementFromPoint(at.x, at.y) === line) return { x: at.x, y: at.y }
        }
      throw new Error('No line lies free')
    })
  const { x, y } = await onLine()
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y - 40, { steps: 5 })
  await page.mouse.up()
  const moved = await onLine()
  expect(Math.round(moved.x - x)).toBe(-60)
  expect(Math.round(moved.y - y)).toBe(-40)
  await expect(page.getByRole('region', { name: ' → ' })).toHaveCount(0)
  await page.mouse.click(moved.x, moved.y)
  await expect(page.getByRole('region', { name: ' → ' })).toBeVisible()
})

/** What a transform says of a map. */
function viewOf(transform: string) {
  const [x = 0, y = 0, zoom = 1] = [...transform.matchAll(/-?[\d.]+/g)].map(Number)
  return { x, y, zoom }
}

for (const distance of ['far', 'middle'] as const)
  test(`[LARGE2] on a large map, ${distance}, a drag that begins on what can be pressed moves the map; a press there does what it says`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 620 })
    await page.route('**/data/digital-marketing-ecommerce.json', (route) =>
      route.fulfill({ json: aLargeGraph(1_500) }),
    )
    await page.goto('./?lang=en&view=map')
    const flow = page.locator('.large-flow')
    await expect(flow).toHaveAttribute('data-distance', 'far')
    if (distance === 'middle')
      await expect(async () => {
        await page.getByRole('button', { name: 'Zoom in' }).click()
        await page.evaluate(atRest)
        expect(await flow.getAttribute('data-distance')).toBe('middle')
      }).toPass()
    await page.evaluate(atRest)
    const place = () =>
      page.locator('.large-flow .react-flow__viewport').evaluate((one) => one.style.transform)
    const what = distance === 'far' ? '.large-cell' : '.large-label'
    /** The middle of the first that lies free, and far from the edges. */
    const free = () =>
      page.evaluate((selector) => {
        for (const one of document.querySelectorAll(selector)) {
          const { left, top, width, height } = one.getBoundingClientRect()
          const [x, y] = [left + width / 2, top + height / 2]
          if (x > 300 && y > 250 && one.contains(document.elementFromPoint(x, y))) return { x, y }
        }
        throw new Error('None lies free')
      }, what)
    const { x, y } = await free()
    const before = viewOf(await place())
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 60, y - 40, { steps: 5 })
    await page.mouse.up()
    await page.evaluate(atRest)
    const after = viewOf(await place())
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([-60, -40])
    expect(after.zoom).toBe(before.zoom)
    const again = await free()
    await page.mouse.move(again.x, again.y)
    await page.mouse.down()
    await page.mouse.move(again.x + 1, again.y + 2)
    await page.mouse.up()
    if (distance === 'far') await expect(flow).not.toHaveAttribute('data-distance', 'far')
    else await expect(page.getByRole('region', { name: /^Role number/ })).toBeVisible()
  })

test('[WHY3] a double click opens what its first press meant', async ({ page }) => {
  await page.goto('./?lang=en&role=seo-specialist')
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.getByRole('img', { name: /^SEO Specialist → SEM Specialist/ }).dblclick()
  await expect(page.getByRole('region', { name: 'SEO Specialist → SEM Specialist' })).toBeVisible()
  // All is in view again.
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled()
  await page.locator('.role-card').filter({ hasText: 'E-commerce Analyst' }).dblclick()
  await expect(page.getByRole('region', { name: 'E-commerce Analyst' })).toBeVisible()
  // A card is a link as well, which the second press does not follow.
  await page.waitForLoadState('networkidle')
  expect(loads).toBe(0)
})

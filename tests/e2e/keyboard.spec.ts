import type { Page } from '@playwright/test'
import { atRest } from '../atRest'
import { goTo } from './goTo'
import { aLargeGraph } from './largeGraph'
import { focusedRole, focusRole, GRAPHS, type Graph, openMap, placesOf } from './map'
import { createRandom } from './random'
import { expect, test } from './test'

const LARGE = [1_000, 10_000].map((size) => [`a large map of ${size} roles`, aLargeGraph(size)] as const)

const promotionsFrom = ({ transitions }: Graph, role: string) =>
  transitions.flatMap(({ from, to, kind }) => (kind === 'promotion' && from === role ? [to] : []))
const promotionsTo = ({ transitions }: Graph, role: string) =>
  transitions.flatMap(({ from, to, kind }) => (kind === 'promotion' && to === role ? [from] : []))

/** Lets the next Tab reach the first thing of the page. */
const startOver = (page: Page) =>
  page.evaluate(() => {
    scrollTo(0, 0)
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })

/** Presses Tab until it has gone round, and says what was reached, by role and name. */
async function tabStops(page: Page): Promise<readonly string[]> {
  const stops: string[] = []
  await startOver(page)
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const active = document.activeElement
      if (active === null || active === document.body) return null
      const where = active.closest('.react-flow') ? 'map' : 'page'
      return `${where}: ${active.getAttribute('aria-label') ?? active.textContent ?? ''}`
    })
    if (stop === null || stops[0] === stop) return stops
    stops.push(stop)
  }
  throw new Error('Tab does not come to an end')
}

for (const [name, graph] of GRAPHS) {
  // Every role and every panel of a larger graph in turn takes minutes.
  const tag = graph.roles.length > 12 ? ['@long'] : []
  test.describe(`by keyboard, over ${name}`, () => {
    test('[KEY1] the map is one stop of Tab, and the page has 25 at the most', async ({ page }) => {
      await openMap(page, graph)
      const stops = await tabStops(page)
      expect(stops.filter((stop) => stop.startsWith('map'))).toHaveLength(1)
      expect(stops.length).toBeLessThanOrEqual(25)
      expect(stops.length).toBeGreaterThan(8)
    })

    test('[KEY1] [TRAIL1] the page has 25 stops of Tab at the most with a full trail, too', async ({
      page,
    }) => {
      await openMap(page, graph)
      for (const { id } of graph.roles.slice(0, 10))
        await focusRole(page, id).then(() => page.keyboard.press('Enter'))
      await page.getByRole('button', { name: 'Close' }).click()
      await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(6)
      expect((await tabStops(page)).length).toBeLessThanOrEqual(25)
    })

    test('[KEY1] the controls of the map are one of them, and arrows lead from one to the next', async ({
      page,
    }) => {
      await openMap(page, graph)
      const names = ['Zoom in', 'Zoom out', 'Fit']
      const stops = await tabStops(page)
      expect(stops.filter((stop) => names.some((control) => stop.endsWith(control)))).toHaveLength(1)
      await page
        .getByRole('toolbar', { name: 'Map controls' })
        .getByRole('button', { name: 'Zoom in' })
        .focus()
      for (const [key, control] of [
        ['ArrowRight', 'Zoom out'],
        ['End', 'Fit'],
        ['ArrowRight', 'Zoom in'],
        ['ArrowLeft', 'Fit'],
        ['Home', 'Zoom in'],
      ] as const) {
        await page.keyboard.press(key)
        await expect(page.getByRole('button', { name: control, exact: true })).toBeFocused()
      }
    })

    test('[KEY2] arrows reach every role, and lead where the transitions do', { tag }, async ({ page }) => {
      await openMap(page, graph)
      await focusRole(page, graph.roles[0]?.id ?? '')
      await page.keyboard.press('Home')
      const before = await placesOf(page)
      const reached = [await focusedRole(page)]
      for (let i = 1; i < graph.roles.length; i++) {
        await page.keyboard.press('ArrowDown')
        reached.push(await focusedRole(page))
      }
      expect(new Set(reached)).toEqual(new Set(graph.roles.map(({ id }) => id)))
      const levelOf = new Map(graph.roles.map(({ id, level }) => [id, level]))
      const levels = reached.map((role) => levelOf.get(role ?? ''))
      expect(levels.filter((level, i) => level !== levels[i - 1])).toEqual(graph.levels.map(({ id }) => id))
      for (const role of graph.roles.map(({ id }) => id)) {
        const next = promotionsFrom(graph, role)
        const previous = promotionsTo(graph, role)
        await focusRole(page, role)
        await page.keyboard.press('ArrowRight')
        expect(next.length === 0 ? [role] : next).toContain(await focusedRole(page))
        await focusRole(page, role)
        await page.keyboard.press('ArrowLeft')
        expect(previous.length === 0 ? [role] : previous).toContain(await focusedRole(page))
        await focusRole(page, role)
        await page.keyboard.press('End')
        const level = levelOf.get(role)
        expect(await focusedRole(page)).toBe(reached.findLast((one) => levelOf.get(one ?? '') === level))
      }
      expect(await placesOf(page)).toEqual(before)
    })

    test('[KEY5] what has the focus is in view and not covered, with any panel, sheet or dialog open', {
      tag,
    }, async ({ page }) => {
      const [first] = graph.transitions
      const views = [
        '',
        `&role=${first?.from}`,
        `&transition=${first?.from}~${first?.to}`,
        `&compare=${first?.from}~${first?.to}`,
        '&role=nobody',
        'help',
      ]
      for (const [width, height] of [
        [1440, 900],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height })
        await openMap(page, graph)
        for (const view of views) {
          const stops = width > 1000 ? 30 : 45
          await goTo(page, `?lang=en&view=map${view === 'help' ? '' : view}`)
          await startOver(page)
          if (view === 'help') await page.getByRole('button', { name: 'Help' }).click()
          const covered: string[] = []
          for (let presses = 0; presses < stops; presses++) {
            // Elsewhere an arrow scrolls the page, away from the focus if need be.
            const isWalkable = await page.evaluate(
              () => document.activeElement?.matches('.react-flow *, [type=radio]') === true,
            )
            await page.keyboard.press(isWalkable && presses % 4 === 3 ? 'ArrowDown' : 'Tab')
            await page.waitForTimeout(20)
            const problem = await page.evaluate(whatCovers)
            if (problem !== null) {
              // The view may still be on its way there.
              await page.evaluate(atRest)
              const still = await page.evaluate(whatCovers)
              if (still !== null) covered.push(still)
            }
          }
          expect(covered, `${view} at ${width}`).toEqual([])
        }
      }
    })
  })
}

for (const [name, graph] of [...GRAPHS, ...LARGE]) {
  const size = graph.roles.length
  test.describe(`by keyboard, over ${name}`, () => {
    const presses = Number(process.env['RUNGS_PRESSES'] ?? (size > 12 ? 500 : 2000))
    test(`[KEY4] the focus is never lost through ${presses} random keys, switches of view and language, and filters`, {
      tag: size > 12 ? ['@long'] : [],
    }, async ({ page }) => {
      test.setTimeout(presses * (size > 60 ? 1_000 : 200) + 60_000)
      // The licences would open in place of the page.
      await page.route('**/licences.txt', (route) => route.fulfill({ status: 204 }))
      await openMap(page, graph)
      const keys = [
        ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Enter', 'Enter', 'Enter', 'Space', 'Escape', '?'],
        ...['Alt+ArrowLeft', 'Alt+ArrowRight'],
        ...['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Home', 'End'],
        ...['c', 'l', '0', '2'],
      ]
      const random = createRandom(size)
      const isLost = () => page.evaluate(() => (document.activeElement ?? document.body) === document.body)
      const enter = (selector: string) =>
        page.evaluate((at) => document.querySelector<HTMLElement>(at)?.focus(), selector)
      const lost: string[] = []
      const unseen: string[] = []
      for (let press = 0; press < presses; press++) {
        const key = keys[random(keys.length)] ?? 'Tab'
        if (press % 50 === 25)
          await enter(`.header > ${press % 100 === 25 ? '.view-choice' : '.roomy'} input:not(:checked)`)
        if (press % 50 === 0) await enter('.view [tabindex="0"], .view [data-role]')
        await page.keyboard.press(key)
        if (size > 200 && (await focusedRole(page)) !== null && (await page.evaluate(whatCovers)) !== null) {
          // The view may still be on its way there.
          await page.evaluate(atRest)
          const still = (await focusedRole(page)) === null ? null : await page.evaluate(whatCovers)
          if (still !== null) unseen.push(`press ${press}: ${key}: ${still}`)
        }
        if (!(await isLost())) continue
        // Past the last thing Tab leaves the page, and comes back. What counts is what a choice does.
        if (key.includes('Tab')) await page.keyboard.press(key)
        else {
          const isBack = () => document.activeElement !== document.body
          const found = page.waitForFunction(isBack, null, { timeout: 2000, polling: 'raf' })
          await found.catch(() => lost.push(`press ${press}: ${key} at ${page.url()}`))
        }
      }
      expect(lost).toEqual([])
      expect(unseen).toEqual([])
    })
  })
}

/** What is wrong with where the focused thing stands; null when it can be seen, or nothing has the focus. */
function whatCovers(): string | null {
  const active = document.activeElement
  if (active === null || active === document.body) return null
  const name = active.getAttribute('aria-label') ?? active.closest('label')?.textContent ?? active.textContent
  const box = active.getBoundingClientRect()
  const x = box.left + box.width / 2
  const y = box.top + Math.min(box.height / 2, 20)
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${name} is out of view at ${x}, ${y}`
  const top = document.elementFromPoint(x, y)
  const isSeen =
    top !== null &&
    (active.contains(top) || top.contains(active) || active.closest('label')?.contains(top) === true)
  return isSeen ? null : `${name} is covered by ${top?.outerHTML.slice(0, 80)}`
}

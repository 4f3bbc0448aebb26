// How a part looks does not depend on which parts arrived before it. Where data is saved, nothing is fetched ahead.
import type { BrowserContext, Page, Request } from '@playwright/test'
import { goTo } from './goTo'
import { overGraph } from './ofSite'
import { expect, test } from './test'

const FROM = 'seo-specialist'
const TO = 'digital-marketing-manager'

interface Place {
  readonly name: string
  readonly address: string
  /** What opens it, where the address does not. */
  readonly open?: (page: Page) => Promise<void>
}

const fromMenu = (words: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.locator('.more').getByText(words).click()
}

const PLACES: readonly Place[] = [
  { name: 'the start', address: '' },
  { name: 'a role', address: `?role=${FROM}` },
  { name: 'a transition', address: `?transition=${FROM}~${TO}` },
  { name: 'two compared', address: `?compare=${FROM}~${TO}` },
  { name: 'three compared', address: `?compare=${FROM}~${TO}~social-media-specialist` },
  { name: 'routes', address: `?route=sem-specialist~${TO}` },
  { name: 'no route', address: `?route=${TO}~${FROM}` },
  { name: 'a readiness sheet', address: `?ready=${FROM}~${TO}` },
  { name: 'what is done today', address: '?today=1' },
  { name: 'the outline', address: '?view=outline' },
  { name: 'the matrix', address: '?view=matrix' },
  { name: 'the search', address: '?q=seo' },
  { name: 'the help', address: '', open: (page) => page.getByRole('button', { name: 'Help' }).click() },
  { name: 'sharing', address: '', open: (page) => page.getByRole('button', { name: 'Share' }).click() },
  { name: 'taking along', address: `?role=${FROM}`, open: fromMenu('Export…') },
  {
    name: 'the menu',
    address: '',
    open: (page) => page.getByRole('button', { name: 'More', exact: true }).click(),
  },
]

/** What opens over the page. */
const OVER = 'dialog[open], .more > :not(button)'

/** Waits until nothing is on its way, and puts away what a hand or key does to how things look. */
async function settled(page: Page) {
  await page.waitForFunction(
    () =>
      document.querySelector('.view') !== null && document.querySelector('.panel-frame > section') !== null,
  )
  await page.mouse.move(0, 899)
  await expect
    .poll(async () => {
      const before = onTheWay.get(page)?.size
      const isQuiet = await page.evaluate(async () => {
        const changes = new MutationObserver(() => undefined)
        changes.observe(document.body, { subtree: true, childList: true, attributes: true })
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
        return changes.takeRecords().length === 0
      })
      return isQuiet && before === 0 && onTheWay.get(page)?.size === 0
    })
    .toBe(true)
}

/** What each page has asked for and not yet got. */
const onTheWay = new WeakMap<Page, Set<Request>>()

function watchRequests(page: Page) {
  const requests = new Set<Request>()
  onTheWay.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
}

async function open(page: Page, place: Place) {
  await goTo(page, place.address)
  await press(page, place)
}

async function press(page: Page, place: Place) {
  await settled(page)
  if (place.open === undefined) return
  await place.open(page)
  await expect(page.locator(OVER)).toBeVisible()
  await settled(page)
}

async function close(page: Page) {
  // On a narrow screen the menu hides what had the focus, and a key no longer reaches it.
  if ((await page.locator('.more > :not(button)').count()) > 0)
    await page.locator('.more:has(> :not(button)) > button').click()
  else await page.keyboard.press('Escape')
  await expect(page.locator(OVER)).toHaveCount(0)
}

/** Each property with its value, by the kind of element. */
type Looks = ReadonlyMap<string, readonly string[]>

/** What each element is called by, and how it looks: on a wide screen, on a narrow one, and on paper. */
async function looksOf(page: Page): Promise<Looks> {
  const looks: [string, readonly string[]][] = []
  for (const [media, width] of [
    ['screen', 1440],
    ['screen', 390],
    ['print', 1440],
  ] as const) {
    await page.emulateMedia({ media, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    if (media === 'print') await expect(page.locator('.print-foot')).toBeAttached()
    await settled(page)
    const written = await page.evaluate(() => {
      const properties =
        'align-items background-color background-image border-radius border-style border-width box-shadow color cursor ' +
        'display fill flex-grow float font-size font-style font-weight gap grid-area justify-content line-height ' +
        'list-style-type margin max-width min-height opacity overflow padding pointer-events position ' +
        'stroke stroke-width text-align text-decoration text-transform touch-action visibility white-space z-index'
      const nameOf = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
      const names = properties.split(' ')
      const said = (kind: string, element: Element, pseudo?: string): [string, string[]][] => {
        const style = getComputedStyle(element, pseudo)
        if (pseudo !== undefined && style.content === 'none') return []
        const look = names.map((property) => `${property}: ${style.getPropertyValue(property)}`)
        return [[`${kind}${pseudo ?? ''}`, look]]
      }
      // A ring is drawn round what a key came to.
      const focused = document.querySelector<HTMLElement>('section :focus-visible')
      focused?.blur()
      const roots =
        '.panel-frame > section, .view, dialog[open], .more > :not(button), .search-popup, .print-foot'
      const all = [...document.querySelectorAll(roots)].flatMap((root) =>
        [root, ...root.querySelectorAll('*')].map((element) => ({ root, element })),
      )
      // One of each kind is enough, where it stands in the same.
      const kinds = new Map(
        all.map(({ root, element }) => [
          [root, element.parentElement ?? root, element].map(nameOf).join(' > '),
          element,
        ]),
      )
      const found = [...kinds].flatMap(([kind, element]) => [
        ...said(kind, element),
        ...said(kind, element, '::before'),
        ...said(kind, element, '::after'),
      ])
      // As one text: to be handed over piece by piece takes longer than all else.
      return JSON.stringify(found)
    })
    for (const [kind, look] of JSON.parse(written) as [string, string[]][])
      looks.push([`${media} ${width}: ${kind}`, look])
  }
  await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1440, height: 900 })
  return new Map(looks)
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  watchRequests(page)
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return page
}

test('[LOOK2] what is opened first, alone, looks like what is opened last', async ({
  browser,
  page,
  baseURL,
}) => {
  test.slow()
  await page.goto(`./?role=${FROM}`)
  for (const nth of [0, 1]) await page.locator('.tick input').nth(nth).check()
  const storageState = await page.context().storageState()
  const known = {
    storageState,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    ...(baseURL && { baseURL }),
  }

  const context = await browser.newContext(known)
  const last = await newPage(context)
  await last.goto(overGraph('./'))
  await settled(last)
  for (const place of PLACES) {
    await open(last, place)
    await close(last)
  }
  for (const place of PLACES) {
    await test.step(place.name, async () => {
      await open(last, place)
      const lastLooks = await looksOf(last)
      await close(last)
      const own = await browser.newContext(known)
      const alone = await newPage(own)
      await alone.goto(overGraph(`./${place.address}`))
      await press(alone, place)
      const looks = await looksOf(alone)
      await own.close()
      expect(looks.size).toBeGreaterThan(10)
      const others = [...looks].flatMap(([kind, look]) => {
        const lastLook = lastLooks.get(kind) ?? []
        return look.filter((one) => !lastLook.includes(one)).map((one) => `${kind} { ${one} }`)
      })
      expect.soft(others, place.name).toEqual([])
    })
  }
  await context.close()
})

test('all style stands in a layer, and the first sheet says their order', async ({ page }) => {
  await page.goto('./?view=matrix')
  await page.goto('./')
  await expect(page.locator('.view')).toBeVisible()
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].map((rule) =>
        rule instanceof CSSLayerBlockRule
          ? rule.name
          : rule instanceof CSSLayerStatementRule
            ? rule.nameList.join()
            : rule.cssText,
      ),
    ),
  )
  expect([...new Set(rules.flatMap((names) => names.split(',')))]).toEqual([
    'flow',
    'tokens',
    'base',
    'kit',
    'parts',
  ])
})

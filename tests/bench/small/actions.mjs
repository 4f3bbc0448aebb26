// What a person does in the app, one after another on one page, and how long each takes to the next paint, as Event Timing
// tells it: to 8 ms, and nothing below 16.
import { CONTENDERS } from './contenders.mjs'
import { openPage } from './openPage.mjs'

const [APP] = CONTENDERS
const SEO = 'SEO Specialist'
const SOCIAL = 'Social Media Specialist'
const MANAGER = 'Digital Marketing Manager'
/** Once nothing has come in for so long, all of an action has been told. */
const QUIET = 500
const LEAST = 16

function watchEvents() {
  window.interactions = []
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) window.interactions.push(duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
}

/** Each names what is done before it, which is not measured, what is measured, and what is there afterwards. */
function actionsOf(page) {
  const map = page.getByRole('region', { name: 'Career map' })
  const card = (name) => map.getByRole('button', { name: new RegExp(`^${name}`) })
  const region = (name) => page.getByRole('region', { name, exact: true })
  const button = (name) => page.getByRole('button', { name, exact: true })
  const radio = (label) => (name) =>
    page.getByRole('radiogroup', { name: label, exact: true }).getByRole('radio', { name })
  const [field, view, theme, language] = ['Field', 'View', 'Theme', 'Language'].map(radio)
  const look = () => button('Language and theme').click()
  const note = page.getByRole('textbox', { name: /^Note: / }).first()
  const search = page.getByRole('combobox', { name: 'Search', exact: true })
  return [
    { name: 'role', act: () => card(SEO).click(), seen: region(SEO) },
    { name: 'second role', act: () => card(SOCIAL).click(), seen: region(SOCIAL) },
    { name: 'close', act: () => button('Close').click(), seen: region('Which role are you in now?') },
    {
      name: 'filter by field',
      act: () => field('E-commerce').click(),
      seen: map.getByRole('button', { name: 'To Digital Marketing Manager, in Digital marketing' }),
    },
    {
      name: 'compare',
      before: async () => {
        await field('All').click()
        await card(SEO).click()
      },
      act: () => region(SEO).getByRole('button', { name: 'Compare', exact: true }).click(),
      seen: region('Compare').getByRole('list', { name: 'New', exact: true }),
    },
    {
      name: 'swap',
      act: () => region('Compare').getByRole('button', { name: 'Swap' }).click(),
      seen: region('Compare'),
    },
    {
      name: 'plan a route',
      before: async () => {
        await button('Close').click()
        await card(SEO).click()
      },
      act: () => button('Plan a route').click(),
      seen: page.getByRole('combobox', { name: 'To', exact: true }),
    },
    {
      name: 'route',
      act: () => card(MANAGER).click(),
      seen: page.getByRole('list', { name: 'Routes', exact: true }),
    },
    {
      name: 'Am I ready?',
      act: () =>
        page
          .getByRole('list', { name: 'Routes', exact: true })
          .getByRole('button', { name: 'Am I ready?' })
          .first()
          .click(),
      seen: region('Am I ready?'),
    },
    {
      name: 'typing in the sheet',
      before: () => note.click(),
      act: () => page.keyboard.type('Ask to run the test', { delay: 150 }),
      seen: note,
    },
    { name: 'list', act: () => view('List').click(), seen: page.locator('.view.outline') },
    { name: 'matrix', act: () => view('Matrix').click(), seen: page.locator('.view.matrix') },
    { name: 'map', act: () => view('Map').click(), seen: map },
    {
      name: 'search key',
      before: async () => {
        await button('Close').click()
        await search.click()
      },
      act: () => page.keyboard.type('seo', { delay: 300 }),
      seen: page.getByRole('option').first(),
    },
    {
      name: 'help',
      before: async () => {
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')
      },
      act: () => button('Help').click(),
      seen: page.getByRole('dialog'),
    },
    {
      name: 'theme',
      before: async () => {
        await page.keyboard.press('Escape')
        await look()
      },
      act: () => theme('Dark').click(),
      seen: page.locator('html[data-theme="dark"]'),
    },
    { name: 'language', act: () => language(/中文/).click(), seen: page.locator('html[lang="zh-CN"]') },
  ]
}

async function settle(page) {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(QUIET)
}

/** @returns {Promise<[name: string, took: number | null][]>} milliseconds; null where it could not be done, which is said */
export async function measureActions({ executablePath, url, condition }) {
  const { browser, page } = await openPage({ executablePath, contender: APP, condition })
  page.setDefaultTimeout(10_000)
  const found = []
  try {
    await page.addInitScript(watchEvents)
    await page.goto(`${url}${APP.query}`, { waitUntil: 'commit' })
    await page.evaluate(() => window.bench.start())
    await settle(page)
    await page.waitForTimeout(1_500)
    for (const { name, before, act, seen } of actionsOf(page))
      try {
        await before?.()
        await settle(page)
        await page.evaluate(() => window.interactions.splice(0))
        await act()
        await seen.waitFor({ state: 'attached' })
        await settle(page)
        const took = await page.evaluate(() => window.interactions)
        found.push([name, Math.max(LEAST, ...took)])
      } catch (error) {
        found.push([name, null])
        console.error(`${name} could not be measured: ${error.message.split('\n')[0]}`)
      }
    return found
  } finally {
    await browser.close()
  }
}

// One contender under one condition: how it starts, and how soon a press is seen.
import { ROLE, TITLE } from './contenders.mjs'
import { openPage } from './openPage.mjs'

const sleep = (time) => new Promise((done) => setTimeout(done, time))

/** How long a press is waited for, ms. */
const LONGEST = 20_000

const NOTHING_OF_START = { painted: null, live: null, requests: null, bytes: null }

/** The requests that were made until then, with all that came for them. */
async function countUntil(requests, live) {
  const all = [...requests.values()]
  const [first] = all
  const asked = all.filter(({ at }) => (at - first.at) * 1_000 <= live)
  for (let waited = 0; waited < 50 && asked.some(({ bytes }) => bytes === null); waited++) await sleep(100)
  return { requests: asked.length, bytes: asked.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) }
}

/** The middle of the card, on the screen. */
async function cardPlace(page) {
  const place = await page.evaluate((role) => window.placeOf?.(role) ?? null, ROLE)
  if (place !== null) return place
  const { x, y, width, height } = await page.getByText(TITLE, { exact: true }).first().boundingBox()
  return { x: x + width / 2, y: y + height / 2 }
}

async function press(page, cdp, selector) {
  const { x, y } = await cardPlace(page)
  const mouse = (type, rest) => cdp.send('Input.dispatchMouseEvent', { type, x, y, ...rest })
  await mouse('mouseMoved', {})
  await sleep(300)
  await page.evaluate((lit) => window.bench.watchPress(lit), selector)
  const held = { button: 'left', clickCount: 1 }
  await Promise.all([
    mouse('mousePressed', { ...held, buttons: 1 }),
    mouse('mouseReleased', { ...held, buttons: 0 }),
  ])
  const lit = page.evaluate(() => window.bench.pressed)
  return Promise.race([lit, sleep(LONGEST).then(() => Promise.reject(new Error('Nothing was lit')))])
}

/**
 * @param {object} options
 * @param {string} options.executablePath
 * @param {string} options.url
 * @param {import('./contenders.mjs').CONTENDERS[number]} options.contender
 * @param {import('./contenders.mjs').CONDITIONS[number]} options.condition
 * @param {string} [options.picture] a file to keep what is seen in
 */
export async function measure({ executablePath, url, contender, condition, picture }) {
  const { browser, page, cdp, requests } = await openPage({ executablePath, contender, condition })
  try {
    await page.goto(`${url}${contender.query}`, { waitUntil: 'commit' })
    const start = await page.evaluate(() => window.bench.start())
    const counted = await countUntil(requests, start.live)
    if (!condition.presses) return { ...start, ...counted, click: null }
    const told = condition.starts ? { ...start, ...counted } : NOTHING_OF_START
    // What is fetched ahead is in by then.
    await page.waitForLoadState('networkidle')
    await sleep(1_000)
    const click = await press(page, cdp, contender.lit)
    if (picture !== undefined) await page.screenshot({ path: picture })
    return { ...told, click }
  } finally {
    await browser.close()
  }
}

// What is done with a contender once its map stands: drag, zoom, press, search, filter. Each step fails with a sentence that says
// why its figures are void.
import { framesOf } from './trace.mjs'

const sleep = (time) => new Promise((done) => setTimeout(done, time))

/** Says why a figure is void. */
export class Void extends Error {}

/** A page that does not answer for so long is given up, ms. */
const LONGEST = 20_000

/** @template T @param {Promise<T>} promise @param {string} what is said when it takes longer @returns {Promise<T>} */
export function within(promise, what, time = LONGEST) {
  let timer
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Void(`${what}: not within ${time / 1_000} s`)), time)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** As far as a zoom may be from the one that was asked for. */
const NEAR_ENOUGH = 0.03
/** Between two moves of the pointer, ms. */
const STEP = 12
const MOST_UNDER_WAY = 3

/**
 * @param {object} options
 * @param {import('playwright').Browser} options.browser
 * @param {import('playwright').Page} options.page
 * @param {import('playwright').CDPSession} options.cdp
 * @param {boolean} options.isApp
 * @param {number} options.panTime ms
 * @param {number} options.longest ms, for what is waited for
 * @param {{ field: { name: string }, search: { id: string, title: string } }} options.marks
 */
export function createSteps({ browser, page, cdp, isApp, panTime, longest, marks }) {
  const inPage = (act, given) => within(page.evaluate(act, given), 'the page did not answer')
  const mouse = (type, { x, y }, rest = {}) =>
    within(cdp.send('Input.dispatchMouseEvent', { type, x, y, ...rest }), 'the pointer was not taken')
  const view = () => inPage(() => window.bench.view())
  const mainTime = async () => {
    const { metrics } = await within(cdp.send('Performance.getMetrics'), 'the page did not answer')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000
  }

  async function drag(from, room) {
    const held = { button: 'left', buttons: 1 }
    let at = from
    let underWay = 0
    await mouse('mouseMoved', from)
    await mouse('mousePressed', from, { ...held, clickCount: 1 })
    const start = performance.now()
    while (performance.now() - start < panTime) {
      const time = (performance.now() - start) / 1_000
      const goes = Math.min(1, time * 4)
      at = {
        x: Math.round(from.x + (room.x - from.x + 0.3 * room.width * Math.sin(time * 3)) * goes),
        y: Math.round(from.y + (room.y - from.y + 0.3 * room.height * Math.sin(time * 4.1)) * goes),
      }
      if (underWay < MOST_UNDER_WAY) {
        underWay++
        mouse('mouseMoved', at, held)
          .catch(() => {})
          .finally(() => underWay--)
      }
      await sleep(STEP)
    }
    while (underWay > 0 && performance.now() - start < LONGEST) await sleep(STEP)
    const took = performance.now() - start
    await mouse('mouseReleased', at, { button: 'left', clickCount: 1 })
    return took / 1_000
  }

  /** Frames a second and main-thread time a frame of dragging the map about. */
  async function pan() {
    const room = await inPage(() => window.bench.room())
    const from = await startOfDrag()
    const before = await view()
    const busyBefore = await mainTime()
    let seconds = 0
    const frames = await framesOf(browser, page, async () => {
      seconds = await drag(from, room)
    })
    const busy = (await mainTime()) - busyBefore
    const after = await view()
    await sleep(300)
    if (Math.hypot(after.x - before.x, after.y - before.y) < 20) throw new Void('the view did not move')
    if (frames === 0) throw new Void('no frame was presented')
    return { frames: frames / seconds, main: busy / frames }
  }

  async function startOfDrag() {
    if (isApp) {
      const point = await inPage(() => window.bench.freePoint())
      if (point === null) throw new Void('nothing in view that the map can be dragged by')
      return point
    }
    const { zoom } = await view()
    // In the gap below a role, or in the margin of the whole.
    if (zoom < 0.6) return { x: 12, y: 12 }
    const { x, y } = await inPage(() => window.page.placeOf(Math.floor(window.page.count / 2)))
    return { x: Math.round(x), y: Math.round(y + 74 * zoom) }
  }

  /** Whatever the map was dragged to before. */
  const showWhole = () => pressOn(page.locator('.map-controls button').last(), 'what shows the whole')

  async function zoomTo100() {
    if (isApp) {
      await showWhole()
      await sleep(1_200)
      const room = await inPage(() => window.bench.room())
      const { zoom } = await view()
      // React Flow zooms by two to the power of a five-hundredth of what the wheel turns.
      await mouse('mouseWheel', room, { deltaX: 0, deltaY: -Math.log2(1 / zoom) * 500 })
    } else await inPage(() => window.page.goTo(Math.floor(window.page.count / 2), 1))
    await sleep(1_000)
    const { zoom } = await view()
    if (Math.abs(zoom - 1) > NEAR_ENOUGH) throw new Void(`the zoom was ${zoom.toFixed(2)}, not 1`)
  }

  const seen = (what) =>
    within(
      page.evaluate(() => window.bench.seen),
      what,
      longest,
    )

  async function press(at) {
    const held = { button: 'left', clickCount: 1 }
    await Promise.all([
      mouse('mousePressed', at, { ...held, buttons: 1 }),
      mouse('mouseReleased', at, { ...held, buttons: 0 }),
    ])
  }

  async function click() {
    const at = await inPage(async (inApp) => {
      if (inApp) return window.bench.cardInMiddle()
      const index = Math.floor(window.page.count / 2)
      await window.page.goTo(index, 1)
      await window.page.framed()
      return { id: window.page.idOf(index), ...window.page.placeOf(index) }
    }, isApp)
    if (at === null) throw new Void('no card in view')
    await mouse('mouseMoved', at)
    await sleep(400)
    await inPage((id) => window.bench.watch('pointerdown', 'lit', id), at.id)
    await press(at)
    return seen('nothing was highlighted')
  }

  /** Presses the middle of it, wherever it is drawn by then. */
  async function pressOn(locator, what) {
    const box = await locator
      .first()
      .boundingBox({ timeout: longest })
      .catch(() => null)
    if (box === null) throw new Void(`${what} is not in view`)
    await press({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
  }

  async function search() {
    const field = isApp
      ? page.getByRole('combobox', { name: 'Search', exact: true })
      : page.getByLabel('Search', { exact: true })
    await pressOn(field, 'the search')
    await sleep(1_000)
    await inPage((id) => window.bench.watch('input', 'found', id), marks.search.id)
    await within(page.keyboard.insertText(marks.search.title), 'nothing could be typed')
    await within(page.keyboard.press('Enter'), 'nothing could be typed')
    return seen('the card did not come')
  }

  async function filter() {
    if (isApp) await showWhole()
    else await inPage(() => window.page.goWhole())
    await sleep(1_200)
    const button = isApp
      ? page
          .getByRole('radiogroup', { name: 'Field', exact: true })
          .getByRole('radio', { name: marks.field.name })
      : page.getByRole('button', { name: 'Filter' })
    await inPage(() => window.bench.watch('pointerdown', 'filtered'))
    await pressOn(button, 'the filter')
    return seen('nothing was filtered')
  }

  return { pan, zoomTo100, click, search, filter }
}

// A page that is used for hours: large maps opened in turn, pressed on, filtered, read in both languages. What it holds stays the same.
import type { Page } from '@playwright/test'
import { heldBy } from './heldBy'
import { aLargeGraph } from './largeGraph'
import { inAddress } from './ofSite'
import { createRandom } from './random'
import { expect, test } from './test'

const TIMES = Number(process.env['RUNGS_GRAPHS'] ?? 200)
const WARM_UP = 60
const CLICKS_EACH = 10
const ROLES = 1_000
const OWN = ['own-north', 'own-south', 'own-west'] as const

declare global {
  interface Window {
    /** What came from workers to be shown, as long as it is not collected. */
    pictures: WeakRef<ImageBitmap>[]
    canvases: WeakRef<HTMLCanvasElement>[]
    /** Workers that were started and not ended. */
    workersAtWork: number
  }
}

/** Has the page tell of what is otherwise freed unseen. */
function keepCount() {
  Object.assign(window, { pictures: [], canvases: [], workersAtWork: 0 })
  const { createElement } = document
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const made = createElement.call(document, name, options)
    if (made instanceof HTMLCanvasElement) window.canvases.push(new WeakRef(made))
    return made
  }
  const atWork = new WeakSet<Worker>()
  const { terminate } = Worker.prototype
  Worker.prototype.terminate = function (this: Worker) {
    if (atWork.delete(this)) window.workersAtWork -= 1
    terminate.call(this)
  }
  window.Worker = new Proxy(Worker, {
    construct: (Own, [address, options]) => {
      const worker = new Own(address, options)
      atWork.add(worker)
      window.workersAtWork += 1
      worker.addEventListener('message', ({ data }) => {
        if (data.output instanceof ImageBitmap) window.pictures.push(new WeakRef(data.output))
      })
      return worker
    },
  })
}

async function takeIn(page: Page, id: string) {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Your own roles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Your own roles' })
  const graph = { ...aLargeGraph(ROLES), id, title: `Map ${id}` }
  await dialog.getByLabel('Choose files').setInputFiles({
    name: `${id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(graph)),
  })
  await dialog.getByRole('button', { name: 'Open the map' }).click()
  await isDrawn(page, id)
}

/** Waits for the picture of a large map; the address and a picture are there already while the former map still stands. */
async function isDrawn(page: Page, id: string) {
  await expect(page).toHaveURL(new RegExp(`graph=${id}\\b`))
  await expect(page).toHaveTitle(new RegExp(`Map ${id}`))
  const isPainted = () => {
    const canvas = document.querySelector('.large-bitmaps canvas')
    return canvas instanceof HTMLCanvasElement && canvas.width > 300 && canvas.style.transform !== ''
  }
  await page.waitForFunction(isPainted, null, { timeout: 60_000 })
}

/** As Back does. */
const goTo = (page: Page, id: string) =>
  page.evaluate((graph) => {
    history.pushState(null, '', `?lang=en&graph=${graph}&view=map`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, id)

/** What has the focus, for a failure to tell. */
const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.outerHTML.slice(0, 200)} at ${location.search}`)

test(`@long ${TIMES} large maps opened and ${TIMES * CLICKS_EACH} clicks leave nothing behind`, async ({
  page,
}) => {
  test.setTimeout((TIMES + WARM_UP) * 20_000)
  page.setDefaultTimeout(30_000)
  await page.addInitScript(keepCount)
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const random = createRandom(16)
  const box = { x: 20, y: 120, width: 950, height: 640 }

  /** As a person does who goes from map to map. */
  const use = async (time: number) => {
    const id = OWN[time % OWN.length] ?? OWN[0]
    await page.keyboard.press('Escape')
    await goTo(page, id)
    await isDrawn(page, id)
    for (let click = 0; click < CLICKS_EACH; click++) {
      if (click === 3) await page.getByRole('button', { name: 'Zoom in' }).click()
      else await page.mouse.click(box.x + random(box.width), box.y + random(box.height))
    }
    const keys = [String(1 + random(3)), '0', ...(time % 3 === 0 ? ['l', 'l'] : [])]
    await page.locator('.career-map [data-role][tabindex="0"]').first().focus()
    for (const key of keys) {
      const language = page.locator('html')
      const was = await language.getAttribute('lang')
      await page.keyboard.press(key)
      if (key === 'l') await expect(language, await focused(page)).not.toHaveAttribute('lang', was ?? '')
    }
    if (time % 4 === 0) {
      const view = page.locator('.header > .view-choice input')
      await view.nth(1 + (time % 8) / 4).check({ force: true })
      await view.nth(0).check({ force: true })
    }
  }
  const measure = async () => {
    // At one place each time, with nothing open and the same cards in view.
    for (const id of ['own-south', 'own-north']) {
      await goTo(page, id)
      await isDrawn(page, id)
    }
    await page.getByRole('button', { name: 'Fit' }).click()
    await page.mouse.move(2, 2)
    await page.waitForTimeout(1_000)
    for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage')
    // What is counted must not count itself.
    await page.evaluate(() => {
      window.pictures = window.pictures.filter((one) => (one.deref()?.width ?? 0) > 0)
      window.canvases = window.canvases.filter((one) => one.deref() !== undefined)
    })
    for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage')
    const { metrics } = await client.send('Performance.getMetrics')
    const { nodes, documents } = await client.send('Memory.getDOMCounters')
    const counts = await page.evaluate(() => ({
      workersAtWork: window.workersAtWork,
      pictures: window.pictures.length,
      canvases: window.canvases.length,
    }))
    const { usedSize } = await client.send('Runtime.getHeapUsage')
    return {
      ...counts,
      workers: page.workers().length,
      listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN,
      nodes,
      documents,
      usedSize,
      held: await heldBy(client),
    }
  }

  await page.goto(`./?lang=en${inAddress()}&view=map`)
  await page.evaluate(() => Object.assign(window, { hasStayed: true }))
  for (const id of OWN) await takeIn(page, id)
  // Until the browser has compiled what it will.
  for (let time = 0; time < WARM_UP; time++) await use(time)
  const before = await measure()
  console.log('before', before)
  let after = before
  for (let time = 0; time < TIMES; time++) {
    await use(time)
    if ((time + 1) % 50 !== 0 && time + 1 !== TIMES) continue
    after = await measure()
    console.log(`after ${time + 1}`, after)
  }
  expect(await page.evaluate(() => 'hasStayed' in window)).toBe(true)
  for (const count of ['workers', 'workersAtWork', 'pictures', 'canvases', 'documents'] as const)
    expect([count, after[count]]).toEqual([count, Math.min(after[count], before[count])])
  // A card more or less in view has some; what a map left behind would be as many as the maps.
  expect(after.listeners - before.listeners).toBeLessThan(TIMES / 10)
  expect(after.held / before.held).toBeLessThan(1.1)
  expect(after.usedSize / before.usedSize).toBeLessThan(1.1)
})

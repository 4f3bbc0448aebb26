// One contender with one graph, in a browser of its own: all figures, and why any of them is void.
import { chromium } from 'playwright'
import { CHROMIUM_ARGS } from '../../../scripts/chromium.mjs'
import { isBlank } from './picture.mjs'
import { probe } from './probe.mjs'
import { createSteps, Void, within } from './steps.mjs'

const sleep = (time) => new Promise((done) => setTimeout(done, time))

const WINDOW = { width: 1400, height: 900 }
/** WebGL in software, where there is no graphics card. */
const ARGS = [...CHROMIUM_ARGS, '--enable-unsafe-swiftshader', '--js-flags=--max-old-space-size=6000']
/** What the service worker and prefetches do after the start is over by then, ms. */
const SETTLE = 2_000

function countBytes(cdp) {
  const counted = { bytes: 0 }
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counted.bytes += encodedDataLength
  })
  return counted
}

async function heapOf(cdp) {
  await within(cdp.send('HeapProfiler.collectGarbage'), 'no garbage was collected')
  const { usedSize } = await within(cdp.send('Runtime.getHeapUsage'), 'the heap was not told')
  return usedSize
}

/** A picture of the map, and of nothing beside it. */
async function takePicture(page) {
  const { x, y, width, height } = await page.evaluate(() => window.bench.room())
  const clip = { x: x - width / 2, y: y - height / 2, width, height }
  return within(page.screenshot({ clip, timeout: 0 }), 'no picture could be taken')
}

/**
 * @param {object} options
 * @param {string} options.executablePath
 * @param {string} options.url
 * @param {boolean} options.isApp
 * @param {object} options.marks
 * @param {number} options.longestLoad ms
 * @param {number} options.longestStep ms
 * @param {number} options.panTime ms
 * @param {number} options.longest ms for all of it
 * @param {(picture: Buffer, name: string) => void} [options.keep] takes pictures of the whole and at 100 %
 * @returns {Promise<{ figures: Record<string, number>, voids: { what: string, why: string }[] }>}
 */
export async function measure({
  executablePath,
  url,
  isApp,
  marks,
  longestLoad,
  longestStep,
  panTime,
  longest,
  keep,
}) {
  const browser = await chromium.launch({ executablePath, args: ARGS })
  let isOver = false
  const end = () => {
    isOver = true
    void browser.close()
  }
  // Longer than a timer can wait is for ever.
  const timer = Number.isFinite(longest) ? setTimeout(end, longest) : undefined
  const figures = {}
  const voids = []
  /** Void figures do not end the cell, unless the page is gone. */
  const step = async (what, act) => {
    try {
      return await act()
    } catch (error) {
      const [why] = error instanceof Void ? [error.message] : error.message.split('\n')
      voids.push({ what, why: isOver ? 'no time was left' : why })
      return null
    }
  }
  try {
    const page = await browser.newPage({ viewport: WINDOW })
    await page.addInitScript(probe, isApp)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Performance.enable')
    const counted = countBytes(cdp)
    await page.goto(url, { waitUntil: 'commit' })
    const drawn = await step('drawn', () =>
      within(
        page.evaluate(() => window.bench.drawn),
        'the map was not drawn',
        longestLoad,
      ),
    )
    if (drawn === null) return { figures, voids }
    Object.assign(figures, { drawn, bytes: counted.bytes })
    await sleep(SETTLE)
    const steps = createSteps({ browser, page, cdp, isApp, panTime, longest: longestStep, marks })
    const pictures = { whole: await step('picture of the whole', () => takePicture(page)) }
    const heap = await step('heap', () => heapOf(cdp))
    if (heap !== null) figures.heap = heap
    const whole = await step('panning the whole', steps.pan)
    if (whole !== null) Object.assign(figures, { wholeFrames: whole.frames, wholeMain: whole.main })
    const near = await step('panning at 100 %', async () => {
      await steps.zoomTo100()
      pictures.near = await takePicture(page)
      return steps.pan()
    })
    if (near !== null) Object.assign(figures, { nearFrames: near.frames, nearMain: near.main })
    for (const name of ['click', 'filter', 'search']) {
      const took = await step(name, steps[name])
      if (took !== null) figures[name] = took
    }
    for (const [name, picture] of Object.entries(pictures)) {
      if (!picture) continue
      keep?.(picture, name)
      const isVoid = await step('looking at the pictures', () => isBlank(page, picture))
      if (isVoid !== true) continue
      voids.push({
        what: name === 'whole' ? 'panning the whole' : 'panning at 100 %',
        why: 'the picture is blank',
      })
      for (const key of [`${name}Frames`, `${name}Main`, ...(name === 'whole' ? ['drawn'] : [])])
        delete figures[key]
    }
    return { figures, voids }
  } finally {
    clearTimeout(timer)
    await within(browser.close(), 'the browser did not end', 10_000).catch(() => {})
  }
}

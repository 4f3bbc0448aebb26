// Frames that were presented, as the trace of the browser tells them: a page may call for frames that never come to the screen.

const CATEGORIES = ['devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame']

/**
 * How many frames were presented while something was done.
 * @param {import('playwright').Browser} browser
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>}
 */
export async function framesOf(browser, page, act) {
  await browser.startTracing(page, { categories: CATEGORIES })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  // The page is the process that draws most.
  const byProcess = new Map()
  for (const { name, pid } of traceEvents)
    if (name === 'DrawFrame') byProcess.set(pid, (byProcess.get(pid) ?? 0) + 1)
  return Math.max(0, ...byProcess.values())
}

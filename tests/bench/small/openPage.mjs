// A browser of its own for each measurement, so that nothing is kept from one to the next.
import { chromium } from 'playwright'
import { CHROMIUM_ARGS } from '../../../scripts/chromium.mjs'
import { TITLE } from './contenders.mjs'
import { GRAPH_FILE, graphOf } from './graphs.mjs'
import { probe } from './probe.mjs'

const LONGEST = 60_000

/** What was asked for, and how much of it came, by the order of the requests. */
function countRequests(cdp) {
  const requests = new Map()
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (request.url.startsWith('http')) requests.set(requestId, { at: timestamp, bytes: null })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request !== undefined) request.bytes = encodedDataLength
  })
  return requests
}

/**
 * @param {object} options
 * @param {string} options.executablePath
 * @param {{ name: string, live: string | null }} options.contender
 * @param {{ slower: number, network: object | null, copies: number }} options.condition
 */
export async function openPage({ executablePath, contender, condition }) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  page.setDefaultTimeout(LONGEST)
  await page.addInitScript(probe, { title: TITLE, live: contender.live })
  if (condition.copies > 1 && contender.name === 'app')
    await page.route(`**/data/${GRAPH_FILE}`, (route) => route.fulfill({ json: graphOf(condition.copies) }))
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  if (condition.network !== null) await cdp.send('Network.emulateNetworkConditions', condition.network)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: condition.slower })
  return { browser, page, cdp, requests: countRequests(cdp) }
}

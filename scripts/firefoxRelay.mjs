#!/usr/bin/env node
// Stands in for the program of Firefox, for the tests: starts it, and passes on what Playwright and Firefox say to each other
// by WebDriver BiDi, mended where the one says what the other does not understand. Each mend says what is wrong without it.
// FIREFOX_PATH names the program; Playwright gives the arguments.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Playwright's own sockets: Node has none before 22, and a package of ours would be one more.
const fromHere = createRequire(import.meta.url)
const playwright = createRequire(fromHere.resolve('playwright/package.json'))
const { ws: Socket, wsServer: SocketServer } = fromHere(
  join(dirname(playwright.resolve('playwright-core/package.json')), 'lib/utilsBundle.js'),
)

/** Pictures and printed pages come in one message. */
const OPTIONS = { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 }
const CENTIMETRES = 2.54

/** Answered with success in place of Firefox, which does not know them: no page would open. */
const UNKNOWN = new Set(['emulation.setMediaFeaturesOverride'])

// Of what the page is to be shown on, Playwright passes on next to nothing, so the tests write it into what they ask of the page
// (tests/e2e/test.ts); Firefox lets only its own windows set it.
const MEDIA = /rungs-media:((?:[^"\\]|\\.)*)"/
const OVERRIDES = {
  media: ['mediumOverride', ''],
  colorScheme: ['prefersColorSchemeOverride', 'none'],
  reducedMotion: ['prefersReducedMotionOverride', 'none'],
  forcedColors: ['forcedColorsOverride', 'none'],
}
/** Beyond those that Playwright counts up to. */
const OWN_IDS = 1e9

/** What a window of Firefox runs so that a page is shown as on paper, in the dark and the like. */
function showing(context, wanted) {
  const settings = Object.entries(wanted).map(([name, value]) => {
    const [override, none] = OVERRIDES[name]
    return `page.${override} = ${JSON.stringify(value ?? none)}`
  })
  return `{
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
    const page = NavigableManager.getBrowsingContextById(${JSON.stringify(context)})
    ${settings.join('\n')}
  }`
}

// Playwright's script for text that no key of its keyboard gives sets the value of a field where React does not see it.
const SETS_UNSEEN = 'inputElement.value = value;'
const SETS_SEEN = `Object.getOwnPropertyDescriptor(Object.getPrototypeOf(inputElement), 'value').set.call(inputElement, value);`

/** What is passed on to Firefox. */
function toFirefox(text, { method, id, params }) {
  if (method !== 'browsingContext.print') return text.replaceAll(SETS_UNSEEN, SETS_SEEN)
  // Playwright gives inches where centimetres are meant.
  const scale = (lengths) =>
    Object.fromEntries(Object.entries(lengths).map(([side, length]) => [side, length * CENTIMETRES]))
  return JSON.stringify({
    method,
    id,
    params: { ...params, margin: scale(params.margin), page: scale(params.page) },
  })
}

/** What is passed on to Playwright, which wants each download to have a name; ESR 153 gives it none. */
function toPlaywright(text) {
  if (!text.includes('browsingContext.download')) return text
  const message = JSON.parse(text)
  if (!/^browsingContext\.download(WillBegin|End)$/.test(message.method ?? '')) return text
  const { navigation, url } = message.params
  return JSON.stringify({ ...message, params: { download: navigation ?? url, ...message.params } })
}

function relay(front, address) {
  const back = new Socket(address, OPTIONS)
  const waiting = []
  const send = (text) => (back.readyState === Socket.OPEN ? back.send(text) : waiting.push(text))
  const asked = []
  const ask = (method, params) =>
    new Promise((done) => {
      send(JSON.stringify({ id: OWN_IDS + asked.push(done) - 1, method, params }))
    })
  async function show(context, wanted) {
    const { contexts } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
    const target = { context: contexts[0].context }
    await ask('script.evaluate', { expression: showing(context, wanted), target, awaitPromise: true })
  }
  front.on('message', async (data) => {
    const text = data.toString()
    const message = JSON.parse(text)
    const [, wanted] = (message.method === 'script.callFunction' && MEDIA.exec(text)) || []
    // Only its own page waits for that: what is sent meanwhile is not held.
    if (wanted !== undefined) await show(message.params.target.context, JSON.parse(JSON.parse(`"${wanted}"`)))
    if (UNKNOWN.has(message.method))
      front.send(JSON.stringify({ type: 'success', id: message.id, result: {} }))
    else send(toFirefox(text, message))
  })
  back.on('open', () => {
    for (const text of waiting.splice(0)) back.send(text)
  })
  back.on('message', (data) => {
    const text = data.toString()
    const [, id] = /^\{"type":"(?:success|error)","id":(\d+)/.exec(text) ?? []
    if (Number(id) >= OWN_IDS) asked[Number(id) - OWN_IDS](JSON.parse(text).result)
    else front.send(toPlaywright(text))
  })
  front.on('close', () => back.close())
  back.on('close', () => front.close())
  back.on('error', ({ message }) => {
    process.stderr.write(`Firefox cannot be reached: ${message}\n`)
    front.close()
  })
}

const firefox = spawn(
  process.env.FIREFOX_PATH ?? 'firefox',
  [...process.argv.slice(2), '--remote-allow-system-access'],
  {
    stdio: ['ignore', 'inherit', 'pipe'],
  },
)
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal))
firefox.on('error', ({ message }) => {
  process.stderr.write(`${message}\n`)
  process.exit(127)
})
firefox.on('exit', (code) => process.exit(code ?? 1))
firefox.stderr.setEncoding('utf8')
firefox.stderr.on('data', (text) => {
  const [line, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text) ?? []
  if (line === undefined) return process.stderr.write(text)
  const server = new SocketServer({ ...OPTIONS, host: '127.0.0.1', port: 0 }, () =>
    process.stderr.write(text.replace(address, `ws://127.0.0.1:${server.address().port}`)),
  )
  server.on('connection', (front, { url }) => relay(front, `${address}${url}`))
})

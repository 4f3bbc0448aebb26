// A browser of its own, with a folder that outlives it: what was typed in it, and what is there after its end.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumAtHand } from '../../scripts/chromium.mjs'

/** `kill`: the whole browser, at once. `crash`: the page's process. `close`: the page, as with a click on its cross. */
export type End = 'kill' | 'crash' | 'close'

export interface Outcome {
  /** How many characters were typed, and how many of them were there afterwards. */
  readonly typed: number
  readonly kept: number
  /** How many that were typed more than a second before the end were not there. */
  readonly lost: number
  /** How long before the end the first was typed that was not there, in milliseconds; null where all were. */
  readonly age: number | null
  /** Whether what was there is how that began which was typed. */
  readonly isPrefix: boolean
}

const LINE = /^You consistently meet or exceed work-related performance goals/
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function until<T>(give: () => T | null | undefined): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const given = give()
    if (given !== null && given !== undefined) return given
    await wait(25)
  }
  throw new Error('The browser did not answer')
}

interface Launched {
  readonly browser: Browser
  /** The browser's own process; what was started may be a script around it. */
  readonly id: number
  readonly hasEnded: () => boolean
}

async function launch(folder: string): Promise<Launched> {
  const at = join(folder, 'DevToolsActivePort')
  rmSync(at, { force: true })
  const program = chromiumAtHand() ?? chromium.executablePath()
  const args = [
    ...CHROMIUM_ARGS,
    `--user-data-dir=${folder}`,
    '--remote-debugging-port=0',
    '--headless',
    'about:blank',
  ]
  const started = spawn(program, args, { stdio: 'ignore' })
  const [port] = (
    await until(() => {
      const lines = existsSync(at) ? readFileSync(at, 'utf8').split('\n') : []
      return lines.length > 1 ? lines : null
    })
  ).map(String)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const client = await browser.newBrowserCDPSession()
  const { processInfo } = await client.send('SystemInfo.getProcessInfo')
  const id = processInfo.find(({ type }) => type === 'browser')?.id
  if (id === undefined) throw new Error('The browser does not tell its process')
  return { browser, id, hasEnded: () => started.exitCode !== null || started.signalCode !== null }
}

async function end({ id, hasEnded }: Launched): Promise<void> {
  process.kill(id, 'SIGKILL')
  await until(() => (hasEnded() ? true : null))
}

/** Parts of a browser that was killed may still be on their way out of its folder. */
async function remove(folder: string): Promise<void> {
  for (let tries = 0; tries < 20 && existsSync(folder); tries++) {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      await wait(100)
    }
  }
}

async function openSheet(browser: Browser, address: string): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The browser has no context')
  const page = await context.newPage()
  await page.goto(`${address}?lang=en&ready=seo-specialist~digital-marketing-manager`)
  await page.getByText(/Nothing written yet|^Saved on this device/).waitFor()
  return page
}

/** Types for a random while in a random haste, ends in this way, and looks for what is there. */
export async function typeAndEnd(
  address: string,
  how: End,
  random: (below: number) => number,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-killed-'))
  const first = await launch(folder)
  let second: Launched | null = null
  try {
    const page = await openSheet(first.browser, address)
    await page.getByRole('textbox', { name: LINE }).first().click()
    const times: number[] = []
    let text = ''
    const until = performance.now() + 300 + random(4000)
    const haste = 5 + random(100)
    for (let count = 0; performance.now() < until; count++) {
      for (const key of `${count} `) {
        await page.keyboard.press(key === ' ' ? 'Space' : key)
        text += key
        times.push(performance.now())
      }
      await wait(random(haste))
    }
    const ended = performance.now()
    if (how === 'kill') await end(first)
    else if (how === 'close') await page.close({ runBeforeUnload: false })
    else {
      const client = await page.context().newCDPSession(page)
      await Promise.race([client.send('Page.crash').catch(() => null), page.waitForEvent('crash')])
    }
    if (how === 'kill') second = await launch(folder)
    const next = await openSheet((second ?? first).browser, address)
    const line = next.getByRole('textbox', { name: /· line 1$/ })
    const kept = (await line.count()) === 0 ? '' : await line.inputValue()
    const missing = times[kept.length]
    return {
      age: missing === undefined ? null : Math.round(ended - missing),
      typed: text.length,
      kept: kept.length,
      lost: times.filter((time, index) => index >= kept.length && time < ended - 1000).length,
      isPrefix: text.startsWith(kept),
    }
  } finally {
    for (const one of [first, second]) if (one !== null && !one.hasEnded()) await end(one)
    await remove(folder)
  }
}

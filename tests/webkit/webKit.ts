// WebKit (WebKitGTK’s own small browser) on a display without a screen, with its driver, for as long as a test runs.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findWebKit } from '../../scripts/browsers.mjs'
import { freePort } from '../../scripts/port.mjs'
import { openSession, type Session, until } from './webDriver'

export interface WebKit {
  readonly session: Session
  /** What the pages said to the console as an error or a warning; the policy’s violations are among it. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

const FAULT = /^CONSOLE \S+ (ERROR|WARN).*$/gm

const needed = (path: string | undefined): string => {
  if (path === undefined) throw new Error('Run `node scripts/browsers.mjs`, which installs what is missing.')
  return path
}

const ended = (child: ChildProcess) =>
  new Promise<void>((done) => {
    if (child.exitCode === null && child.signalCode === null) child.once('close', () => done())
    else done()
  })

export async function openWebKit(): Promise<WebKit> {
  const { driver, browser, display } = findWebKit()
  const home = mkdtempSync(join(tmpdir(), 'rungs-webkit-'))
  // It chooses a display that nobody has and says its number.
  const screen = spawn(needed(display), ['-displayfd', '1', '-screen', '0', '1600x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((done, fail) => {
    screen.stdout.once('data', (text: Buffer) => done(text.toString().trim()))
    screen.once('close', () => fail(new Error('Xvfb does not start.')))
  })
  const port = await freePort()
  const child = spawn(needed(driver), [`--port=${port}`], {
    env: {
      ...process.env,
      HOME: home,
      DISPLAY: `:${number}`,
      // There is no graphics card.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const faults: string[] = []
  const listen = (text: Buffer) => faults.push(...(text.toString().match(FAULT) ?? []))
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const at = `http://127.0.0.1:${port}`
  await until(
    'the driver of WebKit',
    () =>
      fetch(`${at}/status`).then(
        ({ ok }) => ok,
        () => false,
      ),
    (ok) => ok,
  )
  const session = await openSession(at, {
    'webkitgtk:browserOptions': {
      binary: needed(browser),
      args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
    },
  })
  return {
    session,
    faults,
    close: async () => {
      await session.close().catch(() => null)
      for (const program of [child, screen]) {
        program.kill()
        await ended(program)
      }
      rmSync(home, { recursive: true, force: true })
    },
  }
}

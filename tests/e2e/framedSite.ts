// A site that others may show in a frame, with the pages of hosts that it names and of some that it does not. A test fails on any error
// in a page or a frame.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test as base, expect } from '@playwright/test'
import { startServer } from '../../scripts/server.mjs'
import { type Hosts, serveHosts } from './hostPages'
import { GRAPH } from './test'

const RUNGS = fileURLToPath(new URL('../../build/rungs.js', import.meta.url))
const DATA = fileURLToPath(new URL('../../data', import.meta.url))

interface Site {
  readonly url: string
  readonly embed: string
  readonly hosts: Hosts
  /** Of an origin that the site does not name. */
  readonly others: Hosts
}

export const test = base.extend<{ readonly watched: undefined }, { readonly site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
    async ({}, use) => {
      const [hosts, others] = [await serveHosts(), await serveHosts()]
      const folder = await mkdtemp(join(tmpdir(), 'rungs-framed-'))
      const dir = join(folder, 'site')
      const args = [RUNGS, 'site', DATA, '--out', dir, '--frame-ancestors', hosts.origin]
      await promisify(execFile)(process.execPath, args)
      const server = await startServer({ dir, port: 0 })
      await use({ url: server.url, embed: `${server.url}embed/?graph=${GRAPH}`, hosts, others })
      await Promise.all([server.close(), hosts.close(), others.close()])
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  watched: [
    async ({ context }, use) => {
      const faults: string[] = []
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
          console.error(`violation of ${violatedDirective}`),
        )
      })
      context.on('console', (message) => {
        // What the test of a refused frame brings about.
        if (message.type() === 'error' && !/frame-ancestors/.test(message.text())) faults.push(message.text())
      })
      context.on('weberror', (error) => faults.push(String(error.error())))
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

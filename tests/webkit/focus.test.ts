// Where the focus goes in WebKit while parts of the page are still on their way.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { startServer } from '../../scripts/server.mjs'
import { until } from './webDriver'
import { openWebKit, type WebKit } from './webKit'

type Server = Awaited<ReturnType<typeof startServer>>

/** The style of the list, which is fetched ahead along with the panels. */
const SHEET = /\/Outline-[^/]+\.css$/
const held: [IncomingMessage, ServerResponse][] = []
let site: Server
let webKit: WebKit

beforeAll(async () => {
  site = await startServer({
    port: 0,
    takes: (request, response) => SHEET.test(request.url ?? '') && held.push([request, response]) > 0,
  })
  webKit = await openWebKit()
})

afterAll(async () => {
  await webKit.close()
  await site.close()
})

describe('in WebKit', () => {
  it('[SEARCH5] a role that is found has the focus in its panel, though a style sheet has not come', async () => {
    const { session } = webKit
    await session.go(new URL('./?lang=en', site.url).href)
    await until('the app', session.isLive, (is) => is === true)
    await until(
      'the style sheet that does not come',
      async () => held.length,
      (count) => count > 0,
    )
    await session.write(await session.named('[role=combobox]', /^Search/), 'seo')
    await session.named('[role=option]', /^SEO Specialist/)
    await session.key('Enter')
    await session.named('h2', 'SEO Specialist')
    await session.isFocused('panel-heading')
  })
})

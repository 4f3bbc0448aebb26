// What the page asks a host for as it begins, in WebKit, which has caches of its own.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../scripts/server.mjs'
import { until } from './webDriver'
import { openWebKit, type WebKit } from './webKit'

const asked: string[] = []
let site: Awaited<ReturnType<typeof startServer>>
let webKit: WebKit

beforeAll(async () => {
  site = await startServer({
    port: 0,
    takes: ({ url = '' }) => {
      asked.push(url)
      return false
    },
  })
  webKit = await openWebKit()
})

afterAll(async () => {
  await webKit.close()
  await site.close()
})

describe('in WebKit', () => {
  it('[START2] graph, words and view are asked for once', async () => {
    await webKit.session.go(new URL('./?lang=en', site.url).href)
    // Once it stands, a service worker fetches all of it to keep it.
    await until(
      'the service worker',
      async () => asked,
      (all) => all.includes('/sw.js'),
    )
    const first = asked.slice(0, asked.indexOf('/sw.js'))
    const once = (end: RegExp) => first.filter((url) => end.test(url))
    expect(once(/^\/data\/[^.]+\.json$/)).toEqual(['/data/digital-marketing-ecommerce.json'])
    for (const part of [/\/en\/start\.json$/, /\/CareerMap-[^/]+\.js$/, /\/index-[^/]+\.js$/])
      expect(once(part)).toHaveLength(1)
  })
})

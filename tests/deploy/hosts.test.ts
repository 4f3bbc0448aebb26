// The same rules for every host. `npm run test:node` holds the server of `npm start` to them, `npm run test:hosts` nginx and
// Caddy with the files of deploy/.
import { resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersFor, readHeaders } from '../../scripts/headers.mjs'
import { type Answer, ask, askRaw, type Question } from './ask'
import { createBuiltSite, FOREIGN, SCRIPT } from './builtSite'
import { FRAMERS, type Host, startCaddy, startLocal, startNginx } from './hosts'

const START: Readonly<Record<string, (site: string) => Promise<Host>>> = {
  'the server of npm start': startLocal,
  nginx: (site) => startNginx(site, false),
  'nginx with brotli': (site) => startNginx(site, true),
  Caddy: (site) => startCaddy(site),
}
const HOSTS = (process.env['RUNGS_HOSTS'] ?? 'the server of npm start').split(', ')

const { 'strict-transport-security': TRANSPORT, ...PROTECTIONS } = Object.fromEntries(
  headersFor(readHeaders(resolve(import.meta.dirname, '../../deploy/_headers')), '/any/where'),
)
const IMMUTABLE = 'public, max-age=31536000, immutable'
const RANGE = { Range: 'bytes=0-9' }

/** Any of the statuses will do. */
type Asked = readonly [statuses: readonly number[], path: string, question?: Question]

const ASKED: readonly Asked[] = [
  [[200], '/'],
  [[200], '/?role=seo'],
  [[200], '/assets/app-1.js'],
  [[200], '/assets/app-1.js', { headers: { 'Accept-Encoding': 'br' } }],
  [[200], '/assets/app-1.js', { headers: { 'Accept-Encoding': 'gzip' } }],
  [[200], '/careers/assets/app-1.js'],
  [[200], '/manifest.en.webmanifest'],
  [[206], '/assets/app-1.js', { headers: RANGE }],
  [[304], '/', { headers: { 'If-None-Match': '*' } }],
  [[301, 308], '/careers'],
  // A folder without a page.
  [[301, 308, 404], '/assets'],
  [[403, 404], '/data/'],
  [[404], '/missing'],
  [[404], '/assets/gone-1.js'],
  [[404], '/careers/assets/gone-1.js'],
  [[404], '/_headers'],
  [[404], '/careers/_headers'],
  [[404], '/.vite/manifest.json'],
  [[412], '/', { headers: { 'If-Match': '"other"' } }],
  [[416], '/assets/app-1.js', { headers: { Range: 'bytes=900000-' } }],
  ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'].map(
    (method): Asked => [[405], '/assets/app-1.js', { method }],
  ),
  [[405], '/missing', { method: 'POST' }],
]

const QUESTIONS = ASKED.map(([statuses, path, question = {}]) => ({ statuses, path, question }))

/** What no parser takes for a request. */
const NO_REQUESTS = [
  ['no request line', 'NONSENSE\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a broken percent-encoding', 'GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
  ['half a character', 'GET /% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
]

function expectProtections({ headers }: Answer) {
  for (const [name, value] of Object.entries(PROTECTIONS))
    expect.soft([name, headers.get(name)]).toEqual([name, value])
}

describe.each(HOSTS)('%s', (name) => {
  const built = createBuiltSite()
  let host: Host
  const at = (path: string, question?: Question) => ask(host.port, path, question)

  beforeAll(async () => {
    const start = START[name]
    if (start === undefined) throw new Error(`There is no host “${name}”`)
    host = await start(built.site)
  })
  afterAll(async () => {
    await host.close()
    built.remove()
  })

  test.each(QUESTIONS)(
    '[HOST1] sends the protections with $statuses $path $question',
    async ({ statuses, path, question }) => {
      const answer = await at(path, question)
      expect(statuses).toContain(answer.status)
      expectProtections(answer)
      expect.soft(answer.headers.get('strict-transport-security')).toBeUndefined()
      if (question.method !== undefined) return
      const head = await at(path, { ...question, method: 'HEAD' })
      expect([head.status, head.body.length]).toEqual([answer.status, 0])
      expectProtections(head)
    },
  )

  test.each(NO_REQUESTS)('[HOST1] refuses %s with the protections', async (_what, text) => {
    const answer = await askRaw(host.port, text)
    expect([400, 421]).toContain(answer.status)
    // The library below Caddy answers with a few words of plain text before Caddy has seen anything.
    if (name !== 'Caddy') return expectProtections(answer)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.body.toString()).toMatch(/^400 Bad Request[\w: ]*$/)
  })

  test('[HOST2] leads from a folder to its page by a path of its own, whatever the request calls the host', async () => {
    for (const [path, target] of [
      ['/careers', '/careers/'],
      ['/careers?a=1', name === 'Caddy' ? '/careers/' : '/careers/?a=1'],
      ['//careers', '/careers/'],
      ['//evil.example/%2e%2e/careers', '/careers/'],
      ['//evil.example/../careers', '/careers/'],
      ['/%2f%2fevil.example/%2e%2e/careers', '/careers/'],
      ['/%5cevil.example/%2e%2e/careers', '/careers/'],
      ['/\\evil.example/../careers', '/careers/'],
    ]) {
      for (const headers of [{}, { Host: 'evil.example' }, { 'X-Forwarded-Host': 'evil.example' }]) {
        const answer = await at(path ?? '', { headers })
        const location = answer.headers.get('location')
        if (location === undefined) expect([400, 404, 421]).toContain(answer.status)
        else expect.soft([path, location]).toEqual([path, target])
      }
    }
    expect((await at('/careers')).headers.get('location')).toBe('/careers/')
  })

  test('[HOST3] follows no link, wherever it leads, but in Caddy, which has no switch for it', async () => {
    if (name === 'Caddy') return expect((await at('/outside.txt')).body.toString()).toContain(FOREIGN)
    for (const path of [
      '/inside.html',
      '/folder/graph.json',
      '/outside.txt',
      '/elsewhere/foreign.txt',
      '/elsewhere',
    ]) {
      const answer = await at(path)
      expect.soft([path, [403, 404].includes(answer.status)]).toEqual([path, true])
      expect(answer.body.toString()).not.toContain(FOREIGN)
    }
    for (const encoding of ['br', 'gzip']) {
      const answer = await at('/half.js', { headers: { 'Accept-Encoding': encoding } })
      expect.soft(answer.body.toString()).not.toContain(FOREIGN)
    }
  })

  test('[HOST4] refuses every method but GET and HEAD, and names them', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await at('/', { method })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
    expect((await at('/')).headers.has('allow')).toBe(false)
  })

  test.each(['/', '/start.js', '/assets/app-1.js', '/data/graph.json', '/manifest.en.webmanifest'])(
    '[HOST5] sends %s as the build compressed it',
    async (path) => {
      const plain = await at(path)
      const asked = [
        ['gzip', 'gzip', gunzipSync],
        ['br', name === 'nginx' ? undefined : 'br', brotliDecompressSync],
        ['gzip, deflate, br, zstd', name === 'nginx' ? 'gzip' : 'br', undefined],
        ['zstd', undefined, undefined],
      ] as const
      for (const [accepted, encoding, decode] of asked) {
        const answer = await at(path, { headers: { 'Accept-Encoding': accepted } })
        expect.soft(answer.headers.get('content-encoding')).toBe(encoding)
        expect.soft(answer.headers.get('vary')).toBe('Accept-Encoding')
        expect.soft(answer.headers.get('content-type')).toBe(plain.headers.get('content-type'))
        // What is compressed on the way has no length beforehand.
        expect.soft(answer.headers.get('content-length')).toBe(String(answer.body.length))
        if (encoding !== undefined && decode !== undefined) {
          expect.soft(decode(answer.body).equals(plain.body)).toBe(true)
        }
      }
      expect(plain.headers.get('vary')).toBe('Accept-Encoding')
    },
  )

  test('[HOST5] sends whole what the build has not compressed', async () => {
    const answer = await at('/data/later.json', { headers: { 'Accept-Encoding': 'br, gzip' } })
    const isPacked = answer.headers.get('content-encoding') === 'gzip'
    expect(answer.status).toBe(200)
    expect(isPacked || answer.body.includes('later')).toBe(true)
  })

  test.each(['', '/careers'])(
    '[HOST6] below “%s” lets parts be kept, and asks again for all else',
    async (base) => {
      const cacheOf = async (path: string, question?: Question) =>
        (await at(`${base}${path}`, question)).headers.get('cache-control')
      expect(await cacheOf('/assets/app-1.js')).toBe(IMMUTABLE)
      expect(await cacheOf('/assets/app-1.js', { headers: { 'Accept-Encoding': 'br, gzip' } })).toBe(
        IMMUTABLE,
      )
      expect(await cacheOf('/assets/app-1.js', { headers: RANGE })).toBe(IMMUTABLE)
      for (const path of [
        '/',
        '/index.html',
        '/sw.js',
        '/start.js',
        '/manifest.en.webmanifest',
        '/data/graph.json',
      ]) {
        expect.soft([path, await cacheOf(path)]).toEqual([path, 'no-cache'])
      }
      for (const path of ['/assets/gone-1.js', '/assets', '/assets/', '/gone']) {
        expect.soft([path, await cacheOf(path)]).toEqual([path, 'no-cache'])
      }
      expect(await cacheOf('/assets/app-1.js', { method: 'POST' })).toBe('no-cache')
      expect(await cacheOf('/assets/../index.html')).not.toBe(IMMUTABLE)
    },
  )

  test('[HOST7] sends a part of a file, unless the file is another one by now', async () => {
    const path = '/assets/app-1.js'
    const size = Buffer.byteLength(SCRIPT)
    const part = await at(path, { headers: RANGE })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 0-9/${size}`])
    expect(part.body.toString()).toBe(SCRIPT.slice(0, 10))
    const last = await at(path, { headers: { Range: 'bytes=-2' } })
    expect([last.status, last.body.toString()]).toEqual([206, SCRIPT.slice(-2)])
    const tag = part.headers.get('etag') ?? ''
    const same = await at(path, { headers: { ...RANGE, 'If-Range': tag } })
    expect(same.status).toBe(206)
    const other = await at(path, { headers: { ...RANGE, 'If-Range': '"other"' } })
    expect([other.status, other.body.length]).toEqual([200, size])
    const beyond = await at(path, { headers: { Range: `bytes=${size}-` } })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`])
  })

  test('[HOST9] asks for TLS where one came by TLS, be it in front of the host, and nowhere else', async () => {
    const transport = async (question?: Question) =>
      (await at('/gone', question)).headers.get('strict-transport-security')
    expect(await transport()).toBeUndefined()
    const expected = name === 'the server of npm start' ? undefined : TRANSPORT
    expect(await transport({ headers: { 'X-Forwarded-Proto': 'https' } })).toBe(expected)
    if (name !== 'Caddy') return
    const secure = await startCaddy(built.site, true)
    const answer = await ask(secure.port, '/', { isSecure: true })
    await secure.close()
    expect([answer.status, answer.headers.get('strict-transport-security')]).toEqual([200, TRANSPORT])
    expectProtections(answer)
  })

  test('[FRAME6] lets those who are named show what lies in embed/, and nobody anything else', async () => {
    // The site that the server of npm start is given here names nobody.
    const isOpen = name !== 'the server of npm start'
    const [framers, readers] = isOpen ? [FRAMERS, 'cross-origin'] : ["'none'", 'same-origin']
    for (const path of ['/embed/', '/embed/assets/app-1.js', '/careers/embed/']) {
      const { status, headers } = await at(path)
      expect([
        path,
        status,
        headers.get('content-security-policy'),
        headers.get('cross-origin-resource-policy'),
      ]).toEqual([
        path,
        200,
        PROTECTIONS['content-security-policy']?.replace("ancestors 'none'", `ancestors ${framers}`),
        readers,
      ])
    }
    expectProtections(await at('/?/embed/'))
  })
})

// A site that `rungs site` made, at the root of a host and in a folder of it, under the files that `rungs new --site` puts beside it.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersFor, readHeaders } from '../../scripts/headers.mjs'
import { aDesk, type Desk, TABLE } from '../cli/terminal'
import { type Answer, ask, type Question } from './ask'
import { type Host, startCaddy, startLocal, startNginx } from './hosts'

const START: Readonly<Record<string, (site: string, pieces: string) => Promise<Host>>> = {
  'the server of npm start': startLocal,
  nginx: (site, pieces) => startNginx(site, false, pieces),
  'nginx with brotli': (site, pieces) => startNginx(site, true, pieces),
  Caddy: (site, pieces) => startCaddy(site, false, pieces),
}
const HOSTS = (process.env['RUNGS_HOSTS'] ?? 'the server of npm start').split(', ')

const DEPLOY = resolve(import.meta.dirname, '../../deploy/_headers')
const { 'strict-transport-security': _, ...PROTECTIONS } = Object.fromEntries(
  headersFor(readHeaders(DEPLOY), '/any/where'),
)
const PAGE = '/roles/bar/en/barista.html'

function expectProtections({ headers }: Answer) {
  for (const [name, value] of Object.entries(PROTECTIONS))
    expect.soft([name, headers.get(name)]).toEqual([name, value])
}

describe.each(HOSTS)('%s', (name) => {
  let desk: Desk
  let host: Host
  const at = (path: string, question?: Question) => ask(host.port, path, question)

  beforeAll(async () => {
    const start = START[name]
    if (start === undefined) throw new Error(`There is no host “${name}”`)
    desk = await aDesk()
    await desk.put('bar.csv', TABLE)
    await desk.call('new --site starter')
    await desk.call('site bar.csv --out root --base https://example.org/')
    await desk.call('site bar.csv --out root/careers --base https://example.org/careers/')
    host = await start(join(desk.folder, 'root'), join(desk.folder, 'starter/hosts'))
  })
  afterAll(async () => {
    await host.close()
    await desk.leave()
  })

  describe.each(['', '/careers'])('below “%s”', (base) => {
    test.each(['/', '/index.html', '/404.html', '/sitemap.xml', '/sw.js', '/api/v1/index.json', PAGE])(
      '[HOST13] has %s, under the protections, to be asked for again',
      async (path) => {
        const answer = await at(`${base}${path}`)
        expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-cache'])
        expectProtections(answer)
        const file = await readFile(join(desk.folder, 'root', base, path === '/' ? 'index.html' : path))
        expect(answer.body.equals(file)).toBe(true)
      },
    )

    test('[HOST13] lets parts of the app be kept', async () => {
      const { status, headers } = await at(`${base}/assets/plain.css`)
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    })

    test.each(['/gone', '/roles/bar/en/gone.html', '/assets/gone.js', '/_headers', '/.rungs', '/.nojekyll'])(
      '[HOST13] answers %s with 404, under the protections',
      async (path) => {
        const answer = await at(`${base}${path}`)
        expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 404, 'no-cache'])
        expectProtections(answer)
      },
    )

    test.each(['/', '/sw.js', '/data/bar.json'])('[HOST13] sends %s compressed', async (path) => {
      const plain = await at(`${base}${path}`)
      for (const [encoding, decode] of [
        ['gzip', gunzipSync],
        ['br', brotliDecompressSync],
      ] as const) {
        const answer = await at(`${base}${path}`, { headers: { 'Accept-Encoding': encoding } })
        // Without its module nginx knows no brotli.
        const expected = encoding === 'br' && name === 'nginx' ? undefined : encoding
        expect([path, answer.headers.get('content-encoding')]).toEqual([path, expected])
        expect((expected === undefined ? answer.body : decode(answer.body)).equals(plain.body)).toBe(true)
      }
    })
  })
})

import { once } from 'node:events'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { get as getByNode, request } from 'node:http'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSiteServer, startServer } from '../../scripts/server.mjs'

const folder = mkdtempSync(join(tmpdir(), 'rungs-serve-'))
const site = join(folder, 'site')
let server: Awaited<ReturnType<typeof startServer>>

/** The answer to a path sent as it is, which `fetch` would tidy first, and its bytes as they come over the wire. */
const raw = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise<{ readonly status: number | undefined; readonly bytes: number }>((done, fail) => {
    const { port } = new URL(server.url)
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => {
        bytes += part.length
      })
      response.once('end', () => done({ status: response.statusCode, bytes }))
    })
      .once('error', fail)
      .end()
  })

const get = (path: string, options: RequestInit = {}) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...options })

beforeAll(async () => {
  for (const part of ['assets', '.vite', 'embed']) mkdirSync(join(site, part), { recursive: true })
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>职阶</title>')
  writeFileSync(join(site, 'embed/index.html'), '<!doctype html>')
  const app = 'export {}\n'.repeat(500)
  writeFileSync(join(site, 'assets/app-1.js'), app)
  writeFileSync(join(site, 'assets/app-1.js.br'), brotliCompressSync(app))
  writeFileSync(join(site, 'assets/app-1.js.gz'), gzipSync(app))
  writeFileSync(join(site, 'embed/index.html.br'), brotliCompressSync('<!doctype html>'))
  writeFileSync(join(site, 'assets/_shared.js'), 'export {}')
  writeFileSync(join(site, '.vite/manifest.json'), '{}')
  copyFileSync(new URL('../../deploy/_headers', import.meta.url), join(site, '_headers'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'))
  server = await startServer({ dir: site, port: 0 })
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the local server', () => {
  test('sends the page as UTF-8 under the policy, to be asked for again', async () => {
    const response = await get('/?role=seo')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain('职阶')
  })

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.1, gzip', 'gzip'],
    ['*', 'br'],
  ])('to who asks for %s sends what the build has compressed as %s', async (asked, encoding) => {
    const response = await get('/assets/app-1.js?a=1', { headers: { 'accept-encoding': asked } })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.text()).toHaveLength(5000)
    const { bytes } = await raw('/assets/app-1.js', { 'accept-encoding': asked })
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(500)
  })

  test.each([['identity'], ['br;q=0, gzip;q=0'], ['zstd']])(
    'sends the text itself to who asks for %s',
    async (asked) => {
      const response = await get('/assets/app-1.js', { headers: { 'accept-encoding': asked } })
      expect(response.headers.get('content-encoding')).toBeNull()
      expect(response.headers.get('vary')).toBe('Accept-Encoding')
      expect((await raw('/assets/app-1.js', { 'accept-encoding': asked })).bytes).toBe(5000)
    },
  )

  test('sends a page of a folder compressed, too, and the text where nothing else is there', async () => {
    const headers = { 'accept-encoding': 'br' }
    const page = await get('/embed/', { headers })
    expect([page.headers.get('content-encoding'), page.headers.get('content-type')]).toEqual([
      'br',
      'text/html; charset=utf-8',
    ])
    expect(await page.text()).toBe('<!doctype html>')
    const alone = await get('/', { headers })
    expect([alone.headers.get('content-encoding'), alone.headers.get('vary')]).toEqual([null, null])
  })

  test('answers 304 to whoever has the file already', async () => {
    const tag = (await get('/')).headers.get('etag') ?? ''
    expect(await raw('/', { 'if-none-match': `"other", ${tag}` })).toEqual({ status: 304, bytes: 0 })
    expect((await raw('/', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('sends a changed file at once', async () => {
    const file = join(site, 'changing.txt')
    writeFileSync(file, 'before')
    expect(await (await get('/changing.txt')).text()).toBe('before')
    writeFileSync(file, 'after that')
    expect(await (await get('/changing.txt')).text()).toBe('after that')
  })

  test('answers GET and HEAD only', async () => {
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const post = await get('/', { method: 'POST', body: 'x' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/assets/../../secret.txt',
    '//secret.txt',
    '/link.txt',
    '/%00',
    '/.vite/manifest.json',
    '/_headers',
    '/assets/../_headers',
    '/./_headers',
    '/index.html/',
    '/missing',
  ])('has nothing at %s', async (path) => {
    expect((await raw(path)).status).toBe(404)
  })

  test.each(['/%', '/%E0%A4%A', 'http://elsewhere/'])('refuses the broken address %s', async (path) => {
    expect((await raw(path)).status).toBe(400)
  })

  test('sends the protections with a failure too, and lets nobody keep it', async () => {
    const response = await get('/assets/gone-1.js')
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('leads from a folder to its page', async () => {
    const response = await get('/embed?a=1')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/embed/?a=1'])
    expect((await get('/embed/')).status).toBe(200)
    expect((await get('/assets/_shared.js')).status).toBe(200)
  })

  test.each([
    ['127.0.0.1', 200],
    ['127.0.0.1:1', 200],
    ['localhost:4173', 200],
    ['LOCALHOST', 200],
    ['[::1]:4173', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost@evil.example', 421],
    ['localhost.evil.example:4173', 421],
    ['localhost:', 421],
    ['192.168.0.1', 421],
  ])(
    '[HOST10] called %s answers %i, since a foreign page can give this computer a name of its own',
    async (name, status) => {
      expect((await raw('/', { host: name })).status).toBe(status)
    },
  )

  test('[HOST10] answers by a name that it was told', async () => {
    const other = await startServer({ dir: site, port: 0, names: ['Rungs.Test'] })
    const { port } = new URL(other.url)
    const [response] = await once(
      getByNode({ host: '127.0.0.1', port, headers: { host: 'rungs.test:80' } }),
      'response',
    )
    response.resume()
    expect(response.statusCode).toBe(200)
    await other.close()
  })

  test('[HOST11] ends the connection of who stops reading, and holds no whole file for them', async () => {
    const size = 256 * 1024 * 1024
    writeFileSync(join(site, 'large.bin'), '')
    truncateSync(join(site, 'large.bin'), size)
    const slow = createSiteServer({ dir: site, idleTime: 100 })
    const accepted: Promise<Socket[]> = once(slow, 'connection')
    await once(slow.listen(0, '127.0.0.1'), 'listening')
    const address = slow.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const reader = getByNode({ host: '127.0.0.1', port, path: '/large.bin' }).once('error', () => {})
    const [socket] = await accepted
    // Nobody takes what has arrived, as no listener for data is there.
    const [response] = await once(reader, 'response')
    expect(response.headers['content-length']).toBe(String(size))
    await once(socket ?? slow, 'close')
    expect(socket?.bytesWritten).toBeLessThan(size / 2)
    expect(socket?.writableLength).toBeLessThan(1024 * 1024)
    reader.destroy()
    await once(slow.close(), 'close')
  })

  test('takes the next port when the wanted one is taken, unless told not to', async () => {
    const port = Number(new URL(server.url).port)
    const other = await startServer({ dir: site, port })
    expect(Number(new URL(other.url).port)).toBeGreaterThan(port)
    await other.close()
    await expect(startServer({ dir: site, port, strictPort: true })).rejects.toThrow(`Port ${port} is taken`)
  })

  test('says how to make a folder that is not there', async () => {
    await expect(startServer({ dir: join(folder, 'none'), port: 0 })).rejects.toThrow('npm run build')
  })
})

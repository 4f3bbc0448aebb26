import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headersFor, parseHeaders } from '../../scripts/headers.mjs'

const read = (name: string) => readFileSync(join(resolve(import.meta.dirname, '../../deploy'), name), 'utf8')

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
].join('; ')

const IMMUTABLE = 'public, max-age=31536000, immutable'

const blocks = parseHeaders(read('_headers'))
const everywhere = Object.fromEntries(headersFor(blocks, '/any/where'))

/** `name "value"` pairs of a text, names in lower case. */
const pairsOf = (text: string, pattern: RegExp) =>
  Object.fromEntries(
    [...text.matchAll(pattern)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  )

const TRANSPORT = 'max-age=31536000'

const cacheOf = (path: string) => headersFor(blocks, path).get('cache-control')

describe('the headers of every host', () => {
  test('[S1] the policy is exactly the one agreed', () => {
    expect(everywhere['content-security-policy']).toBe(POLICY)
  })

  test('all other protections are there', () => {
    expect(everywhere).toEqual({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=(), '),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': TRANSPORT,
    })
    for (const feature of ['camera', 'microphone', 'geolocation', 'usb', 'payment']) {
      expect(everywhere['permissions-policy']).toContain(`${feature}=()`)
    }
  })

  test('nginx sends the same, on errors too, and by TLS alone what asks for TLS', () => {
    const sent = pairsOf(read('nginx-headers.conf'), /^add_header (\S+) "?(.+?)"? always;$/gm)
    expect(sent).toEqual({
      ...everywhere,
      'strict-transport-security': '$rungs_transport',
      'cache-control': '$rungs_cache',
      allow: '$rungs_allow',
    })
    expect(read('nginx.conf')).toContain(`"~on|https" "${TRANSPORT}";`)
  })

  test('[FRAME6] nginx sends what lies in embed/ the same but for who may read it, and who may frame it is nobody unless told', () => {
    const [all, embed] = ['nginx-headers.conf', 'nginx-embed.conf'].map((name) =>
      pairsOf(read(name), /^add_header (\S+) "?(.+?)"? always;$/gm),
    )
    expect(embed).toEqual({ ...all, 'cross-origin-resource-policy': 'cross-origin' })
  })

  test('nginx adds none in a location, which would drop the outer ones there', () => {
    const [, locations = ''] = read('nginx.conf').split('listen [::]:8080;')
    expect(locations).not.toContain('add_header')
  })

  test('Caddy sends the same, and by TLS alone what asks for TLS', () => {
    const [, block = ''] = /\theader \{\n(.+?)\n\t\}/s.exec(read('Caddyfile')) ?? []
    const [, transport] = /header @secure Strict-Transport-Security "(.+)"/.exec(read('Caddyfile')) ?? []
    expect({
      ...pairsOf(block, /^\t\t(\S+) "(.+)"$/gm),
      'strict-transport-security': transport,
    }).toEqual(everywhere)
  })

  test('assets, whose names change with their content, are kept for a year, and all else is asked for again', () => {
    for (const path of ['/assets/index-abc.js', '/careers/assets/words-abc/en/start.json']) {
      expect(cacheOf(path)).toBe(IMMUTABLE)
    }
    for (const path of [
      '/',
      '/index.html',
      '/start.js',
      '/sw.js',
      '/manifest.en.webmanifest',
      '/data/a.json',
    ]) {
      expect(cacheOf(path)).toBe('no-cache')
    }
    // Where these hosts are told nothing they let nothing be kept.
    for (const path of [
      '/careers/',
      '/careers/sw.js',
      '/careers/data/a.json',
      '/roles/a/en/b.html',
      '/api/v1/a.json',
      '/sitemap.xml',
    ]) {
      expect(cacheOf(path)).toBeUndefined()
    }
  })

  test('no path is given a header twice, which Netlify and Cloudflare would join with a comma', () => {
    for (const path of [
      '/',
      '/index.html',
      '/start.js',
      '/assets/a.js',
      '/data/a.json',
      '/careers/assets/a.js',
    ]) {
      const names = blocks
        .filter(({ pattern }) => pattern.test(path))
        .flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()))
      expect(names).toEqual([...new Set(names)])
    }
  })

  test('a line that is no header is refused with its place', () => {
    expect(() => parseHeaders('/*\n  Nonsense')).toThrow('line 2')
    expect(() => parseHeaders('  Name: value')).toThrow('line 1')
  })
})

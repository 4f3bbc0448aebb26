// How the built site answers one request: the file that stands there, under the headers that deploy/_headers gives every
// host, or a plain message under the same headers.

import { realpathSync } from 'node:fs'
import { STATUS_CODES } from 'node:http'
import { basename, join, relative, sep } from 'node:path'
import { contentType } from 'mime-types'
import Negotiator from 'negotiator'
import send from 'send'
import { headersFor } from './headers.mjs'

const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]']

const MESSAGES = new Map([
  [400, 'Bad request: the address is not well formed.'],
  [404, 'Not found: there is no such page here.'],
  [405, 'Method not allowed: this server only answers GET and HEAD.'],
  [408, 'Request timeout: the request did not arrive in time.'],
  [412, 'Precondition failed: the file is another one by now.'],
  [416, 'Range not satisfiable: the file is shorter.'],
  [421, `Misdirected request: this server is called ${OWN_NAMES.join(', ')}, or what --allow-host names.`],
  [431, 'Request header fields too large.'],
  [500, 'The file could not be read.'],
])

/** What belongs to the file that was to be sent, and not to the message in its place. */
const OF_THE_FILE = ['Accept-Ranges', 'Content-Encoding', 'ETag', 'Vary']

/** The endings of what the build has compressed (src/site/compress.ts) by encoding, the smaller first. */
const ENDINGS = { br: '.br', gzip: '.gz' }

/** The path as people write it, or null when its percent-encoding is broken. */
function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Whether something stands there that no link leads to, neither of its own nor on the way. */
function stands(path) {
  try {
    return realpathSync(path) === path
  } catch {
    return false
  }
}

/** The path in the site of what stands at `name`, as its address is written; null when nothing does that may be sent. */
function addressOf(root, name) {
  const file = join(root, name.endsWith('/') ? `${name}index.html` : name)
  // `_headers` is read by the host.
  if (!file.startsWith(`${root}${sep}`) || basename(file) === '_headers' || !stands(file)) return null
  return `/${relative(root, file).split(sep).map(encodeURIComponent).join('/')}`
}

/**
 * @param {object} site
 * @param {string} site.root the real path of its folder
 * @param {ReturnType<typeof import('./headers.mjs').parseHeaders>} site.blocks
 * @param {string[]} site.names by which the server may be called, besides its own: whatever else a browser takes for the
 *   name of this computer could be a foreign page's (DNS rebinding)
 */
export function createAnswers({ root, blocks, names }) {
  const known = [...OWN_NAMES, ...names.map((name) => name.toLowerCase())]
  const isKnown = (host = '') => known.includes(host.replace(/:\d+$/, '').toLowerCase())

  /** By name; without an address those that every answer has. Only a browser that came by TLS may be told to keep to it. */
  function headersOf(address) {
    const headers = headersFor(blocks, address ?? '/404')
    headers.delete('strict-transport-security')
    return headers.set('cache-control', headers.get('cache-control') ?? 'no-cache')
  }

  function sendMessage(request, response, status) {
    const body = Buffer.from(`${MESSAGES.get(status)}\n`)
    for (const name of OF_THE_FILE) response.removeHeader(name)
    response.setHeaders(headersOf())
    if (status === 405) response.setHeader('Allow', 'GET, HEAD')
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.setHeader('Content-Length', body.length)
    response.statusCode = status
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  function answer(request, response) {
    const [path, ...query] = request.url.split(/(?=[?#])/)
    const fail = (status) => sendMessage(request, response, status)
    if (!isKnown(request.headers.host)) return fail(421)
    if (request.method !== 'GET' && request.method !== 'HEAD') return fail(405)
    const name = path.startsWith('/') ? decoded(path) : null
    if (name === null) return fail(400)
    const address = addressOf(root, name)
    if (address === null) return fail(404)
    response.setHeaders(headersOf(address))
    const file = join(root, decodeURIComponent(address))
    const encodings = Object.keys(ENDINGS).filter((encoding) => stands(`${file}${ENDINGS[encoding]}`))
    const [encoding] = new Negotiator(request).encodings([...encodings, 'identity'], { preferred: encodings })
    const isEncoded = encodings.includes(encoding)
    send(request, isEncoded ? `${address}${ENDINGS[encoding]}` : address, {
      root,
      dotfiles: 'ignore',
      cacheControl: false,
      lastModified: false,
    })
      .on('headers', () => {
        if (encodings.length > 0) response.setHeader('Vary', 'Accept-Encoding')
        if (!isEncoded) return
        response.setHeader('Content-Encoding', encoding)
        response.setHeader('Content-Type', contentType(basename(file)))
      })
      .on('directory', () => {
        response.setHeaders(headersOf())
        // From what stands there, as a path that was written `//elsewhere/..` would lead there.
        response.writeHead(308, { Location: `${address}/${query.join('')}` })
        response.end()
      })
      .on('error', ({ status }) => fail(MESSAGES.has(status) ? status : 404))
      .pipe(response)
  }

  /** What is written to a connection whose request cannot be read. */
  function rawAnswer(status) {
    const body = `${MESSAGES.get(status)}\n`
    const headers = headersOf()
    if (status === 405) headers.set('allow', 'GET, HEAD')
    headers.set('content-type', 'text/plain; charset=utf-8').set('content-length', Buffer.byteLength(body))
    headers.set('connection', 'close')
    const lines = [...headers].map(([header, value]) => `${header}: ${value}\r\n`)
    return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
  }

  return { answer, rawAnswer }
}

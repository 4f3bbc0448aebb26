// Serves the built site on loopback, with the headers that deploy/_headers gives every host.
// `node scripts/serve.mjs [--port N] [--dir dist]`
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Failure, runAsCommand } from './entry.mjs'
import { headersFor, readHeaders } from './headers.mjs'
import { createEncoder, encodingFor, findFile, segmentsOf, typeOf } from './staticFile.mjs'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const HOST = '127.0.0.1'
const PORTS_TRIED = 50

export const DEFAULT_PORT = 4173

const MESSAGES = new Map([
  [400, 'Bad request: the address is not well formed.'],
  [404, 'Not found: there is no such page here.'],
  [405, 'Method not allowed: this server only answers GET and HEAD.'],
  [500, 'The file could not be read.'],
])

function sendMessage(request, response, status, headers) {
  const body = Buffer.from(`${MESSAGES.get(status)}\n`)
  for (const [name, value] of headers) response.setHeader(name, value)
  // A missing asset must not be kept for a year.
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Content-Length', body.length)
  response.statusCode = status
  response.end(request.method === 'HEAD' ? undefined : body)
}

function isKnown(tag, ifNoneMatch) {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((other) => other.trim().replace(/^W\//, '') === tag)
}

function createHandler(root, blocks) {
  const encode = createEncoder()
  return async (request, response) => {
    const [path = '', query] = (request.url ?? '').split(/[?#]/, 2)
    const headers = headersFor(blocks, path)
    const fail = (status) => sendMessage(request, response, status, headers)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return fail(405)
    }
    const segments = path.startsWith('/') ? segmentsOf(path) : null
    if (segments === null) return fail(400)
    const found = await findFile(root, segments)
    if (found === null) return fail(404)
    for (const [name, value] of headers) response.setHeader(name, value)
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache')
    if (found === 'folder') {
      const folder = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('')
      response.writeHead(308, { Location: `${folder}/${query === undefined ? '' : `?${query}`}` })
      return response.end()
    }
    const { type, text } = typeOf(found.file)
    const encoding = text ? encodingFor(request.headers['accept-encoding']) : 'identity'
    const { body, tag } = await encode(found, encoding)
    response.setHeader('ETag', tag)
    if (text) response.setHeader('Vary', 'Accept-Encoding')
    if (isKnown(tag, request.headers['if-none-match'])) {
      response.statusCode = 304
      return response.end()
    }
    response.setHeader('Content-Type', type)
    response.setHeader('Content-Length', body.length)
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    return response.end(request.method === 'HEAD' ? undefined : body)
  }
}

const listen = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, HOST, () => {
      server.off('error', fail)
      done()
    })
  })

async function listenFrom(server, first, strict) {
  const last = strict || first === 0 ? first : Math.min(first + PORTS_TRIED - 1, 65_535)
  for (let port = first; port <= last; port += 1) {
    try {
      return await listen(server, port)
    } catch (error) {
      if (error.code === 'EACCES') {
        throw new Failure(
          `Port ${port} may not be used here. Choose another, above 1023: --port ${DEFAULT_PORT}`,
        )
      }
      if (error.code !== 'EADDRINUSE') throw error
    }
  }
  const taken = first === last ? `Port ${first} is taken` : `The ports ${first} to ${last} are taken`
  throw new Failure(`${taken}. Choose another with --port N, or end the program that uses it.`)
}

/**
 * @param {object} options
 * @param {string} [options.dir] the folder to serve
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.headersFile]
 * @param {boolean} [options.strictPort] fail when the port is taken, rather than take the next free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({
  dir = resolve(PROJECT, 'dist'),
  port = DEFAULT_PORT,
  headersFile = resolve(PROJECT, 'deploy/_headers'),
  strictPort = false,
} = {}) {
  const blocks = readHeaders(headersFile)
  const handle = createHandler(resolve(dir), blocks)
  if (!existsSync(dir)) throw new Failure(`There is no folder ${dir} to serve. Make it with: npm run build`)
  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else sendMessage(request, response, 500, headersFor(blocks, '/'))
    })
  })
  await listenFrom(server, port, strictPort)
  return {
    url: `http://${HOST}:${server.address().port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The number of a `--port`, or undefined when it was not given. */
export function readPort(text) {
  if (text === undefined) return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Failure(`--port takes a number from 0 to 65535, not "${text}".`)
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, dir: { type: 'string' } } })
  const port = readPort(values.port)
  const server = await startServer({ dir: values.dir, port, strictPort: port !== undefined })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
  console.log(`Serving on ${server.url}`)
}

await runAsCommand(import.meta.url, main)

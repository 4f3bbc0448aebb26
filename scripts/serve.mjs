// Serves the built site on loopback, with the headers that deploy/_headers gives every host.
// `node scripts/serve.mjs [--port N] [--dir dist]`
import { existsSync, realpathSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { contentType } from 'mime-types'
import Negotiator from 'negotiator'
import send from 'send'
import { Failure, runAsCommand } from './entry.mjs'
import { headersFor, readHeaders } from './headers.mjs'
import { DEFAULT_PORT, HOST, listenFrom, readPort } from './port.mjs'
import { PROJECT } from './run.mjs'

const MESSAGES = new Map([
  [400, 'Bad request: the address is not well formed.'],
  [404, 'Not found: there is no such page here.'],
  [405, 'Method not allowed: this server only answers GET and HEAD.'],
  [500, 'The file could not be read.'],
])

function sendMessage(request, response, status) {
  const body = Buffer.from(`${MESSAGES.get(status)}\n`)
  // A missing asset must not be kept for a year.
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.setHeader('Content-Length', body.length)
  response.statusCode = status
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The path as people write it, or null when its percent-encoding is broken. */
function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Where a path leads on the disk, behind all links; null when nothing stands there. */
function realPath(path) {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

/** The endings of what the build has compressed (scripts/compressed.ts) by encoding, the smaller first. */
const ENDINGS = { br: '.br', gzip: '.gz' }

/** In which encodings a file is there, besides as it is. */
const encodingsOf = (file) =>
  Object.keys(ENDINGS).filter((encoding) => existsSync(`${file}${ENDINGS[encoding]}`))

function createHandler(root, blocks) {
  return (request, response) => {
    const [path, ...query] = request.url.split(/(?=[?#])/)
    const fail = (status) => sendMessage(request, response, status)
    response.setHeader('Cache-Control', 'no-cache')
    for (const [name, value] of headersFor(blocks, path)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return fail(405)
    }
    const name = path.startsWith('/') ? decoded(path) : null
    if (name === null) return fail(400)
    const real = realPath(join(root, name))
    // `_headers` is read by the host.
    if (!`${real}${sep}`.startsWith(`${root}${sep}`) || real === join(root, '_headers')) return fail(404)
    const page = path.endsWith('/') ? 'index.html' : ''
    const known = encodingsOf(join(real, page))
    const [encoding] = new Negotiator(request).encodings([...known, 'identity'], { preferred: known })
    const isEncoded = known.includes(encoding)
    send(request, isEncoded ? `${path}${page}${ENDINGS[encoding]}` : path, {
      root,
      dotfiles: 'ignore',
      cacheControl: false,
      lastModified: false,
    })
      .on('headers', () => {
        if (known.length > 0) response.setHeader('Vary', 'Accept-Encoding')
        if (!isEncoded) return
        response.setHeader('Content-Encoding', encoding)
        response.setHeader('Content-Type', contentType(basename(page || real)))
      })
      .on('directory', () => {
        response.writeHead(308, { Location: `${path}/${query.join('')}` })
        response.end()
      })
      .on('error', ({ status }) => fail(MESSAGES.has(status) ? status : 404))
      .pipe(response)
  }
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
  if (!existsSync(dir)) throw new Failure(`There is no folder ${dir} to serve. Make it with: npm run build`)
  const server = createServer(createHandler(realpathSync(dir), readHeaders(headersFile)))
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

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, dir: { type: 'string' } } })
  const port = readPort(values.port)
  const server = await startServer({ dir: values.dir, port, strictPort: port !== undefined })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
  console.log(`Serving on ${server.url}`)
}

await runAsCommand(import.meta.url, main)

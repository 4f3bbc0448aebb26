// A server of a built site on loopback, with the headers of its own `_headers`, or of deploy/_headers.
import { existsSync, realpathSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { createAnswers } from './answers.mjs'
import { Failure } from './entry.mjs'
import { readHeaders } from './headers.mjs'
import { DEFAULT_PORT, HOST, listenFrom } from './port.mjs'
import { PROJECT } from './run.mjs'

/** Of a client that neither sends nor reads, after which its connection ends and gives back what it held. */
const IDLE_TIME = 20_000

const STATUS_OF = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/**
 * @typedef {object} SiteOptions
 * @property {string} [dir] the folder to serve
 * @property {string} [headersFile]
 * @property {string[]} [names] that it may be called by, besides those of this computer
 * @property {number} [idleTime] milliseconds
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [takes]
 *   answers a request itself, and says whether it did
 */

/** What a site says of itself, as who may show it in a frame; else what every site does. */
const headersOf = (dir) => {
  const own = join(dir, '_headers')
  return existsSync(own) ? own : resolve(PROJECT, 'deploy/_headers')
}

/**
 * A server of the site that does not listen yet.
 * @param {SiteOptions} [options]
 */
export function createSiteServer({
  dir = resolve(PROJECT, 'dist'),
  headersFile = headersOf(dir),
  names = [],
  idleTime = IDLE_TIME,
  takes = () => false,
} = {}) {
  if (!existsSync(dir)) throw new Failure(`There is no folder ${dir} to serve. Make it with: npm run build`)
  const { answer, rawAnswer } = createAnswers({
    root: realpathSync(dir),
    blocks: readHeaders(headersFile),
    names,
  })
  // Whoever sends no Host is told so by us, under our headers.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    if (!takes(request, response)) answer(request, response)
  })
  server.setTimeout(idleTime)
  server.on('checkExpectation', answer)
  server.on('connect', (_request, socket) => socket.end(rawAnswer(405)))
  server.on('clientError', ({ code }, socket) => {
    if (socket.writable) socket.end(rawAnswer(STATUS_OF[code] ?? 400))
    else socket.destroy()
  })
  return server
}

/**
 * @param {SiteOptions & { port?: number, strictPort?: boolean }} [options] port 0 is any free one; strictPort fails when the
 *   port is taken, rather than take the next free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ port = DEFAULT_PORT, strictPort = false, ...options } = {}) {
  const server = createSiteServer(options)
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

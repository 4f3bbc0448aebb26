// The ports that the site is served on, on loopback alone: which is wanted, and which is taken.
import { createServer } from 'node:net'
import { Failure } from './entry.mjs'

export const HOST = '127.0.0.1'
export const DEFAULT_PORT = 4173
const PORTS_TRIED = 50

/** The number of a `--port`, or undefined when it was not given. */
export function readPort(text) {
  if (text === undefined) return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Failure(`--port takes a number from 0 to 65535, not "${text}".`)
}

const listen = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, HOST, () => {
      server.off('error', fail)
      done()
    })
  })

/** Lets a server listen on the `first` port, or on the next free one unless `strict`. */
export async function listenFrom(server, first, strict) {
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

/** A port that nobody listens on now, for a program that has to be told one. */
export const freePort = () =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, HOST, () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })

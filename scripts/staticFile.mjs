// Finds the file of a request below one folder and nothing outside it, and encodes it for the asker.
// Encoded bodies are kept in memory until the file on disk changes.
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml; charset=utf-8'],
])

const ENCODERS = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
  identity: async (body) => body,
}

/** The content type of a file name, and whether it is text and so worth compressing. */
export function typeOf(file) {
  const type = TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream'
  return { type, text: type.endsWith('charset=utf-8') }
}

/** The decoded segments of a request path, or null when its percent-encoding is broken. */
export function segmentsOf(path) {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return null
  }
}

// Hidden files hold what the build keeps for itself; `_headers` is read by the host.
const isServed = (segment) => !/^\.|^_headers$|[/\\:\0]/.test(segment)

/** The file of a path as `{ file, stats }`, `'folder'` when it names one without its slash, or null. */
export async function findFile(root, segments) {
  const names = segments.at(-1) === '' ? [...segments.slice(0, -1), 'index.html'] : segments
  if (names.some((name) => name === '' || !isServed(name))) return null
  try {
    const file = await realpath(join(root, ...names))
    const stats = await stat(file)
    if (!file.startsWith((await realpath(root)) + sep)) return null
    if (stats.isDirectory()) return 'folder'
    return stats.isFile() ? { file, stats } : null
  } catch {
    return null
  }
}

/** The best encoding that an Accept-Encoding header allows; what it refuses with `q=0` is not taken. */
export function encodingFor(accept = '') {
  const refused = new Set()
  const offered = new Set()
  for (const part of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const zero = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
    if (zero) refused.add(name)
    else offered.add(name)
  }
  return ['br', 'gzip'].find((name) => offered.has(name) && !refused.has(name)) ?? 'identity'
}

/** A function that gives `{ body, tag }` of a file in one encoding, doing the work once for each state of the file. */
export function createEncoder() {
  const kept = new Map()
  return async ({ file, stats }, encoding) => {
    const state = `${stats.mtimeMs}-${stats.size}`
    const key = `${encoding}:${file}`
    const known = kept.get(key)
    if (known?.state === state) return known.entity
    const content = await readFile(file)
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22)
    const entity = { body: await ENCODERS[encoding](content), tag: `"${hash}-${encoding}"` }
    kept.set(key, { state, entity })
    return entity
  }
}

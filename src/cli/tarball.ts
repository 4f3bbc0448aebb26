// Packs files as `npm pack` does, so that npm installs them. The same files give the same bytes.

import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Files } from '../site/site'

/** Every entry is a multiple of this. */
const BLOCK = 512
/** All files of a package are of one moment, so that nothing in it tells when it was packed; this is that of npm. */
const MOMENT = Date.UTC(1985, 9, 26, 8, 15) / 1000
const MODE = 0o644

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** The fields of an entry, each a text of at most so many bytes, in the order of POSIX (ustar). */
function entryHead(path: string, size: number): Uint8Array {
  // A long path is parted at a slash: 100 bytes for its end, 155 for its beginning.
  const cut = Buffer.byteLength(path) <= 100 ? -1 : path.indexOf('/', path.length - 100)
  const [name, above] = [path.slice(cut + 1), path.slice(0, Math.max(0, cut))]
  if (Buffer.byteLength(name) > 100 || Buffer.byteLength(above) > 155)
    throw new Error(`The path ${path} is too long to be packed`)
  const head = Buffer.alloc(BLOCK)
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`
  const fields: readonly (readonly [at: number, text: string])[] = [
    [0, name],
    [100, octal(MODE, 8)],
    [108, octal(0, 8)],
    [116, octal(0, 8)],
    [124, octal(size, 12)],
    [136, octal(MOMENT, 12)],
    // The sum of all bytes, counted with spaces in its own place.
    [148, '        '],
    [156, '0'],
    [257, 'ustar\x00'],
    [345, above],
  ]
  for (const [at, text] of fields) head.write(text, at)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return head
}

/** A package of these files. */
export async function tarball(files: Files): Promise<Uint8Array> {
  const entries = [...files].flatMap(([path, content]) => {
    const bytes = bytesOf(content)
    const rest = (BLOCK - (bytes.length % BLOCK)) % BLOCK
    return [entryHead(`package/${path}`, bytes.length), bytes, new Uint8Array(rest)]
  })
  return promisify(gzip)(Buffer.concat([...entries, new Uint8Array(2 * BLOCK)]), { level: 9 })
}

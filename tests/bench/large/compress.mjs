// Puts beside each text of a folder the same as brotli, for the server of the project to send.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const TEXT = /\.(?:html|js|css|json|svg|webmanifest)$/
/** The best that still takes no time worth mention at 10 MB, for all alike. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }

export function compressAll(folder) {
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!TEXT.test(file) || file.startsWith('.')) continue
    const path = join(folder, file)
    const text = readFileSync(path)
    const bytes = brotliCompressSync(text, QUALITY)
    if (bytes.length < text.length) writeFileSync(`${path}.br`, bytes)
  }
}

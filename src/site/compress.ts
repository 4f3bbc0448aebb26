// Puts beside each text of a site the same as brotli and as gzip, for servers that send what is there rather than compress at
// every request: ours, nginx, Caddy.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Files } from './site'

const TEXT = /\.(?:html|js|css|json|svg|txt|webmanifest|xml)$/
/** Of larger texts the smallest form takes seconds, and is hardly smaller. */
const LARGE = 500_000
const ALMOST_SMALLEST = 9

/** By the ending of its files. */
const ENCODINGS = {
  '.br': (text: Uint8Array) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]:
          text.length > LARGE ? ALMOST_SMALLEST : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  '.gz': (text: Uint8Array) => promisify(gzip)(text, { level: 9 }),
}

/** The compressed forms of those files that get smaller by it, by path. */
export async function compressed(files: Files): Promise<ReadonlyMap<string, Uint8Array>> {
  // The app comes compressed.
  const texts = [...files].filter(
    ([path]) => TEXT.test(path) && !path.startsWith('.') && !files.has(`${path}.gz`),
  )
  const made = texts.flatMap(([path, content]) =>
    Object.entries(ENCODINGS).map(async ([ending, encode]) => {
      const text = Buffer.from(content)
      const bytes = await encode(text)
      return bytes.length < text.length ? [[`${path}${ending}`, bytes] as const] : []
    }),
  )
  return new Map((await Promise.all(made)).flat())
}

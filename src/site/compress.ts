// Puts beside each text of a site the same as brotli and as gzip, for servers that send what is there rather than compress at
// every request: ours, nginx, Caddy.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Files } from './site'

/** Pages of a few kB, a thousand of them and more: hosts compress them on the way. */
const MANY = /^roles\//
const TEXT = /\.(?:html|js|css|json|svg|txt|webmanifest|xml)$/
/** Of larger texts the smallest form takes seconds, and is hardly smaller. */
const LARGE = 500_000
const LARGE_QUALITY = { brotli: 6, gzip: 6 }

/** By the ending of its files. */
const ENCODINGS = {
  '.br': (text: Uint8Array) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]:
          text.length > LARGE ? LARGE_QUALITY.brotli : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  '.gz': (text: Uint8Array) => promisify(gzip)(text, { level: text.length > LARGE ? LARGE_QUALITY.gzip : 9 }),
}

/** The forms of one text by ending, as far as they are smaller. */
async function formsOf(content: string | Uint8Array): Promise<readonly (readonly [string, Uint8Array])[]> {
  const text = Buffer.from(content)
  const made = Object.entries(ENCODINGS).map(
    async ([ending, encode]) => [ending, await encode(text)] as const,
  )
  return (await Promise.all(made)).filter(([, bytes]) => bytes.length < text.length)
}

/**
 * The compressed forms of those files that get smaller by it, by path; of pages of roles there are none. What stands at two paths is
 * compressed once.
 */
export async function compressed(files: Files): Promise<ReadonlyMap<string, Uint8Array>> {
  // The app comes compressed.
  const texts = [...files].filter(
    ([path]) => TEXT.test(path) && !MANY.test(path) && !path.startsWith('.') && !files.has(`${path}.gz`),
  )
  const contents = new Set(texts.map(([, content]) => content))
  const forms = new Map([...contents].map((content) => [content, formsOf(content)]))
  const made = texts.map(async ([path, content]) =>
    (await (forms.get(content) ?? [])).map(([ending, bytes]) => [`${path}${ending}`, bytes] as const),
  )
  return new Map((await Promise.all(made)).flat())
}

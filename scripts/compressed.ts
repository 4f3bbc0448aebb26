// A Vite plugin that puts beside each text of the built site the same as brotli and as gzip, each as small as it gets, for
// servers that send what is there rather than compress at every request: scripts/serve.mjs, nginx, Caddy.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { afterWriting } from './afterWriting'

const TEXT = /\.(?:html|js|css|json|svg|txt|webmanifest)$/

/** By the ending of its files. */
const ENCODINGS = {
  '.br': (text: Buffer) => promisify(brotliCompress)(text),
  '.gz': (text: Buffer) => promisify(gzip)(text, { level: 9 }),
}

async function compressFile(path: string): Promise<void> {
  const text = await readFile(path)
  const written = Object.entries(ENCODINGS).map(async ([ending, encode]) => {
    const bytes = await encode(text)
    if (bytes.length < text.length) await writeFile(`${path}${ending}`, bytes)
  })
  await Promise.all(written)
}

export function compressed(): Plugin {
  let folder = ''
  return {
    name: 'rungs:compressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    ...afterWriting(async () => {
      const files = await readdir(folder, { recursive: true })
      const texts = files.filter((file) => TEXT.test(file) && !file.startsWith('.'))
      await Promise.all(texts.map((file) => compressFile(join(folder, file))))
    }),
  }
}

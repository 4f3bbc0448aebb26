import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export const SCRIPT = 'export const words = "职阶"\n'.repeat(400)
export const FOREIGN = 'not of this site'

const PAGE = `<!doctype html><title>职阶</title>${'<p>Rungs'.repeat(200)}`

/** What the build compresses, too. */
const TEXTS = {
  'index.html': PAGE,
  'start.js': SCRIPT,
  'sw.js': SCRIPT,
  'manifest.en.webmanifest': JSON.stringify({ name: 'Rungs'.repeat(100) }),
  'assets/app-1.js': SCRIPT,
  'embed/index.html': PAGE,
  'embed/assets/app-1.js': SCRIPT,
  'data/graph.json': JSON.stringify(Array(200).fill('seo')),
}

/** Put there later, or not for everyone. */
const ALONE = {
  'data/later.json': JSON.stringify(Array(200).fill('later')),
  _headers: readFileSync(new URL('../../deploy/_headers', import.meta.url), 'utf8'),
  '.vite/manifest.json': '{}',
}

/** A folder like that of the build, the same once more in `careers/`, and links of every kind, which no build makes. */
export function createBuiltSite() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-site-')))
  const site = join(folder, 'site')
  function write(path: string, content: string | Buffer) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), content)
  }
  for (const base of ['', 'careers/']) {
    for (const [path, text] of Object.entries(TEXTS)) {
      write(`${base}${path}`, text)
      write(`${base}${path}.br`, brotliCompressSync(text))
      write(`${base}${path}.gz`, gzipSync(text))
    }
    for (const [path, text] of Object.entries(ALONE)) write(`${base}${path}`, text)
  }
  writeFileSync(join(folder, 'foreign.txt'), FOREIGN)
  mkdirSync(join(folder, 'elsewhere'))
  writeFileSync(join(folder, 'elsewhere/foreign.txt'), FOREIGN)
  symlinkSync('index.html', join(site, 'inside.html'))
  symlinkSync('data', join(site, 'folder'))
  symlinkSync('../foreign.txt', join(site, 'outside.txt'))
  symlinkSync('../elsewhere', join(site, 'elsewhere'))
  write('half.js', SCRIPT)
  symlinkSync('../foreign.txt', join(site, 'half.js.br'))
  symlinkSync('../foreign.txt', join(site, 'half.js.gz'))
  return { site, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

// Measures what a first visit loads: gzip of all script and style that index.html asks for, with static imports (P1).
// `node scripts/size.mjs`, on the built site
import { existsSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Failure, runAsCommand } from './entry.mjs'
import { PROJECT } from './run.mjs'

const MOST_BYTES = 190_000
const DIST = resolve(PROJECT, 'dist')

function readBuilt(file) {
  const path = resolve(DIST, file)
  if (existsSync(path)) return readFileSync(path)
  throw new Failure(
    `dist/${file} is missing. Build the site with: npm run build (with build.manifest set in vite.config.ts)`,
  )
}

const attribute = (tag, name) => new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1]

/** The scripts and styles that a page asks for, as paths below its folder. */
export function filesOfPage(html) {
  const files = []
  for (const [tag] of html.replace(/<!--.*?-->/gs, '').matchAll(/<(?:script|link)\b[^>]*>/gi)) {
    const rel = attribute(tag, 'rel')
    if (/^<link/i.test(tag) && rel !== 'stylesheet' && rel !== 'modulepreload') continue
    const address = attribute(tag, /^<link/i.test(tag) ? 'href' : 'src')
    if (address === undefined || /^[a-z]+:|^\/\//i.test(address)) continue
    files.push(posix.join('/', address.split(/[?#]/)[0]).slice(1))
  }
  return files
}

/** Those files, with all that the chunks among them import statically and their styles. */
export function firstLoad(html, manifest) {
  const chunks = Object.values(manifest)
  const files = new Set(filesOfPage(html))
  for (const file of files) {
    const chunk = chunks.find((candidate) => candidate.file === file)
    for (const key of chunk?.imports ?? []) files.add(manifest[key].file)
    for (const style of chunk?.css ?? []) files.add(style)
  }
  return [...files]
}

function main() {
  const html = readBuilt('index.html').toString()
  const manifest = JSON.parse(readBuilt('.vite/manifest.json').toString())
  const sizes = firstLoad(html, manifest).map((file) => ({
    file,
    bytes: gzipSync(readBuilt(file), { level: 9 }).length,
  }))
  sizes.sort((one, other) => other.bytes - one.bytes)
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const show = (bytes) => bytes.toLocaleString('en').padStart(9)
  for (const { file, bytes } of sizes) console.log(`${show(bytes)}  ${file}`)
  console.log(`${show(total)}  first load, gzip; ${MOST_BYTES.toLocaleString('en')} are allowed`)
  if (sizes.length === 0) throw new Failure('index.html asks for no script: the build is broken.')
  if (total > MOST_BYTES) {
    throw new Failure(
      `The first load is ${show(total - MOST_BYTES).trim()} bytes too large. Load what is not needed at once with ` +
        'import(), or do without a package; the table above says where it lies.',
    )
  }
}

await runAsCommand(import.meta.url, main)

// Measures what a first visit loads (P1): gzip of all script and style that index.html asks for, with static imports, and
// of the view that the visit begins with: the map on a wide screen, the outline on a phone. Words of a language apart.
// `node scripts/size.mjs [--parts]`, on the built site; the parts are folders of src and packages
import { existsSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { Failure, runAsCommand } from './entry.mjs'
import { PROJECT } from './run.mjs'

/** With the map comes React Flow, which a phone that begins with the list does without. */
const mostBytes = (view) => (view === 'map' ? 174_000 : 121_000)
const DIST = resolve(PROJECT, 'dist')
/** What the build notes of the app, which no site has. */
const NOTES = resolve(PROJECT, 'build/app/.vite')

function readBuilt(file, folder = DIST) {
  const path = resolve(folder, file)
  if (existsSync(path)) return readFileSync(path)
  throw new Failure(`${path} is missing. Build the site with: npm run build`)
}

const readNotes = (file) => JSON.parse(readBuilt(file, NOTES).toString())

const attribute = (tag, name) => new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1]

/** The scripts and styles that a page asks for where script runs, as paths below its folder. */
export function filesOfPage(html) {
  const files = []
  for (const [tag] of html
    .replace(/<!--.*?-->|<noscript>.*?<\/noscript>/gs, '')
    .matchAll(/<(?:script|link)\b[^>]*>/gi)) {
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

/** What start.js asks for: the files of each language and each view, besides those of the page. */
export function startFiles(html) {
  const told = /<script\b[^>]*\bdata-site="([^"]*)"/.exec(html)?.[1]
  if (told === undefined) throw new Failure('index.html does not say what site it is: the build is broken.')
  const { languages, words, views } = JSON.parse(told.replaceAll('&#34;', '"').replaceAll('&#38;', '&'))
  return {
    words: Object.fromEntries(languages.map((language) => [language, [`${words}${language}/start.json`]])),
    views,
  }
}

const sum = (sizes) => sizes.reduce((total, { bytes }) => total + bytes, 0)
const show = (bytes) => bytes.toLocaleString('en').padStart(9)

function measure(files) {
  return [...files]
    .map((file) => ({ file, bytes: gzipSync(readBuilt(file), { level: 9 }).length }))
    .toSorted((one, other) => other.bytes - one.bytes)
}

function print(title, sizes) {
  console.log(title)
  for (const { file, bytes } of sizes) console.log(`${show(bytes)}  ${posix.normalize(file)}`)
}

/** The folder of src, below `ui` the one in it, the package, or the file that a module belongs to. */
export function partOf(module) {
  const [, name] = /.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? []
  const [, folder] = /^(src\/(?:ui\/)?[^/]+)\//.exec(module) ?? []
  return name ?? folder ?? module
}

/** The bytes of each part in a file of so many `bytes`, by what its modules would take alone. */
export function partsOf(bytes, weights) {
  const whole = Object.values(weights).reduce((total, weight) => total + weight, 0)
  const parts = new Map()
  for (const [module, weight] of Object.entries(weights)) {
    const part = partOf(module)
    parts.set(part, (parts.get(part) ?? 0) + (bytes * weight) / whole)
  }
  return parts
}

/** All parts of the files, largest first. A file that no module is known of is a part of its own. */
function printParts(title, sizes, modules) {
  const parts = new Map()
  for (const { file, bytes } of sizes) {
    const weights = modules[posix.normalize(file)] ?? {}
    const found =
      Object.keys(weights).length === 0 ? [[posix.normalize(file), bytes]] : partsOf(bytes, weights)
    for (const [part, share] of found) parts.set(part, (parts.get(part) ?? 0) + share)
  }
  print(
    title,
    [...parts]
      .map(([file, bytes]) => ({ file, bytes: Math.round(bytes) }))
      .toSorted((one, other) => other.bytes - one.bytes),
  )
}

function main() {
  const { values } = parseArgs({ options: { parts: { type: 'boolean', default: false } } })
  const html = readBuilt('index.html').toString()
  const manifest = readNotes('manifest.json')
  const { words, views } = startFiles(html)
  const always = measure(firstLoad(html, manifest))
  if (always.length === 0) throw new Failure('index.html asks for no script: the build is broken.')
  print('every visit', always)
  const totals = Object.entries(views).map(([view, files]) => {
    const sizes = measure(files)
    print(`view "${view}"`, sizes)
    return { view, sizes, bytes: sum(always) + sum(sizes) }
  })
  for (const [language, files] of Object.entries(words)) print(`words "${language}", on use`, measure(files))
  if (values.parts) {
    const modules = readNotes('parts.json')
    for (const { view, sizes } of totals)
      printParts(`parts of the first load, beginning with the view "${view}"`, [...always, ...sizes], modules)
  }
  console.log('first load, gzip')
  for (const { view, bytes } of totals)
    console.log(
      `${show(bytes)}  beginning with the view "${view}", of ${show(mostBytes(view)).trim()} allowed`,
    )
  const tooLarge = totals.find(({ view, bytes }) => bytes > mostBytes(view))
  if (tooLarge !== undefined) {
    throw new Failure(
      `The first load of the view "${tooLarge.view}" is ${show(tooLarge.bytes - mostBytes(tooLarge.view)).trim()} bytes too large. ` +
        'Load what is not needed at once with import(), or do without a package; the tables above say where it lies.',
    )
  }
}

await runAsCommand(import.meta.url, main)

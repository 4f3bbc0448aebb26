// Owns the `_headers` format of Netlify and Cloudflare Pages: parses it and says what a path is sent.
// Like those hosts, it applies every block that matches and joins a header that is given twice with a comma.
import { readFileSync } from 'node:fs'

const escaped = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

/** `*` stands for anything, `:name` for what is between two slashes. */
const patternOf = (path) =>
  path
    .split('*')
    .map(escaped)
    .join('.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+')

/**
 * @param {string} text
 * @returns {{ path: string, pattern: RegExp, headers: [name: string, value: string][] }[]}
 */
export function parseHeaders(text) {
  const blocks = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    if (!/^\s/.test(line)) {
      blocks.push({ path: content, pattern: new RegExp(`^${patternOf(content)}$`, 's'), headers: [] })
      continue
    }
    const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(.+)$/.exec(content) ?? []
    const block = blocks.at(-1)
    if (name === undefined || value === undefined || block === undefined) {
      throw new Error(`_headers, line ${index + 1}: expected "Name: value" below a path, found "${content}"`)
    }
    block.headers.push([name, value])
  }
  return blocks
}

/** @param {string} file */
export const readHeaders = (file) => parseHeaders(readFileSync(file, 'utf8'))

/**
 * @param {ReturnType<typeof parseHeaders>} blocks
 * @param {string} path beginning with a slash
 * @returns {Map<string, string>} by name in lower case
 */
export function headersFor(blocks, path) {
  const found = new Map()
  for (const { pattern, headers } of blocks) {
    if (!pattern.test(path)) continue
    for (const [name, value] of headers) {
      const key = name.toLowerCase()
      const earlier = found.get(key)
      found.set(key, earlier === undefined ? value : `${earlier}, ${value}`)
    }
  }
  return found
}

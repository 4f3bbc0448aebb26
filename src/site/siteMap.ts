// What search engines are told: every page of a site in the languages that it stands in, by whole addresses alone.
import { escapeText } from './escapeText'
import { alternatesOf, type PageSet } from './pageSet'
import { hrefOf } from './roleAddress'

/** The protocol takes 50,000 addresses and 50 MB a file. */
const MOST_ADDRESSES = 50_000
const MOST_CHARACTERS = 45_000_000

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

function* entriesOf(address: string, sets: readonly PageSet[]): Generator<string> {
  const at = (path: string) => escapeText(hrefOf(address, path))
  yield `<url><loc>${at('')}</loc></url>\n`
  for (const set of sets) {
    const links = alternatesOf(set).map(
      ([code, path]) => `<xhtml:link rel="alternate" hreflang="${escapeText(code)}" href="${at(path)}"/>`,
    )
    const day = `<lastmod>${set.updated}</lastmod>`
    for (const path of set.paths.values()) yield `<url><loc>${at(path)}</loc>${day}${links.join('')}</url>\n`
  }
}

/** Entries in parts that a file takes each. */
function inParts(entries: Iterable<string>): readonly string[] {
  const parts: string[] = []
  let part: string[] = []
  let length = 0
  for (const entry of entries) {
    if (part.length === MOST_ADDRESSES || length + entry.length > MOST_CHARACTERS) {
      parts.push(part.join(''))
      part = []
      length = 0
    }
    part.push(entry)
    length += entry.length
  }
  return [...parts, part.join('')]
}

/**
 * `sitemap.xml`, where one file does not take it with those that it lists, and `robots.txt`, which is read at the root of a host.
 * @param address the whole address of the site
 */
export function siteMap(address: string, sets: readonly PageSet[]): ReadonlyMap<string, string> {
  const parts = inParts(entriesOf(address, sets)).map(
    (part) => `${HEAD}<urlset ${NAMES} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${part}</urlset>\n`,
  )
  const [whole] = parts
  const named = parts.map((part, index) => [`sitemap-${index + 1}.xml`, part] as const)
  const listed = named.map(([name]) => `<sitemap><loc>${escapeText(address)}${name}</loc></sitemap>\n`)
  const files =
    whole !== undefined && parts.length === 1
      ? [['sitemap.xml', whole] as const]
      : [
          ['sitemap.xml', `${HEAD}<sitemapindex ${NAMES}>\n${listed.join('')}</sitemapindex>\n`] as const,
          ...named,
        ]
  return new Map([...files, ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`]])
}

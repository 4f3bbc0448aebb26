// The headers of a site that others may show in a frame, made of those that every site has. Hosts apply each block whose path fits, and
// join a header that is given twice with a comma: two policies hold both, so the one for all paths leaves open who may frame, and every
// page but that of `embed/` says once more: nobody.
import { EMBED } from './embedFiles'

const POLICY = /^ {2}Content-Security-Policy: .*$/m
const READERS = /^ {2}Cross-Origin-Resource-Policy: .*$/m
const NOBODY = "; frame-ancestors 'none'"

interface Allowed {
  /** Sources of `frame-ancestors`. */
  readonly framers: readonly string[]
  /** The path of the site, with slashes. */
  readonly root: string
  /** Those of its files. */
  readonly paths: Iterable<string>
}

/** Where the pages and scripts of a site lie: those at its root each by itself, all others by the folder. */
function placesOf(paths: Iterable<string>): readonly string[] {
  const places = new Set([''])
  for (const path of paths) {
    const [folder = '', ...rest] = path.split('/')
    if (rest.length > 0) places.add(`${folder}/*`)
    else if (/\.(?:html|js)$/.test(folder)) places.add(folder)
  }
  places.delete(`${EMBED}*`)
  return [...places].toSorted()
}

/** Adds lines to the block of a path, or a block at the end. */
function addTo(headers: string, path: string, lines: readonly string[]): string {
  const block = `\n${path}\n`
  const added = `${block}${lines.join('\n')}\n`
  return headers.includes(block) ? headers.replace(block, () => added) : `${headers}${added}`
}

export function embedHeaders(headers: string, { framers, root, paths }: Allowed): string {
  const [policy = ''] = POLICY.exec(headers) ?? []
  const [readers = ''] = READERS.exec(headers) ?? []
  if (!policy.includes(NOBODY) || readers === '') throw new Error('deploy/_headers lacks what embed/ changes')
  const open = headers.replace(policy, () => policy.replace(NOBODY, '')).replace(`${readers}\n`, '')
  const closed = placesOf(paths).reduce(
    (text, place) => addTo(text, `${root}${encodeURI(place)}`, [policy, readers]),
    open,
  )
  return addTo(
    `${closed}\n# Who may show the map in a frame; two policies on one path hold both.`,
    `${root}${EMBED}*`,
    [
      policy.replace(NOBODY, () => `; frame-ancestors ${framers.join(' ')}`),
      readers.replace(/: .*/, ': cross-origin'),
    ],
  )
}

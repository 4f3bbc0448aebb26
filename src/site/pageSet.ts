// One page in several languages, each at a path of its own, and what its head says of the others.
import { escapeText } from './escapeText'
import { hrefOf, ROOT } from './roleAddress'

export interface PageSet {
  /** By language, that of the site first where the page stands in it. */
  readonly paths: ReadonlyMap<string, string>
  /** The day of what it says, `YYYY-MM-DD`. */
  readonly updated: string
}

/**
 * By code of hreflang the path of each of several languages, and with `x-default` that for readers of any other; none where there
 * is but one.
 */
export function alternatesOf({ paths }: PageSet): readonly (readonly [hreflang: string, path: string])[] {
  const [first] = paths.values()
  return first === undefined || paths.size === 1 ? [] : [...paths, ['x-default', first]]
}

/** Where the page in `language` stands, and in which others it does. `address` is that of the site, null where it is not known. */
export function headLinks(set: PageSet, language: string, address: string | null): readonly string[] {
  const link = (rel: string, path: string, more = '') =>
    `<link rel="${rel}"${more} href="${escapeText(hrefOf(address ?? ROOT, path))}">`
  return [
    link('canonical', set.paths.get(language) ?? ''),
    ...alternatesOf(set).map(([code, path]) => link('alternate', path, ` hreflang="${escapeText(code)}"`)),
  ]
}

// The pairs of a query string, before it is known what they mean.

/** A key and the ids of its value. */
export type Pair = readonly [key: string, ids: readonly string[]]

/** Between the ids of one value. Ids never hold it, and it is written as itself. */
export const SEPARATOR = '~'

/** Told of a value that cannot be decoded. */
type OnUnreadable = (key: string, value: string) => void

/** The ids that each of `keys` has, by key: those of the first one that has a value, where a key is repeated. */
export function readPairs(
  search: string,
  keys: readonly string[],
  onUnreadable: OnUnreadable = () => undefined,
): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>()
  const seen = new Set<string>()
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [key = '', ...rest] = pair.split('=')
    if (!keys.includes(key) || seen.has(key)) continue
    const raw = rest.join('=')
    if (raw === '') continue
    seen.add(key)
    try {
      // Decoded before it is split: some programs write the separator as %7E, and ids never hold it.
      // In a search they write a gap as a plus; a plus of ours is always %2B.
      const written = key === 'q' ? raw.replaceAll('+', ' ') : raw
      values.set(key, decodeURIComponent(written).split(SEPARATOR))
    } catch {
      onUnreadable(key, raw)
    }
  }
  return values
}

/** The query string of pairs with its `?`, or the empty string when there are none. */
export function writePairs(pairs: readonly Pair[]): string {
  const query = pairs.map(([key, ids]) => `${key}=${ids.map(encodeURIComponent).join(SEPARATOR)}`).join('&')
  return query === '' ? '' : `?${query}`
}

/** What a query string says under one key, as it was written; null when it says nothing that can be read. */
export const readOne = (search: string, key: string): string | null =>
  readPairs(search, [key]).get(key)?.join(SEPARATOR) ?? null

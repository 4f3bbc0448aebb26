// The address bar's query string and what it means. Lossless: parseAddress(formatAddress(a)) gives `a` back,
// and what cannot be read is dropped with a notice, never thrown.
import { currentRoleId, type RoleGraph } from '../graph/roleGraph'
import { hiddenRole } from './selectors'
import type { Address, Notice, Panel } from './store'

/** Between the ids of one value. Ids never hold it, and it is written as itself. */
const SEPARATOR = '~'

/** The query string of an address with its `?`, or the empty string when all is as by default. */
export function formatAddress({ language, field, panel }: Address): string {
  const pairs: (readonly [key: string, ids: readonly string[]])[] = []
  if (language !== null) pairs.push(['lang', [language]])
  if (field !== null) pairs.push(['field', [field]])
  if (panel?.kind === 'role') pairs.push(['role', [panel.role]])
  if (panel?.kind === 'compare') pairs.push(['compare', [panel.first ?? '', panel.second ?? '']])
  const query = pairs.map(([key, ids]) => `${key}=${ids.map(encodeURIComponent).join(SEPARATOR)}`).join('&')
  return query === '' ? '' : `?${query}`
}

/**
 * Reads a query string against a graph. Keys that are not ours are left out silently (other sites add theirs);
 * values of ours that mean nothing here are left out with a notice each.
 */
export function parseAddress(
  search: string,
  graph: RoleGraph,
  languages: readonly string[],
): { readonly address: Address; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  const values = readPairs(search, notices)
  const known = (
    key: string,
    value: string | undefined,
    isKnown: (value: string) => boolean,
  ): string | null => {
    if (value === undefined) return null
    if (isKnown(value)) return value
    notices.push({ code: key === 'lang' ? 'unknown-language' : 'unknown-value', detail: { key, value } })
    return null
  }
  const follow = (id: string | null) => (id === null ? null : currentRoleId(graph, id))
  const isRole = (id: string) => follow(id) !== null

  const language = known('lang', values.get('lang')?.join(SEPARATOR), (code) => languages.includes(code))
  let field = known('field', values.get('field')?.join(SEPARATOR), (id) => graph.fields.has(id))

  let panel: Panel | null = null
  const compared = values.get('compare')
  if (compared !== undefined) {
    const side = (id: string | undefined) => (id === '' ? null : follow(known('compare', id, isRole)))
    const first = side(compared[0])
    const second = compared[1] === compared[0] ? first : side(compared[1])
    const surplus = compared.slice(2).join(SEPARATOR)
    if (surplus !== '') notices.push({ code: 'unknown-value', detail: { key: 'compare', value: surplus } })
    const same = first !== null && first === second
    if (same) notices.push({ code: 'same-role', detail: { role: first } })
    panel = { kind: 'compare', first, second: same ? null : second }
  }
  const role = follow(known('role', values.get('role')?.join(SEPARATOR), isRole))
  if (role !== null && panel !== null) notices.push({ code: 'one-panel', detail: { role } })
  if (role !== null && panel === null) panel = { kind: 'role', role }
  const hidden = hiddenRole(graph, field, panel)
  if (hidden !== null) {
    field = null
    notices.push({ code: 'filter-cleared', detail: { role: hidden } })
  }
  return { address: { language, field, panel }, notices }
}

/** The language that a query string names, or null when it names none of `languages`. */
export function namedLanguage(search: string, languages: readonly string[]): string | null {
  const named = readPairs(search, []).get('lang')?.join(SEPARATOR)
  return languages.find((code) => code === named) ?? null
}

const KEYS: readonly string[] = ['lang', 'field', 'role', 'compare']

/** Our keys with their ids, the first of a repeated key. */
function readPairs(search: string, notices: Notice[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>()
  const seen = new Set<string>()
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [key = '', ...rest] = pair.split('=')
    if (!KEYS.includes(key) || seen.has(key)) continue
    const raw = rest.join('=')
    if (raw === '') continue
    seen.add(key)
    try {
      // Decoded before it is split: some programs write the separator as %7E, and ids never hold it.
      values.set(key, decodeURIComponent(raw).split(SEPARATOR))
    } catch {
      notices.push({ code: 'unreadable-value', detail: { key, value: raw } })
    }
  }
  return values
}

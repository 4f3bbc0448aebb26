// The address bar's query string and what it means. Lossless: parseAddress(formatAddress(a)) gives `a` back,
// and what cannot be read is dropped with a notice, never thrown.
import type { RoleGraph } from '../graph/roleGraph'
import { FIRST_GRAPH } from '../library/site'
import type { Notice } from './notice'
import { readPairs, SEPARATOR } from './pairs'
import { hiddenBy, type Panel, rolesOf } from './panel'
import { panelCodecs } from './panelCodecs'
import { toQuery } from './query'
import type { Address, View } from './store'
import { VIEWS } from './views'

/** An address and the graph that its ids belong to; without one, the default. */
type Place = Address & { readonly graph?: Pick<RoleGraph, 'id'> }

/** The query string of an address with its `?`, or the empty string when all is as by default. */
export function formatAddress({ graph, language, field, view, query: sought, panel }: Place): string {
  const pairs: (readonly [key: string, ids: readonly string[]])[] = []
  if (language !== null) pairs.push(['lang', [language]])
  if (graph && graph.id !== FIRST_GRAPH) pairs.push(['graph', [graph.id]])
  if (field !== null) pairs.push(['field', [field]])
  if (view !== null) pairs.push(['view', [view]])
  if (sought !== null) pairs.push(['q', [sought]])
  if (panel !== null)
    for (const { key, idsOf } of panelCodecs) {
      const ids = idsOf(panel)
      if (ids !== null) pairs.push([key, ids])
    }
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
  const values = readPairs(search, KEYS, (key, value) =>
    notices.push({ code: 'unreadable-value', detail: { key, value } }),
  )
  const said = new Set<string>()
  const say = (code: Notice['code'], detail: Notice['detail']) => {
    const key = JSON.stringify([code, detail])
    if (!said.has(key)) notices.push({ code, detail })
    said.add(key)
  }
  const known = (key: string, code: Notice['code'], isKnown: (value: string) => boolean): string | null => {
    const value = values.get(key)?.join(SEPARATOR)
    if (value === undefined || isKnown(value)) return value ?? null
    say(code, { key, value })
    return null
  }
  known('graph', 'unknown-graph', (id) => id === graph.id)
  const language = known('lang', 'unknown-language', (code) => languages.includes(code))
  let field = known('field', 'unknown-value', (id) => graph.fields.has(id))
  const view = toView(known('view', 'unknown-value', (name) => toView(name) !== null))

  const query = toQuery(values.get('q')?.join(SEPARATOR) ?? null)

  let panel: Panel | null = null
  for (const { key, panelOf } of panelCodecs) {
    const ids = values.get(key)
    const read = ids === undefined ? null : panelOf(ids, { graph, say })
    if (panel === null) panel = read
    else if (read !== null) {
      const [role, to] = rolesOf(read)
      say('one-panel', {
        panel: read.kind,
        ...(role !== undefined && { role }),
        ...(to !== undefined && { to }),
      })
    }
  }
  const hidden = hiddenBy({ graph, panel }, field)
  if (hidden !== null) {
    field = null
    say('filter-cleared', hidden)
  }
  return { address: { language, field, view, query, panel }, notices }
}

const toView = (name: string | null): View | null => VIEWS.find((view) => view === name) ?? null

const KEYS: readonly string[] = ['lang', 'graph', 'field', 'view', 'q', ...panelCodecs.map(({ key }) => key)]

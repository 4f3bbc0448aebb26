// The address bar's query string and what it means. Lossless: parseAddress(formatAddress(a)) gives `a` back,
// and what cannot be read is dropped with a notice, never thrown.
import { nearestLanguage } from '../graph/language'
import type { RoleGraph } from '../graph/roleGraph'
import { FIRST_GRAPH } from '../library/site'
import type { Address, ExplorerState, Steps, View } from './explorerState'
import type { Notice } from './notice'
import { type Pair, readPairs, SEPARATOR, writePairs } from './pairs'
import type { Panel } from './panel'
import type { Panels } from './panels'
import { toQuery } from './query'
import { currentLanguage, hiddenBy } from './selectors'
import { STEPS, VIEWS } from './views'

/** An address, the kinds of panel that it may hold, and the graph that its ids belong to; without one, the default. */
type Addressed = Address & { readonly panels: Panels; readonly graph?: Pick<RoleGraph, 'id'> }

/** What an address is read against. */
interface Known {
  readonly graph: RoleGraph
  readonly panels: Panels
  readonly languages: readonly string[]
}

/** The query string of an address with its `?`, or the empty string when all is as by default. */
export function formatAddress({
  graph,
  panels,
  language,
  field,
  view,
  query: sought,
  panel,
  around,
}: Addressed): string {
  const pairs: Pair[] = []
  if (language !== null) pairs.push(['lang', [language]])
  if (graph && graph.id !== FIRST_GRAPH) pairs.push(['graph', [graph.id]])
  if (field !== null) pairs.push(['field', [field]])
  if (view !== null) pairs.push(['view', [view]])
  if (sought !== null) pairs.push(['q', [sought]])
  for (const kind of panels.kinds) if (panel?.kind === kind.kind) pairs.push([kind.kind, kind.idsOf(panel)])
  if (around !== null) pairs.push(['around', [around]])
  return writePairs(pairs)
}

let asked: ExplorerState | null = null
let address = ''

/** The address of a role by itself, up to its id, in the language and view that it is read in. Each role of a state asks for it. */
export function rolesHere(state: ExplorerState): string {
  if (state !== asked) {
    asked = state
    const language = currentLanguage(state)
    address = `${formatAddress({ ...state, language, field: null, query: null, panel: null, around: null })}&role=`
  }
  return address
}

/**
 * Reads a query string against a graph. Keys that are not ours are left out silently (other sites add theirs);
 * values of ours that mean nothing here are left out with a notice each.
 */
export function parseAddress(
  search: string,
  { graph, panels, languages }: Known,
): { readonly address: Address; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  const keys = [...KEYS, ...panels.kinds.map(({ kind }) => kind)]
  const values = readPairs(search, keys, (key, value) =>
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
  const nearest = (code: string | null) => code && nearestLanguage(code, languages)
  const language = nearest(known('lang', 'unknown-language', (code) => nearest(code) !== null))
  let field = known('field', 'unknown-value', (id) => graph.fields.has(id))
  const view = toView(known('view', 'unknown-value', (name) => toView(name) !== null))

  const query = toQuery(values.get('q')?.join(SEPARATOR) ?? null)

  let panel: Panel | null = null
  for (const kind of panels.kinds) {
    const ids = values.get(kind.kind)
    const read = ids === undefined ? null : kind.panelOf(ids, { graph, say })
    if (panel === null) panel = read
    else if (read !== null) {
      const [role, to] = panels.rolesOf(read)
      say('one-panel', {
        panel: read.kind,
        ...(role !== undefined && { role }),
        ...(to !== undefined && { to }),
      })
    }
  }
  const hidden = hiddenBy({ graph, panel, panels }, field)
  if (hidden !== null) {
    field = null
    say('filter-cleared', hidden)
  }
  const hasRoles = panels.rolesOf(panel).length > 0
  const around = toSteps(known('around', 'unknown-value', (steps) => hasRoles && toSteps(steps) !== null))
  return { address: { language, field, view, query, panel, around }, notices }
}

const toView = (name: string | null): View | null => VIEWS.find((view) => view === name) ?? null

const toSteps = (steps: string | null): Steps | null => STEPS.find((one) => one === steps) ?? null

/** Beside the kinds of panel. */
export const KEYS: readonly string[] = ['lang', 'graph', 'field', 'view', 'q', 'around']

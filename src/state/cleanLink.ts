// Goes where a link leads that was changed on its way, and says what was cleaned. Fetched only for an address that does not read
// clean: one that the page would write otherwise.
import { isKnown, isSameScript, nearestLanguage, toCode } from '../graph/language'
import { currentRoleId, type RoleGraph } from '../graph/roleGraph'
import { decode, isWorded, keepKnown, keepText, loosePairs } from './looseLink'
import type { Notice } from './notice'
import { readOne, SEPARATOR } from './pairs'
import type { Panels } from './panels'
import type { Explorer } from './store'
import { KEYS, parseAddress } from './url'
import { STEPS, VIEWS } from './views'

/** What a link is read against. */
export interface LinkedTo {
  readonly graph: RoleGraph
  readonly graphs: readonly { readonly id: string }[]
  readonly panels: Panels
  readonly languages: readonly string[]
}

type Knows = (id: string) => boolean

/** What the value of a key is made of. */
interface Kind {
  readonly knows: Knows
  /** Whether one id is all of it. */
  readonly isWhole: Knows
}

function kindOf(key: string, { graph, graphs, panels, languages }: LinkedTo): Kind {
  const kind = panels.kinds.find((one) => one.kind === key)
  if (kind) {
    const panelOf = (id: string) => kind.panelOf([id], { graph, say: () => undefined })
    return {
      knows: (id) => currentRoleId(graph, id) !== null || panelOf(id) !== null,
      isWhole: (id) => {
        const panel = panelOf(id)
        return panel !== null && panel.kind === key && kind.idsOf(panel).length === 1
      },
    }
  }
  const known: Readonly<Record<string, Knows>> = {
    graph: (id) => id === graph.id || graphs.some((one) => one.id === id),
    lang: (code) =>
      languages.includes(code) || (isKnown(toCode(code)) && nearestLanguage(code, languages) !== null),
    field: (id) => graph.fields.has(id),
    view: (name) => VIEWS.some((view) => view === name),
    around: (steps) => STEPS.some((one) => one === steps),
  }
  return { knows: known[key] ?? (() => false), isWhole: () => true }
}

interface Value {
  /** As it stands in an address. */
  readonly written: string
  readonly isKnown: boolean
  readonly surplus: readonly string[]
  /** What stands where one more id could, and is none. */
  readonly unknown?: string
}

/** The sign between ids, however it is encoded, and the wide one of a Chinese keyboard. */
const PARTING = /~|%(?:25){0,2}7E|～|%EF%BD%9E/i

/** A side that is still to be chosen. */
const OPEN = { id: '', surplus: [] }

/** A value with what is known of each of its ids; as it came where nothing of it is. */
function toValue(key: string, raw: string, to: LinkedTo): Value {
  if (key === 'q') return { written: encodeURIComponent(keepText(raw)) || raw, isKnown: true, surplus: [] }
  const { knows, isWhole } = kindOf(key, to)
  const one = keepKnown(raw, knows)
  if (one !== null && (one.surplus.length === 0 || isWhole(one.id)))
    return { written: encodeURIComponent(one.id), isKnown: true, surplus: one.surplus }
  const parts = raw
    .split(PARTING)
    .map((part) => ({ part, kept: part === '' ? OPEN : keepKnown(part, knows) }))
  if (parts.every(({ kept }) => kept === null || kept === OPEN))
    return { written: raw, isKnown: false, surplus: [] }
  // What has no letters is no id: behind the last one it was added. So was what nobody knows, behind two that are known. Only behind
  // the first may a side be open.
  const known = parts.findLastIndex(({ kept }) => kept !== null && kept !== OPEN)
  const last =
    known > 0
      ? known
      : Math.max(
          known,
          parts.findLastIndex(({ part }) => isWorded(part)),
        )
  const end = last + (last === 0 && parts[1]?.kept === OPEN ? 2 : 1)
  const ids = parts.slice(0, end)
  const rest = parts
    .slice(end)
    .map(({ part }) => decode(part))
    .join(SEPARATOR)
  const isUnknown = isWorded(rest)
  return {
    written: ids.map(({ part, kept }) => encodeURIComponent(kept?.id ?? decode(part))).join(SEPARATOR),
    isKnown: true,
    surplus: [
      ...ids.flatMap(({ kept }) => kept?.surplus ?? []),
      ...(end < parts.length && !isUnknown ? [SEPARATOR + rest] : []),
    ],
    ...(isUnknown && { unknown: rest.trim() }),
  }
}

export interface CleanedLink {
  /** The link as it was meant. */
  readonly search: string
  /** The graph that it names. */
  readonly graph: string | null
  /** What was cleaned; none where nothing was. */
  readonly notices: readonly Notice[]
}

/** The link that was meant by one that came: what is known of it, and the rest as it is. */
export function cleanLink(came: string, to: LinkedTo): CleanedLink {
  const keys = [...KEYS, ...to.panels.kinds.map(({ kind }) => kind)]
  const values = new Map<string, Value>()
  const surplus: string[] = []
  for (const [key, raw] of loosePairs(came, keys)) {
    const value = toValue(key, raw, to)
    const first = values.get(key)
    if (first === undefined || (value.isKnown && !first.isKnown)) values.set(key, value)
    // Only one value of a key can be followed.
    const left = values.get(key) === first ? value : first
    if (left && left.written !== values.get(key)?.written) surplus.push(`${key}=${decode(left.written)}`)
  }
  for (const value of values.values()) surplus.push(...value.surplus)
  const search = `?${[...values].map(([key, { written }]) => `${key}=${written}`).join('&')}`
  const graph = readOne(search, 'graph')
  const added = [...new Set(surplus.map((text) => text.trim()))].filter((text) => text !== '')
  const others = [...notFound(values), ...otherScript(values.get('lang'), to.languages)]
  if (added.length > 0)
    return {
      search,
      graph,
      notices: [{ code: 'link-cleaned', detail: { value: added.join(' ') } }, ...others],
    }
  const isSame = keys.every((key) => readOne(came, key) === readOne(search, key))
  return { search, graph, notices: isSame ? others : [{ code: 'link-restored', detail: {} }, ...others] }
}

const notFound = (values: ReadonlyMap<string, Value>): readonly Notice[] =>
  [...values].flatMap(([key, { unknown }]) =>
    unknown === undefined ? [] : [{ code: 'unknown-value', detail: { key, value: unknown } }],
  )

/** What is said where a link asks for a language in a script that there are no words in. */
function otherScript(value: Value | undefined, languages: readonly string[]): readonly Notice[] {
  const wished = toCode(decode(value?.written ?? ''))
  const nearest = nearestLanguage(wished, languages)
  if (nearest === null || isSameScript(nearest, wished)) return []
  return [{ code: 'other-script', detail: { value: wished, language: nearest } }]
}

/** An ampersand that was written as `&#38;`, which the browser took for the start of a fragment. */
const CUT_OFF = /^#(?:38|x26);/i

/** The link that led here: its query string, and what of it was taken for a fragment. */
export const linkHere = (): string =>
  CUT_OFF.test(location.hash) ? location.search + location.hash : location.search

/** Goes where a graph and an address lead, and says something. */
type Arrive = (graph: RoleGraph, search: string, notices: readonly Notice[]) => void

/** Goes where a link leads that the page could not follow as it came. */
export function followCleaned(
  came: string,
  explorer: Explorer,
  languages: readonly string[],
  arrive: Arrive,
): void {
  const link = linkHere()
  const follow = (graph: RoleGraph) => {
    const { graphs, panels } = explorer.getState()
    const { search, notices } = cleanLink(link, { graph, graphs, panels, languages })
    arrive(graph, search, notices)
  }
  const { graph, graphs, panels, openGraph } = explorer.getState()
  // Whoever has gone on meanwhile stays there, and hears what was left out.
  if (location.search !== came) {
    explorer.setState({ notices: parseAddress(came, { graph, panels, languages }).notices })
    return
  }
  if (link !== came) history.replaceState(history.state, '', location.pathname + came)
  const wanted = cleanLink(link, { graph, graphs, panels, languages }).graph
  if (wanted !== null && wanted !== graph.id && graphs.some(({ id }) => id === wanted))
    void openGraph(wanted, follow)
  else follow(graph)
}

export type FollowCleaned = typeof followCleaned

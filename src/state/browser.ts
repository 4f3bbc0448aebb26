// Ties a store to the address bar, to Back and Forward, and to what the device remembers.
import { currentRoleId } from '../graph/roleGraph'
import { graphAtStart } from './atStart'
import type { FollowCleaned } from './cleanLink'
import type { ExplorerState } from './explorerState'
import type { Notice } from './notice'
import type { Waypoint } from './panel'
import { currentLanguage } from './selectors'
import { isSafe, myRoleKey, recallMyRole, remember, rememberMyRole } from './storage'
import type { Explorer } from './store'
import { formatAddress, parseAddress } from './url'

/** Which step of the browser's history this is, counted from where the page was opened. */
function stepHere(): number {
  const state: unknown = history.state
  const step = typeof state === 'object' && state !== null && 'step' in state ? state.step : 0
  return typeof step === 'number' ? step : 0
}

/** Browsers refuse when asked too often; the app then works on with an address that lags behind. */
function write(how: 'pushState' | 'replaceState', step: number, address: string): void {
  try {
    history[how]({ step }, '', address)
  } catch {
    // The next choice writes the whole address again.
  }
}

/**
 * Goes where the present address leads, then keeps address, history and device in step. Returns an undo.
 * @param fetchFollow brings what follows an address that does not read clean
 */
export function connectToBrowser(
  explorer: Explorer,
  languages: readonly string[],
  fetchFollow: () => Promise<FollowCleaned>,
): () => void {
  const isWithout = isSafe()
  const searchOf = (state: ExplorerState) => {
    const search = formatAddress(state)
    return isWithout ? `${search}${search === '' ? '?' : '&'}safe` : search
  }
  const here = () => `${location.pathname}${searchOf(explorer.getState())}${location.hash}`
  // The trail as it was at each step of history, so that Back and Forward find it again.
  const trails = new Map<number, readonly Waypoint[]>()
  // Arriving somewhere must not write a new entry, which would cut off Forward.
  let arriving = false
  const arrive = (
    graph = explorer.getState().graph,
    search = location.search,
    said: readonly Notice[] | null = [],
  ) => {
    const { panels, goTo } = explorer.getState()
    const { address, notices } = parseAddress(search, { graph, panels, languages })
    arriving = true
    goTo(address, said === null ? [] : [...said, ...notices], trails.get(stepHere()) ?? [], graph)
    arriving = false
    // Writing calls off a Back or Forward that is still under way, so only what reads differently is written.
    if (said !== null && searchOf(explorer.getState()) !== location.search)
      write('replaceState', stepHere(), here())
  }
  /** Has what is fetched only then go where a link leads that does not read clean. */
  const arriveFrom = (link: string) =>
    fetchFollow().then(
      (follow) => follow(link, explorer, languages, arrive),
      () => arrive(),
    )
  /** Whether Back or Forward waits for its graph; one that does not arrive leaves page and address as they are. */
  let isWaiting = false
  const arriveByHistory = async () => {
    const { graph, graphs, openGraph } = explorer.getState()
    const wanted = graphAtStart(graphs)
    if (wanted === graph.id || graphs.length === 0) return arrive()
    isWaiting = true
    await openGraph(wanted, arrive)
    isWaiting = explorer.getState().opening !== null && isWaiting
  }
  const came = location.search
  // Nothing is said of what may yet be understood.
  arrive(explorer.getState().graph, came, null)
  if (came !== searchOf(explorer.getState())) void arriveFrom(came)
  if (isWithout) explorer.getState().sayOfPage('safe')
  const unsubscribe = explorer.subscribe((state, before) => {
    if (state.theme !== before.theme) remember('theme', state.theme)
    if (state.bothLanguages !== before.bothLanguages) remember('bothLanguages', String(state.bothLanguages))
    for (const key of ['name', 'date'] as const)
      if (state.signature[key] !== before.signature[key]) remember(key, state.signature[key])
    // What another graph has is what the device holds of it.
    if (state.myRole !== before.myRole && state.graph === before.graph)
      rememberMyRole(state.graph.id, state.myRole)
    if (arriving) return
    // A choice that could not be carried out leaves no step behind.
    const failed = state.notices.some(({ code }) => code === 'language-failed')
    // A language that a link or Back brings is not the person's choice for next time.
    if (state.language !== before.language) remember('language', currentLanguage(state))
    // Nothing but clearing it shortens the trail of a panel that stays.
    if (
      state.trail.length < before.trail.length &&
      state.panel === before.panel &&
      state.graph === before.graph
    )
      trails.clear()
    if (formatAddress(state) === formatAddress(before)) return
    // What is typed into the search leaves no steps either.
    const isTyped = formatAddress({ ...state, query: null }) === formatAddress({ ...before, query: null })
    if (isWaiting) {
      // The address is already that of the graph to come; what is typed meanwhile leaves it alone.
      if (failed || isTyped) return
      // Whoever chooses something where they are stays there.
      isWaiting = false
      if (state.graph === before.graph) void state.openGraph(state.graph.id)
    }
    if (failed || isTyped) return write('replaceState', stepHere(), here())
    trails.set(stepHere(), before.trail)
    trails.set(stepHere() + 1, state.trail)
    write('pushState', stepHere() + 1, here())
  })
  const onPopState = () => void arriveByHistory()
  window.addEventListener('popstate', onPopState)
  // Another tab says which role is theirs.
  const onStorage = ({ key }: StorageEvent) => {
    const { graph, nameMyRole } = explorer.getState()
    if (key === myRoleKey(graph.id) || key === null)
      nameMyRole(currentRoleId(graph, recallMyRole(graph.id) ?? ''))
  }
  window.addEventListener('storage', onStorage)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', onPopState)
    window.removeEventListener('storage', onStorage)
  }
}

export const reloadPage = (): void => location.reload()

/** Whether the person asked the browser to fetch no more than is needed. */
export function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  )
}

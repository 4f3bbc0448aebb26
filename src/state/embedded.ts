// Ties a store to the address of a page that stands in another: read once, and kept in step, but with no entry in the history,
// which is that of the page around it.
import { cleanLink, type LinkedTo, linkHere } from './cleanLink'
import type { ExplorerState } from './explorerState'
import { loosePairs } from './looseLink'
import type { Notice } from './notice'
import type { PanelId } from './panel'
import { currentLanguage } from './selectors'
import type { Explorer } from './store'
import { formatAddress, parseAddress } from './url'

/** The graph that the present address names once it is read as it was meant: the open one, or another of those offered. */
export function graphMeant(to: LinkedTo): string {
  const { graph } = cleanLink(linkHere(), to)
  return to.graphs.find(({ id }) => id === graph)?.id ?? to.graph.id
}

/** What only the whole page shows. */
const NOT_FRAMED: readonly PanelId[] = ['ready', 'today', 'changes']

/** What the address asks for that no frame shows. */
function notFramed(search: string): readonly Notice[] {
  const asked = new Set(loosePairs(search, NOT_FRAMED).map(([key]) => key))
  return NOT_FRAMED.filter((panel) => asked.has(panel)).map((panel) => ({
    code: 'panel-not-framed',
    detail: { panel },
  }))
}

/** Goes where the present address leads, and lets it follow what is chosen. What only the whole app does, does nothing here. */
export function connectToAddress(explorer: Explorer, languages: readonly string[]): void {
  const { graph, graphs, panels, goTo } = explorer.getState()
  const cleaned = cleanLink(linkHere(), { graph, graphs, panels, languages })
  const { address, notices } = parseAddress(cleaned.search, { graph, panels, languages })
  // Whoever looks at a frame can open no file in it.
  const told = notices.map(
    (notice): Notice => (notice.code === 'unknown-graph' ? { ...notice, code: 'graph-not-framed' } : notice),
  )
  const nothing = () => undefined
  explorer.setState({ openDialog: nothing, openToday: nothing, nameMyRole: nothing })
  goTo(address, [...cleaned.notices, ...told, ...notFramed(linkHere())], [], graph)
  explorer.subscribe((state, before) => {
    const now = formatAddress(state)
    if (now === formatAddress(before)) return
    const theme = state.theme === 'system' ? '' : `${now === '' ? '?' : '&'}theme=${state.theme}`
    try {
      history.replaceState(null, '', `${location.pathname}${now}${theme}`)
    } catch {
      // Browsers refuse when asked too often; the next choice writes the whole address again.
    }
  })
}

/** The address of what is shown in the whole app, which lies one folder above, in the language that it is read in. */
export function addressOfWhole(state: ExplorerState): string {
  const query = formatAddress({ ...state, language: currentLanguage(state) })
  return new URL(`../${query}`, location.href).href
}

// Ties a store to the address of a page that stands in another: read once, and kept in step, but with no entry in the history,
// which is that of the page around it.
import type { ExplorerState } from './explorerState'
import { currentLanguage } from './selectors'
import type { Explorer } from './store'
import { formatAddress, parseAddress } from './url'

/** Goes where the present address leads, and lets it follow what is chosen. What only the whole app does, does nothing here. */
export function connectToAddress(explorer: Explorer, languages: readonly string[]): void {
  const { graph, panels, goTo } = explorer.getState()
  const { address, notices } = parseAddress(location.search, { graph, panels, languages })
  const nothing = () => undefined
  explorer.setState({ openDialog: nothing, openToday: nothing, nameMyRole: nothing })
  goTo(address, notices, [], graph)
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

// What the person chose, and the actions that change it. Everything else is worked out in selectors.ts.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RoleGraph } from '../graph/roleGraph'
import { hiddenRole, sidesFor } from './selectors'

export type Theme = 'system' | 'light' | 'dark'

/** What stands beside the map. At most one is open, so it is one value. */
export type Panel =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'compare'; readonly first: string | null; readonly second: string | null }

/** Something to tell the person once; ids are turned into names when it is shown. */
export interface Notice {
  readonly code:
    | 'unknown-value'
    | 'unknown-language'
    | 'unreadable-value'
    | 'same-role'
    | 'one-panel'
    | 'filter-cleared'
    | 'role-hidden'
    | 'language-failed'
  readonly detail: Readonly<{ key?: string; value?: string; role?: string; field?: string }>
}

/** The part of the state that a link remembers. */
export interface Address {
  /** Null until the person chooses a language or a link names one. */
  readonly language: string | null
  /** The field that the map is filtered to; null shows all. */
  readonly field: string | null
  readonly panel: Panel | null
}

export interface ExplorerState extends Address {
  readonly graph: RoleGraph
  /** What the device chose last, else what its browser prefers, as it was when the page opened. */
  readonly usualLanguage: string
  readonly theme: Theme
  readonly differencesOnly: boolean
  readonly notices: readonly Notice[]
}

export interface ExplorerActions {
  selectRole(role: string): void
  /** A role pressed on the map: the missing side of an open comparison, else the role to look at. */
  pickOnMap(role: string): void
  closePanel(): void
  /** Opens a comparison; from a role, with the nearest role beside it. */
  startComparison(role: string | null): void
  compareAs(side: 'first' | 'second', role: string | null): void
  swapComparison(): void
  showDifferencesOnly(only: boolean): void
  filterByField(field: string | null): void
  chooseLanguage(language: string): void
  /** Stays with the language that is spoken, because the words of the chosen one did not arrive. */
  keepLanguage(spoken: string): void
  chooseTheme(theme: Theme): void
  /** Goes where an address leads: at the start, and on Back and Forward. */
  goTo(address: Address, notices: readonly Notice[]): void
  dismissNotices(): void
}

export type Explorer = StoreApi<ExplorerState & ExplorerActions>

export interface ExplorerOptions {
  readonly usualLanguage: string
  readonly theme: Theme
}

/** A store of its own over one graph, with nothing chosen. */
export function createExplorerStore(graph: RoleGraph, { usualLanguage, theme }: ExplorerOptions): Explorer {
  return createStore((set, get) => {
    /** Opens a panel, on a map that shows the roles that it is about. */
    const open = (panel: Panel) => {
      const { field } = get()
      const role = hiddenRole(graph, field, panel)
      if (role === null) set({ panel, notices: [] })
      else set({ panel, field: null, notices: [{ code: 'filter-cleared', detail: { role } }] })
    }
    const compare = (first: string | null, second: string | null) => open({ kind: 'compare', first, second })
    const showRole = (role: string) => open({ kind: 'role', role })

    return {
      graph,
      language: null,
      usualLanguage,
      theme,
      field: null,
      panel: null,
      differencesOnly: false,
      notices: [],

      selectRole: showRole,
      pickOnMap: (role) => {
        const { panel } = get()
        if (panel?.kind !== 'compare') showRole(role)
        else if (panel.first !== null && panel.second !== null) showRole(role)
        else if (role !== panel.first && role !== panel.second)
          compare(panel.first ?? role, panel.first === null ? panel.second : role)
      },
      closePanel: () => set({ panel: null, notices: [] }),
      startComparison: (role) => (role === null ? compare(null, null) : compare(...sidesFor(graph, role))),
      compareAs: (side, role) => {
        const { panel } = get()
        if (panel?.kind !== 'compare') return
        // The same role on both sides says nothing, so choosing the other side's role swaps them.
        if (side === 'first')
          compare(role, role !== null && role === panel.second ? panel.first : panel.second)
        else compare(role !== null && role === panel.first ? panel.second : panel.first, role)
      },
      swapComparison: () => {
        const { panel } = get()
        if (panel?.kind === 'compare') compare(panel.second, panel.first)
      },
      showDifferencesOnly: (differencesOnly) => set({ differencesOnly }),
      filterByField: (field) => {
        const { panel } = get()
        const role = hiddenRole(graph, field, panel)
        if (role === null || field === null) set({ field, notices: [] })
        else set({ field, panel: null, notices: [{ code: 'role-hidden', detail: { role, field } }] })
      },
      chooseLanguage: (language) => set({ language, notices: [] }),
      keepLanguage: (spoken) =>
        set({
          language: spoken === get().usualLanguage ? null : spoken,
          notices: [{ code: 'language-failed', detail: {} }],
        }),
      chooseTheme: (theme) => set({ theme }),
      goTo: (address, notices) => set({ ...address, notices }),
      dismissNotices: () => set({ notices: [] }),
    }
  })
}

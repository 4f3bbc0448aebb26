// What the person chose, and the actions that change it. Everything else is worked out in selectors.ts.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RoleGraph } from '../graph/roleGraph'
import { type Walk, walkFromNowhere, walkTo } from '../graph/walk'
import type { OfferedGraph } from '../library/site'
import type { Announcement, Notice } from './notice'
import {
  type Hidden,
  hiddenBy,
  isPicking,
  type Panel,
  panelKey,
  rolesOf,
  type Waypoint,
  withPicked,
} from './panel'
import { createPanelActions, type PanelActions } from './panelActions'
import { toQuery } from './query'
import { walkTrail } from './trail'

export type Theme = 'system' | 'light' | 'dark'

/** How the role graph is shown. */
export type View = 'map' | 'outline' | 'matrix'

/** What opens over the page. */
export type Dialog = 'help' | 'share' | 'export'

/** How the columns of the matrix stand: by how many roles share the skill, or by its name. */
export type ColumnOrder = 'shared' | 'name'

/** Transitions that the legend can hide: those that the source does not state, and those on one level. */
export type TransitionGroup = 'editorial' | 'lateral'

/** The part of the state that a link remembers. */
export interface Address {
  /** Null until the person chooses a language or a link names one. */
  readonly language: string | null
  /** The field that the map is filtered to; null shows all. */
  readonly field: string | null
  /** Null until the person chooses a view or a link names one. */
  readonly view: View | null
  /** What is searched for while the list of results is open; see `toQuery`. */
  readonly query: string | null
  readonly panel: Panel | null
}

export interface ExplorerState extends Address {
  readonly graph: RoleGraph
  /** All that the site offers, the one that is open among them. */
  readonly graphs: readonly OfferedGraph[]
  /** What the device chose last, else what its browser prefers, as it was when the page opened. */
  readonly usualLanguage: string
  /** What a screen like this one begins with, as it was when the page opened. */
  readonly usualView: View
  readonly theme: Theme
  /** Whether panels show each text of the graph in two languages. */
  readonly bothLanguages: boolean
  readonly differencesOnly: boolean
  /** Whether the outline shows all that it folds. */
  readonly unfolded: boolean
  readonly hiddenTransitions: readonly TransitionGroup[]
  readonly trail: readonly Waypoint[]
  /** The skill whose responsibilities stand out in the role panel that is open. */
  readonly markedSkill: string | null
  readonly columnOrder: ColumnOrder
  /** What a press would open: the pointer rests on it, or the keyboard stands on it. */
  readonly previewed: Waypoint | null
  /** Where the keyboard stands on the map, or stood when it left. */
  readonly walk: Walk
  /** What is open over the page, if anything. */
  readonly dialog: Dialog | null
  readonly notices: readonly Notice[]
  /** A new object each time, so that the same words are read out again. */
  readonly announcement: Announcement | null
}

export interface ExplorerActions extends PanelActions {
  selectRole(role: string): void
  /** A role pressed in a view, or found by the search: what an open comparison or route lacks, else the role to look at. */
  pickRole(role: string): void
  showTransition(from: string, to: string): void
  /** Opens a role with the responsibilities marked that have a skill. */
  showSkill(role: string, skill: string): void
  clearMark(): void
  orderColumns(order: ColumnOrder): void
  /** Goes back to what the trail holds. */
  returnTo(waypoint: Waypoint): void
  clearTrail(): void
  closePanel(): void
  showDifferencesOnly(only: boolean): void
  unfold(all: boolean): void
  filterByField(field: string | null): void
  chooseView(view: View): void
  /** Opens the list of what a search finds; blank or null closes it. */
  searchFor(query: string | null): void
  showTransitions(group: TransitionGroup, shown: boolean): void
  preview(waypoint: Waypoint | null): void
  /** The keyboard reaches a role on the map. */
  standOn(role: string): void
  announce(announcement: Announcement): void
  chooseLanguage(language: string): void
  /** Stays with the language that is spoken, because the words of the chosen one did not arrive. */
  keepLanguage(spoken: string): void
  readBothLanguages(both: boolean): void
  chooseTheme(theme: Theme): void
  openDialog(dialog: Dialog): void
  closeDialog(): void
  /** Goes where an address leads: at the start, and on Back and Forward, with the trail of that moment. */
  goTo(address: Address, notices: readonly Notice[], trail: readonly Waypoint[]): void
  dismissNotices(): void
}

export type Explorer = StoreApi<ExplorerState & ExplorerActions>

export interface ExplorerOptions {
  readonly graphs?: readonly OfferedGraph[]
  readonly usualLanguage: string
  readonly usualView?: View
  readonly theme: Theme
  readonly bothLanguages?: boolean
}

/** A store of its own over one graph, with nothing chosen. */
export function createExplorerStore(graph: RoleGraph, options: ExplorerOptions): Explorer {
  return createStore((set, get) => {
    /** What follows from a panel being open, however it came to be. */
    const shown = (panel: Panel | null) => {
      const { walk } = get()
      const roles = rolesOf(panel)
      const [role] = roles
      const stays = role === undefined || panel?.kind === 'compare' || roles.includes(walk.at ?? '')
      return {
        panel,
        previewed: null,
        markedSkill: null,
        walk: stays ? walk : walkTo(walk, graph, role),
      }
    }
    /** Opens a panel, on a map that shows what it is about. */
    const open = (panel: Panel, markedSkill: string | null = null) => {
      const { field, trail } = get()
      const hidden = hiddenBy({ graph, panel }, field)
      set({
        ...shown(panel),
        markedSkill,
        trail: walkTrail(trail, panel),
        field: hidden === null ? field : null,
        notices: hidden === null ? [] : cleared(hidden),
      })
    }
    const cleared = (hidden: Hidden): readonly Notice[] => [{ code: 'filter-cleared', detail: hidden }]
    const showRole = (role: string) => open({ kind: 'role', role })

    return {
      graph,
      graphs: options.graphs ?? [],
      language: null,
      usualLanguage: options.usualLanguage,
      view: null,
      query: null,
      usualView: options.usualView ?? 'map',
      theme: options.theme,
      bothLanguages: options.bothLanguages ?? false,
      field: null,
      panel: null,
      differencesOnly: false,
      unfolded: false,
      hiddenTransitions: [],
      trail: [],
      markedSkill: null,
      columnOrder: 'shared',
      previewed: null,
      walk: walkFromNowhere,
      dialog: null,
      notices: [],
      announcement: null,

      selectRole: showRole,
      pickRole: (role) => {
        const { panel } = get()
        const picked = withPicked(panel, role)
        if (!isPicking(panel)) showRole(role)
        else if (picked !== null) {
          open(picked)
          set({ announcement: { code: 'shown' } })
        }
      },
      showTransition: (from, to) => open({ kind: 'transition', from, to }),
      showSkill: (role, skill) => open({ kind: 'role', role }, skill),
      clearMark: () => set({ markedSkill: null }),
      orderColumns: (columnOrder) => set({ columnOrder }),
      returnTo: (waypoint) => open(waypoint),
      clearTrail: () => set({ trail: walkTrail([], get().panel) }),
      closePanel: () => set({ panel: null, markedSkill: null, notices: [] }),
      ...createPanelActions(graph, {
        panel: () => get().panel,
        open,
        sayShown: () => set({ announcement: { code: 'shown' } }),
      }),
      showDifferencesOnly: (differencesOnly) => set({ differencesOnly }),
      unfold: (unfolded) => set({ unfolded }),
      filterByField: (field) => {
        const { panel, markedSkill } = get()
        const hidden = hiddenBy(get(), field)
        set({
          field,
          panel: hidden === null ? panel : null,
          markedSkill: hidden === null ? markedSkill : null,
          previewed: null,
          notices:
            hidden === null || field === null ? [] : [{ code: 'panel-hidden', detail: { ...hidden, field } }],
          announcement: { code: 'filtered' },
        })
      },
      searchFor: (query) => set({ query: toQuery(query) }),
      chooseView: (view) => set({ view, previewed: null, notices: [] }),
      showTransitions: (group, isShown) => {
        const others = get().hiddenTransitions.filter((hidden) => hidden !== group)
        set({
          hiddenTransitions: isShown ? others : [...others, group],
          announcement: { code: 'transitions-hidden' },
        })
      },
      preview: (waypoint) => {
        if (panelKey(waypoint) !== panelKey(get().previewed)) set({ previewed: waypoint })
      },
      standOn: (role) => {
        const { walk } = get()
        if (walk.at !== role) set({ walk: walkTo(walk, graph, role) })
      },
      announce: (announcement) => set({ announcement: { ...announcement } }),
      chooseLanguage: (language) => set({ language, notices: [] }),
      keepLanguage: (spoken) =>
        set({
          language: spoken === get().usualLanguage ? null : spoken,
          notices: [{ code: 'language-failed', detail: {} }],
        }),
      readBothLanguages: (bothLanguages) => set({ bothLanguages }),
      chooseTheme: (theme) => set({ theme }),
      openDialog: (dialog) => set({ dialog }),
      closeDialog: () => set({ dialog: null }),
      goTo: (address, notices, trail) => {
        const { field, panel, announcement } = get()
        const isFiltered = address.field !== field
        const isElsewhere = panelKey(address.panel) !== panelKey(panel)
        set({
          ...address,
          ...shown(address.panel),
          notices,
          dialog: null,
          trail: walkTrail(trail, address.panel),
          announcement: isElsewhere ? { code: 'shown' } : isFiltered ? { code: 'filtered' } : announcement,
        })
      },
      dismissNotices: () => set({ notices: [] }),
    }
  })
}

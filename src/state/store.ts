// The one store: what the person does, as actions. Its state is described in explorerState.ts.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { currentRoleId, type RoleGraph } from '../graph/roleGraph'
import { walkTo } from '../graph/walk'
import type { Library } from '../library/library'
import type { OfferedGraph } from '../library/site'
import type { TransitionGroup } from '../scene/legend'
import type { ColumnOrder, Dialog, ExplorerState, Signature, Steps, Theme, View } from './explorerState'
import { createGraphActions, type GraphActions, NOTHING_CHOSEN, walkOn } from './graphActions'
import { type How, type Intent, intentOf } from './intent'
import type { Announcement, Notice, PageNotice } from './notice'
import { type Panel, type Place, panelKey, type Waypoint } from './panel'
import { createPanelActions, type PanelActions } from './panelActions'
import { createPanels, type PanelKind } from './panels'
import { toQuery } from './query'
import { type Hidden, hiddenBy } from './selectors'
import { walkTrail } from './trail'

export interface ExplorerActions extends PanelActions, GraphActions {
  selectRole(role: string, how?: How): void
  /**
   * A role pressed in a view: what an open comparison or route lacks, else in place of the one that was touched last, else the
   * role to look at. One found by the search is looked at, unless one is asked for.
   */
  pickRole(role: string, how?: How): void
  /** A responsibility that was found: its role is picked, and it is gone to. */
  pickResponsibility(role: string, responsibility: string, how: How): void
  showTransition(from: string, to: string): void
  /** Opens a role with the responsibilities marked that have a skill. */
  showSkill(role: string, skill: string, how?: How): void
  clearMark(): void
  orderColumns(order: ColumnOrder): void
  /** Goes back to what the trail holds. */
  returnTo(waypoint: Waypoint): void
  clearTrail(): void
  closePanel(): void
  showDifferencesOnly(only: boolean): void
  holdAgainst(what: 'role' | 'today'): void
  /** Notes which place of the open panel somebody went for. */
  touchPlace(place: Place): void
  unfold(all: boolean): void
  filterByField(field: string | null): void
  chooseView(view: View): void
  /** Has the map show what stands around the roles of the open panel; null all. */
  lookAround(around: Steps | null): void
  /** Opens the list of what a search finds; blank or null closes it. */
  searchFor(query: string | null): void
  /** Goes to the search, from wherever the focus is. */
  enterSearch(): void
  showTransitions(group: TransitionGroup, shown: boolean): void
  preview(waypoint: Waypoint | null): void
  /** The keyboard reaches a role on the map. */
  standOn(role: string): void
  announce(announcement: Announcement): void
  chooseLanguage(language: string): void
  /** Stays with the language that is spoken, because the words of the chosen one did not arrive. */
  keepLanguage(spoken: string): void
  readBothLanguages(both: boolean): void
  /** Writes the name or the day of a sheet. */
  setSignature(signature: Partial<Signature>): void
  /** Says which role of the graph is theirs; null takes it back. */
  nameMyRole(role: string | null): void
  chooseTheme(theme: Theme): void
  openDialog(dialog: Dialog): void
  closeDialog(): void
  dismissNotices(): void
  sayOfPage(notice: PageNotice): void
  dismissPageNotice(notice: PageNotice): void
}

export type Explorer = StoreApi<ExplorerState & ExplorerActions>

export interface ExplorerOptions {
  readonly graphs?: readonly OfferedGraph[]
  readonly library?: Pick<Library, 'open'>
  readonly panels: readonly PanelKind[]
  readonly usualLanguage: string
  /** What a screen like this one begins a graph with; the map unless told. */
  readonly usualViewOf?: (graph: RoleGraph) => View
  readonly theme: Theme
  readonly bothLanguages?: boolean
  readonly signature?: Signature
  /** The id of the role that the device holds as theirs for a graph; null where it holds none. */
  readonly recallMyRole?: (graph: string) => string | null
}

const NO_LIBRARY: Pick<Library, 'open'> = {
  open: () => Promise.resolve({ graph: null, problems: [] }),
}

/** What is asked of a panel that is opened, beside how. */
interface Opened {
  readonly markedSkill?: string | null
  readonly inPanel?: Intent
  /** Whether one goes on picking. */
  readonly goesOn?: boolean
  /** The place that was filled. */
  readonly touched?: Place
}

const POINTED: How = { by: 'pointer' }

/** A store of its own that begins with a graph and nothing chosen. */
export function createExplorerStore(beginning: RoleGraph, options: ExplorerOptions): Explorer {
  const panels = createPanels(options.panels)
  const usualViewOf = options.usualViewOf ?? (() => 'map' as const)
  const myRoleIn = (graph: RoleGraph) => currentRoleId(graph, options.recallMyRole?.(graph.id) ?? '')
  return createStore((set, get) => {
    /** Opens a panel, on a map that shows what it is about. */
    const open = (panel: Panel, how: How, { markedSkill = null, inPanel, goesOn, touched }: Opened = {}) => {
      const { field, trail, walk, graph, panel: before, touched: last } = get()
      const hidden = hiddenBy({ ...get(), panel }, field)
      set({
        // Whoever goes on where they are is not taken elsewhere by a graph that comes late.
        opening: null,
        panel,
        around: panels.rolesOf(panel).length > 0 ? get().around : null,
        touched: touched ?? (panel.kind === before?.kind ? last : null),
        previewed: null,
        markedSkill,
        walk: walkOn(walk, graph, panel, panels),
        trail: walkTrail(trail, panel),
        field: hidden === null ? field : null,
        notices: hidden === null ? [] : cleared(hidden),
        intent: intentOf(how, goesOn ?? panels.isPicking(panel), inPanel),
      })
    }
    const cleared = (hidden: Hidden): readonly Notice[] => [{ code: 'filter-cleared', detail: hidden }]
    const pick = (role: string, how: How, inPanel?: Intent) => {
      const { panel, touched } = get()
      const isPicking = panels.isPicking(panel)
      // Who searches looks a role up, unless one is asked for.
      const isTaken = isPicking || (how.by !== 'search' && panels.takesRoles(panel))
      const picked = isTaken ? panels.withPicked(panel, role, touched, get().graph) : null
      if (!isTaken) open({ kind: 'role', role }, how, { ...(inPanel && { inPanel }) })
      else if (picked !== null) {
        // A comparison that becomes whole is gone to; in one that was, one goes on from role to role.
        open(picked, how, { ...(!isPicking && { goesOn: true }) })
        set({ announcement: { code: 'shown' } })
      } else {
        // Why nothing happens is said where it is not plain: a role that is there already stays.
        const isLost = isPicking && panel?.kind === 'ready' && panel.to !== role
        set({
          intent: intentOf(how, true),
          ...(isLost && { notices: [{ code: 'no-step', detail: { role, to: panel.to } }] }),
        })
      }
    }

    return {
      ...NOTHING_CHOSEN,
      graph: beginning,
      graphs: options.graphs ?? [],
      panels,
      language: null,
      usualLanguage: options.usualLanguage,
      view: null,
      usualView: usualViewOf(beginning),
      theme: options.theme,
      bothLanguages: options.bothLanguages ?? false,
      myRole: myRoleIn(beginning),
      signature: options.signature ?? { name: '', date: '' },
      differencesOnly: false,
      heldAgainst: 'role',
      columnOrder: 'shared',
      announcement: null,
      pageNotices: [],

      selectRole: (role, how = POINTED) => open({ kind: 'role', role }, how),
      pickRole: (role, how = POINTED) => pick(role, how),
      pickResponsibility: (role, responsibility, how) => pick(role, how, { to: 'line', responsibility }),
      showTransition: (from, to) => open({ kind: 'transition', from, to }, POINTED),
      showSkill: (role, skill, how = POINTED) =>
        open({ kind: 'role', role }, how, { markedSkill: skill, inPanel: { to: 'marked-lines' } }),
      clearMark: () => set({ markedSkill: null }),
      orderColumns: (columnOrder) => set({ columnOrder }),
      returnTo: (waypoint) => open(waypoint, POINTED),
      clearTrail: () => set({ trail: walkTrail([], get().panel) }),
      closePanel: () => set({ panel: null, around: null, markedSkill: null, notices: [], intent: null }),
      ...createPanelActions({
        state: get,
        open: (panel, how = POINTED, touched) => open(panel, how, { ...(touched && { touched }) }),
        sayShown: () => set({ announcement: { code: 'shown' } }),
      }),
      holdAgainst: (heldAgainst) => set({ heldAgainst }),
      touchPlace: (touched) => set({ touched }),
      showDifferencesOnly: (differencesOnly) => set({ differencesOnly }),
      unfold: (unfolded) => set({ unfolded }),
      filterByField: (field) => {
        const { panel, around, markedSkill } = get()
        const hidden = hiddenBy(get(), field)
        set({
          opening: null,
          field,
          panel: hidden === null ? panel : null,
          around: hidden === null ? around : null,
          markedSkill: hidden === null ? markedSkill : null,
          previewed: null,
          notices:
            hidden === null || field === null ? [] : [{ code: 'panel-hidden', detail: { ...hidden, field } }],
          announcement: { code: 'filtered' },
        })
      },
      lookAround: (around) => set({ around, notices: [] }),
      searchFor: (query) => set({ query: toQuery(query) }),
      enterSearch: () => set({ intent: { to: 'search' } }),
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
        const { walk, graph } = get()
        if (walk.at !== role) set({ walk: walkTo(walk, graph, role) })
      },
      announce: (announcement) => set({ announcement: { ...announcement } }),
      chooseLanguage: (language) => set({ language, notices: [] }),
      keepLanguage: (spoken) =>
        set({
          language: spoken === get().usualLanguage ? null : spoken,
          notices: [{ code: 'language-failed', detail: {} }],
        }),
      nameMyRole: (myRole) => set({ myRole }),
      setSignature: (signature) => set({ signature: { ...get().signature, ...signature } }),
      readBothLanguages: (bothLanguages) => set({ bothLanguages }),
      chooseTheme: (theme) => set({ theme }),
      openDialog: (dialog) => set({ dialog, opening: null }),
      closeDialog: () => set({ dialog: null }),
      ...createGraphActions({
        state: get,
        set,
        library: options.library ?? NO_LIBRARY,
        myRoleIn,
        usualViewOf,
      }),
      dismissNotices: () => set({ notices: [] }),
      sayOfPage: (notice) => {
        const { pageNotices } = get()
        if (!pageNotices.includes(notice)) set({ pageNotices: [...pageNotices, notice] })
      },
      dismissPageNotice: (notice) =>
        set({ pageNotices: get().pageNotices.filter((other) => other !== notice) }),
    }
  })
}

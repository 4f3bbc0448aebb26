// Going from graph to graph, by choice or by history; part of the store. The latest of all such steps alone counts.
import { countErrors } from '../graph/checks/countErrors'
import type { RoleGraph } from '../graph/roleGraph'
import { type Walk, walkFromNowhere, walkTo } from '../graph/walk'
import type { Library } from '../library/library'
import type { OfferedGraph } from '../library/site'
import type { Address, ExplorerState, View } from './explorerState'
import { graphNotice, type Notice } from './notice'
import { panelKey, type Waypoint } from './panel'
import { walkTrail } from './trail'

export interface GraphActions {
  /**
   * Opens another graph: by default with nothing chosen, else as `arrive` says. One that cannot be opened leaves all as
   * it is, and that is said. Resolves once that is done, or overtaken.
   * @param isAnew whether one of the same id is another by now
   */
  openGraph(id: string, arrive?: (graph: RoleGraph) => void, isAnew?: boolean): Promise<void>
  /** More graphs can be opened than were known at first. */
  offerGraphs(graphs: readonly OfferedGraph[]): void
  /** Goes where an address leads: at the start, and on Back and Forward, with the trail of that moment. */
  goTo(address: Address, notices: readonly Notice[], trail: readonly Waypoint[], graph?: RoleGraph): void
}

/** All that was chosen in one graph, as it is before anything is. */
export const NOTHING_CHOSEN = {
  opening: null,
  field: null,
  query: null,
  panel: null,
  around: null,
  touched: null,
  unfolded: false,
  hiddenTransitions: [],
  trail: [],
  markedSkill: null,
  previewed: null,
  walk: walkFromNowhere,
  dialog: null,
  notices: [],
  intent: null,
} as const satisfies Partial<ExplorerState>

/** What these actions take of the store. */
interface Held {
  readonly state: () => ExplorerState
  readonly set: (change: Partial<ExplorerState>) => void
  readonly library: Pick<Library, 'open'>
  readonly myRoleIn: (graph: RoleGraph) => string | null
  readonly usualViewOf: (graph: RoleGraph) => View
}

export function createGraphActions({ state, set, library, myRoleIn, usualViewOf }: Held): GraphActions {
  /** The step that is under way; a new object each time. */
  let latest: object = {}
  const begun = (graph: RoleGraph) => ({
    ...NOTHING_CHOSEN,
    myRole: myRoleIn(graph),
    usualView: usualViewOf(graph),
  })
  const show = (graph: RoleGraph) => set({ ...begun(graph), graph, announcement: { code: 'shown' } })
  return {
    openGraph: async (id, arrive = show, isAnew = false) => {
      const step = {}
      latest = step
      if (id === state().graph.id && !isAnew) return set({ opening: null })
      // What was said of an earlier try would else stand there unread the second time.
      set({ opening: id, notices: [] })
      const { graph, problems } = await library.open(id)
      // Overtaken by another step, or by what was chosen meanwhile in the graph that is open.
      if (latest !== step || state().opening !== id) return
      if (graph === null) set({ opening: null, notices: [graphNotice(id, countErrors(problems).count)] })
      else arrive(graph)
    },
    offerGraphs: (graphs) => {
      if (JSON.stringify(graphs) !== JSON.stringify(state().graphs)) set({ graphs })
    },
    goTo: (address, notices, trail, graph = state().graph) => {
      latest = {}
      const before = state()
      const isAnother = graph !== before.graph
      const isFiltered = address.field !== before.field
      const isElsewhere = isAnother || panelKey(address.panel) !== panelKey(before.panel)
      set({
        ...(isAnother && begun(graph)),
        graph,
        ...address,
        previewed: null,
        markedSkill: null,
        walk: walkOn(isAnother ? walkFromNowhere : before.walk, graph, address.panel, before.panels),
        opening: null,
        notices,
        intent: null,
        dialog: null,
        trail: walkTrail(trail, address.panel),
        announcement: isElsewhere
          ? { code: 'shown' }
          : isFiltered
            ? { code: 'filtered' }
            : before.announcement,
      })
    },
  }
}

/** Where the keyboard stands once a panel is open: at its role, unless it is a comparison or about the role where it stands. */
export function walkOn(
  walk: Walk,
  graph: RoleGraph,
  panel: ExplorerState['panel'],
  panels: ExplorerState['panels'],
): Walk {
  const roles = panels.rolesOf(panel)
  const [role] = roles
  const stays = role === undefined || panel?.kind === 'compare' || roles.includes(walk.at ?? '')
  return stays ? walk : walkTo(walk, graph, role)
}

// The kinds of panel that there are. A kind is one record: how it stands in an address, which roles it is about, what it
// lights. The records themselves stand beside what they draw, and are handed to the store.
import type { RoleGraph } from '../graph/roleGraph'
import type { Lights } from '../scene/lights'
import type { Notice } from './notice'
import type { Panel, PanelId, PanelOf, Place } from './panel'

/** What reading ids needs: the graph, and somebody to tell what is left out. */
export interface AddressReader {
  readonly graph: RoleGraph
  readonly say: (code: Notice['code'], detail: Notice['detail']) => void
}

/** Its methods take panels of its own kind only. */
export interface PanelKind<K extends PanelId = PanelId> {
  /** Its key in an address, too. */
  readonly kind: K
  /** The ids that stand for it in an address; one that is not chosen yet is empty. */
  idsOf(panel: PanelOf<K>): readonly string[]
  /** The panel that ids stand for; null when they mean nothing here, which is said. */
  panelOf(ids: readonly string[], reader: AddressReader): Panel | null
  /** The roles that it is about, in its order; none where it is about no role. */
  rolesOf?(panel: PanelOf<K>): readonly string[]
  /** What it lights on the map; nothing where it leaves the map as it is. */
  lightsOf?(panel: PanelOf<K>, graph: RoleGraph): Lights
  /** Whether it lacks a role, which can then be picked in the view. */
  isPicking?(panel: PanelOf<K>): boolean
  /**
   * The panel with a role in the place that is still to be picked, else in the one that was touched last, else in the usual
   * one; null where that role has no place in it.
   */
  withPicked?(panel: PanelOf<K>, role: string, touched: Place | null, graph: RoleGraph): Panel | null
  /** Where one of two ends is enough for a filter to leave it: it is about the step between them. */
  readonly isStep?: boolean
}

/** All kinds. */
export interface Panels {
  /** In the order of precedence: of several in one address the first is shown. */
  readonly kinds: readonly PanelKind[]
  readonly rolesOf: (panel: Panel | null) => readonly string[]
  /** The same object for the same panel of the same graph. */
  readonly lightsOf: (panel: Panel | null, graph: RoleGraph) => Lights | null
  readonly isPicking: (panel: Panel | null) => boolean
  /** Whether roles that are pressed go into the panel, also when it lacks none. */
  readonly takesRoles: (panel: Panel | null) => boolean
  /** The panel with one more role, or one in place of another; null when it takes none, or has that one already. */
  readonly withPicked: (
    panel: Panel | null,
    role: string,
    touched: Place | null,
    graph: RoleGraph,
  ) => Panel | null
  readonly isStep: (panel: Panel | null) => boolean
}

export function createPanels(kinds: readonly PanelKind[]): Panels {
  const known = new Map<string, PanelKind>(kinds.map((kind) => [kind.kind, kind]))
  const kindOf = (panel: Panel | null) => (panel === null ? undefined : known.get(panel.kind))
  const lights = new WeakMap<RoleGraph, WeakMap<Panel, Lights>>()
  const rolesOf: Panels['rolesOf'] = (panel) => (panel && kindOf(panel)?.rolesOf?.(panel)) ?? []
  const isPicking: Panels['isPicking'] = (panel) => (panel && kindOf(panel)?.isPicking?.(panel)) ?? false
  return {
    kinds,
    rolesOf,
    isPicking,
    isStep: (panel) => kindOf(panel)?.isStep ?? false,
    lightsOf: (panel, graph) => {
      if (panel === null) return null
      const ofGraph = lights.get(graph) ?? new WeakMap<Panel, Lights>()
      lights.set(graph, ofGraph)
      const lit = ofGraph.get(panel) ?? kindOf(panel)?.lightsOf?.(panel, graph) ?? null
      if (lit !== null) ofGraph.set(panel, lit)
      return lit
    },
    takesRoles: (panel) => {
      const kind = kindOf(panel)
      return kind?.withPicked !== undefined && kind.isStep !== true
    },
    withPicked: (panel, role, touched, graph) =>
      panel !== null && !rolesOf(panel).includes(role)
        ? (kindOf(panel)?.withPicked?.(panel, role, touched, graph) ?? null)
        : null,
  }
}

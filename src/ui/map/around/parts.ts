// The page as the map of a part sees it: the same but for its graph, which is what stands around the roles of the open panel.
// What is done there to a role is done to the page; groups of roles are known here alone.
import { type OpenedGroup, type Part, partAround } from '../../../graph/partAround'
import type { RoleGraph } from '../../../graph/roleGraph'
import type { Lights } from '../../../scene/lights'
import { transitionStatusIn } from '../../../scene/scene'
import type { ExplorerState } from '../../../state/explorerState'
import type { Panel } from '../../../state/panel'
import type { Panels } from '../../../state/panels'
import { litRoute, openRoles, sceneOf } from '../../../state/selectors'
import type { Explorer, ExplorerActions } from '../../../state/store'

type State = ExplorerState & ExplorerActions

export interface Parts {
  /** A store of the page, or one that follows it, with the part for its graph. */
  readonly storeOf: <T extends Explorer>(store: T) => T
  /** The part that a graph of such a store is. */
  readonly partOf: (graph: RoleGraph) => Part | undefined
  /** Whether a card has to take the focus, since it came with the group that was opened. */
  readonly takesFocus: (role: string) => boolean
}

/** What decides which part is shown. */
const DECISIVE = ['graph', 'panel', 'panels', 'around', 'field', 'hiddenTransitions'] as const
/** That of the page, and that of what follows it. */
const MOST_KEPT = 2

/** The parts of what a page shows. */
export function createParts(page: Explorer): Parts {
  /** The group that is opened, and the one that the keyboard stands on. */
  let opened: OpenedGroup | null = null
  let at: string | null = null
  let comingTo: string | null = null
  const listeners = new Set<() => void>()
  let kept: readonly { readonly by: ExplorerState; readonly part: Part; readonly panels: Panels }[] = []
  let seen = new WeakMap<ExplorerState, State>()
  const byGraph = new WeakMap<RoleGraph, Part>()

  const keptFor = (state: ExplorerState) => {
    const known =
      // The map goes when nothing is to be shown around any more; until then it stays as it was.
      state.around === null ? kept[0] : kept.find(({ by }) => DECISIVE.every((key) => by[key] === state[key]))
    if (known) return known
    const scene = sceneOf({ ...state, previewed: null })
    const route = litRoute(state)
    const part = partAround(state.graph, {
      middle: route.length > 0 ? route : openRoles(state),
      steps: Number(state.around),
      isLeft: (transition) => transitionStatusIn(scene, transition) !== 'hidden',
      opened,
    })
    byGraph.set(part.graph, part)
    const made = { by: state, part, panels: withGroups(state.panels, part) }
    kept = [made, ...kept].slice(0, MOST_KEPT)
    return made
  }

  const change = () => {
    seen = new WeakMap()
    for (const listener of listeners) listener()
  }
  const open = (group: string) => {
    const { part } = keptFor(page.getState())
    const rest = part.groups.get(group)?.roles.length ?? 0
    const next = opened?.id === group ? opened.skipped + part.opened.length : 0
    opened = { id: group, skipped: next < rest + part.opened.length ? next : 0 }
    at = null
    kept = []
    comingTo = keptFor(page.getState()).part.opened[0] ?? null
    change()
  }

  const see = (state: State): State => {
    const known = seen.get(state)
    if (known) return known
    const { part, panels } = keptFor(state)
    const isGroup = (id: string) => part.groups.has(id)
    const made: State = {
      ...state,
      graph: part.graph,
      panels,
      walk: at === null ? state.walk : { ...state.walk, at },
      pickRole: (id, how) => (isGroup(id) ? open(id) : state.pickRole(id, how)),
      returnTo: (waypoint) => {
        const group = waypoint.kind === 'transition' ? [waypoint.from, waypoint.to].find(isGroup) : undefined
        if (group === undefined) state.returnTo(waypoint)
        else open(group)
      },
      preview: (waypoint) =>
        state.preview(waypoint && Object.values(waypoint).some(isGroup) ? null : waypoint),
      standOn: (id) => {
        const before = at
        at = isGroup(id) ? id : null
        if (at === null) state.standOn(id)
        if (at !== before) change()
      },
      startComparison: (id, ...others) => {
        if (id === null || !isGroup(id)) state.startComparison(id, ...others)
      },
      compareWith: (id, how) => {
        if (!isGroup(id)) state.compareWith(id, how)
      },
    }
    seen.set(state, made)
    return made
  }

  return {
    partOf: (graph) => byGraph.get(graph),
    takesFocus: (role) => {
      const is = role === comingTo
      if (is) comingTo = null
      return is
    },
    storeOf: (store) => ({
      ...store,
      getState: () => see(store.getState()),
      subscribe: (listener) => {
        const tell = () => listener(see(store.getState()), see(store.getState()))
        listeners.add(tell)
        const stop = store.subscribe((state, before) => listener(see(state), see(before)))
        return () => {
          listeners.delete(tell)
          stop()
        }
      },
    }),
  }
}

/** What is lit of a role goes on to the groups beside it. */
function withGroups(panels: Panels, { graph, groups }: Part): Panels {
  const lines = graph.transitions.filter(({ from, to }) => groups.has(from) || groups.has(to))
  const known = new WeakMap<Panel, Lights>()
  return {
    ...panels,
    lightsOf: (panel, of) => {
      const lights = panels.lightsOf(panel, of)
      if (panel === null || lights?.hasLinks !== true || of !== graph) return lights
      const lit = known.get(panel) ?? {
        ...lights,
        transitions: new Set([
          ...lights.transitions,
          ...lines.filter(({ from, to }) => lights.roles.has(from) || lights.roles.has(to)),
        ]),
      }
      known.set(panel, lit)
      return lit
    },
  }
}

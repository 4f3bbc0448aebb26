// What the store holds: the open graph and what the person chose. Everything else is worked out in selectors.ts.
import type { RoleGraph } from '../graph/roleGraph'
import type { Walk } from '../graph/walk'
import type { OfferedGraph } from '../library/site'
import type { TransitionGroup } from '../scene/legend'
import type { Intent } from './intent'
import type { Announcement, Notice, PageNotice } from './notice'
import type { Panel, Place, Waypoint } from './panel'
import type { Panels } from './panels'

export type Theme = 'system' | 'light' | 'dark'

/** How the role graph is shown. */
export type View = 'map' | 'outline' | 'matrix'

/** How many steps around the roles of the open panel the map goes. */
export type Steps = '1' | '2' | '3'

/** What opens over the page. */
export type Dialog = 'help' | 'share' | 'export' | 'written' | 'own-roles' | 'mend'

/** How the columns of the matrix stand: by how many roles share the skill, or by its name. */
export type ColumnOrder = 'shared' | 'name'

/** Both may be empty; the day is `YYYY-MM-DD`. */
export interface Signature {
  readonly name: string
  readonly date: string
}

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
  /** Null where the map shows all; always null where no panel with a role is open. */
  readonly around: Steps | null
}

export interface ExplorerState extends Address {
  readonly graph: RoleGraph
  /** The graph that was chosen and is on its way; null when there is none. */
  readonly opening: string | null
  /** All that can be opened, the one that is open among them. */
  readonly graphs: readonly OfferedGraph[]
  /** The kinds of panel that there are. */
  readonly panels: Panels
  /** What the device chose last, else what its browser prefers, as it was when the page opened. */
  readonly usualLanguage: string
  /** What a screen like this one begins the graph with, as it was when the graph opened. */
  readonly usualView: View
  readonly theme: Theme
  /** The role of the open graph that the person says is theirs; kept by the device, never in an address. */
  readonly myRole: string | null
  /** Whose name stands on a sheet, and for which day; kept by the device, never in an address or a file. */
  readonly signature: Signature
  /** Whether panels show each text of the graph in two languages. */
  readonly bothLanguages: boolean
  /** The place of the open panel that was filled or gone for last, and that the next press in a view fills anew; null for the usual one. */
  readonly touched: Place | null
  readonly differencesOnly: boolean
  /** What a role is held against: all of the other role, or what the person ticked as what they do today. */
  readonly heldAgainst: 'role' | 'today'
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
  /** Each once; they stay until they are dismissed. */
  readonly pageNotices: readonly PageNotice[]
  /** A new object each time, so that the same words are read out again. */
  readonly announcement: Announcement | null
  /** Where the last choice wants the focus; null where it stays. */
  readonly intent: Intent | null
}

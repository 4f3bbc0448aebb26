// What can stand beside the view. Each kind is described by one record, see panels.ts.

/**
 * The shape of each kind. A panel that comes from elsewhere adds its own beside its record.
 * @public
 */
export interface PanelShapes {
  readonly role: { readonly role: string }
  readonly transition: { readonly from: string; readonly to: string }
  readonly compare: Compared
  readonly route: Routed
  readonly ready: Ready
  readonly today: object
  /** What changed between the open graph and another version of it, by the name of that. */
  readonly changes: { readonly version: string }
}

/** The first role beside the second, and beside a third where one is asked for; null is still to be picked. */
interface Compared {
  readonly first: string | null
  readonly second: string | null
  readonly third?: string | null
}

/** The routes from one role to another; null is still to be picked. */
interface Routed {
  readonly from: string | null
  readonly to: string | null
  /** The roles between the ends of the route that is lit, where that is not the first. */
  readonly through?: readonly string[]
}

/** The step that a sheet is about; the role that one is in, where it is null, is still to be picked. */
interface Ready {
  readonly from: string | null
  readonly to: string
}

export type PanelId = keyof PanelShapes

export type PanelOf<K extends PanelId> = { readonly kind: K } & PanelShapes[K]

/** At most one is open, so it is one value. */
export type Panel = { [K in PanelId]: PanelOf<K> }[PanelId]

export type Comparing = PanelOf<'compare'>
export type Routing = PanelOf<'route'>

/** A side of a comparison, in the order in which they are filled. */
export type Side = 'first' | 'second' | 'third'

/** A place for a role in a panel that is about several. */
export type Place = Side | 'from' | 'to'

/** What the trail holds: all else is beside the way, not on it. */
export type Waypoint = PanelOf<'role'> | PanelOf<'transition'>

export const isWaypoint = (panel: Panel): panel is Waypoint =>
  panel.kind === 'role' || panel.kind === 'transition'

/** Unlike for any two panels that differ, whatever order their keys came in. */
export function panelKey(panel: Panel | null): string {
  if (panel === null) return ''
  const facts = Object.entries(panel).filter(([, value]) => value !== undefined)
  return JSON.stringify(facts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

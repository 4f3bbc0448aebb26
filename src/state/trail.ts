// The way come: the roles and transitions that were opened, oldest first, each once.
import { isWaypoint, type Panel, panelKey, type Waypoint } from './panel'

/** So many are a short list, and few stops of Tab; the oldest give way. */
const LONGEST = 6

/** The trail after opening a panel. What is on it already is gone back to: what came after it falls away. */
export function walkTrail(trail: readonly Waypoint[], panel: Panel | null): readonly Waypoint[] {
  if (panel === null || !isWaypoint(panel)) return trail
  const before = trail.findIndex((waypoint) => panelKey(waypoint) === panelKey(panel))
  return before < 0 ? [...trail, panel].slice(-LONGEST) : trail.slice(0, before + 1)
}

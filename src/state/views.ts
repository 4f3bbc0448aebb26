// The views and the steps around a role that an address can name, and which one a screen begins with.
import { isReadableStill } from '../layout/compact'
import type { Steps, View } from './explorerState'

/** In the order in which they are offered. */
export const VIEWS: readonly View[] = ['map', 'outline', 'matrix']

/** How many steps around a role can be chosen. */
export const STEPS: readonly Steps[] = ['1', '2', '3']

/** Where the page scrolls, so that the map lies still in its width. */
const SCROLLS = '(width < 62.5em)'
const USUAL_TEXT = 16

/** The map, or the outline where a map of so many columns would be too small to read whole on a screen like this one. */
export function usualView(columns: number): View {
  if (!matchMedia(SCROLLS).matches) return 'map'
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT
  return isReadableStill(columns, innerWidth / text) ? 'map' : 'outline'
}

/** Of more roles a map is drawn in another way, see ui/map/large, and its picture would be too small to read on a page. */
export const MOST_DRAWN = 200

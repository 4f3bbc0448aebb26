// The views that an address can name, and which one a screen begins with.
import type { View } from './explorerState'

/** In the order in which they are offered. */
export const VIEWS: readonly View[] = ['map', 'outline', 'matrix']

/** Too small for a map to be the first thing to read. */
const PHONE = '(width < 37.5em), (height < 31.25em) and (pointer: coarse)'

export const usualView = (): View => (matchMedia(PHONE).matches ? 'outline' : 'map')

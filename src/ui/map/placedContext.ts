import { createContext } from 'react'
import type { Placed } from '../../scene/placed'

/** Where all of the map stands, for what is fetched on use. */
export const PlacedContext = createContext<Placed | null>(null)

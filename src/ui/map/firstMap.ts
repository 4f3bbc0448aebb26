import { createContext } from 'react'
import type { Room } from '../../layout/fit'
import type { Fitted } from './useLayout'

export interface FirstMap {
  readonly room: Room
  readonly fitted: Fitted
}

/** The map that stands until a room is measured: where the page is written at build time, before there is any. */
export const FirstMapContext = createContext<FirstMap | null>(null)

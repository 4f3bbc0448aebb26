import { createContext } from 'react'
import type { Announcement } from '../../state/notice'

/** What is to be read out: its words are fetched on use. */
export const SaidContext = createContext<{
  readonly announcements: readonly Announcement[]
  /** Another number each time, so that the same words are read out again. */
  readonly nth: number
} | null>(null)

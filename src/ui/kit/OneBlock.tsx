import type { ReactNode } from 'react'
import './OneBlock.css'

/**
 * Of a heading that takes the focus, and lists of choices that come with it. Chromium tells what is chosen in a list that has just come
 * as if somebody had chosen it now; Orca goes there, unless both stand in one block of text. A block that says anything of
 * itself, if only that it is not busy, is kept for screen readers.
 */
export const OneBlock = ({ children }: { readonly children: ReactNode }) => (
  <div className="one-block" aria-busy={false}>
    {children}
  </div>
)

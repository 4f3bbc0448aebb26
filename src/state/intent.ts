// How a choice was meant, and where it wants the focus. What follows from it is ordered in one place, ui/frame/director.ts.

/** `list`: in a list that closes behind the choice, as a menu does; `search`: in the list of what was found. */
type By = 'pointer' | 'keyboard' | 'list' | 'search'

export interface How {
  readonly by: By
}

/** Where the focus is to go once what was chosen stands on the page; a new object each time. */
export type Intent = (
  | { readonly to: 'panel' | 'marked-lines' | 'search' }
  /** The line of a responsibility in the panel of its role. */
  | { readonly to: 'line'; readonly responsibility: string }
) &
  Partial<How>

/** Who points stays where the pointer is; others follow into the panel, or go on searching while something is to be picked. */
export function intentOf({ by }: How, isPicking: boolean, inPanel: Intent = { to: 'panel' }): Intent | null {
  if (by === 'pointer') return null
  if (!isPicking) return { ...inPanel, by }
  return by === 'search' ? { to: 'search' } : null
}

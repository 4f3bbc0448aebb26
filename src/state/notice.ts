// What the person is told: notices stand on the page until they are dismissed, announcements are only read out.
import type { PanelId } from './panel'

/** Something to tell the person once; ids are turned into names when it is shown. */
export interface Notice {
  readonly code:
    | 'unknown-value'
    | 'unknown-transition'
    | 'unknown-language'
    | 'unknown-graph'
    | 'unreadable-value'
    /** Something was added to the link on its way, or it was written otherwise there. */
    | 'link-cleaned'
    | 'link-restored'
    /** There are words in the language of the link, but in another script. */
    | 'other-script'
    /** What a page in another page does not show, or does not know. */
    | 'panel-not-framed'
    | 'graph-not-framed'
    | 'same-role'
    | 'same-end'
    | 'one-panel'
    | 'filter-cleared'
    | 'panel-hidden'
    /** No move of the graph leads from the one role to the other. */
    | 'no-step'
    | 'language-failed'
    /** The graph that was chosen did not arrive, or has errors. */
    | 'graph-failed'
    | 'graph-broken'
  readonly detail: Readonly<{
    key?: string
    value?: string
    role?: string
    /** With `role`, a transition: from there to here. */
    to?: string
    /** The panel that it is about, where that is about no role. */
    panel?: PanelId
    field?: string
    count?: number
    /** The one that there is, where `value` is one that there is not. */
    language?: string
  }>
}

/** Says that a graph could not be opened: it did not arrive, or it has problems. */
export const graphNotice = (id: string, problems: number): Notice => ({
  code: problems === 0 ? 'graph-failed' : 'graph-broken',
  detail: { value: id, count: problems },
})

/** What is said of the page as a whole, whatever is done meanwhile: a new release stands ready; something that was pressed or typed failed; it leaves alone what the device keeps; a map of the person's own was opened. */
export type PageNotice = 'new-release' | 'failed' | 'safe' | 'own-opened'

/** What the focus does not say by itself. */
export type Announcement =
  /** There is no role in that direction, or only behind transitions that are hidden. */
  | { readonly code: 'no-next' | 'no-previous' | 'next-hidden' | 'previous-hidden' | 'first' | 'last' }
  /** Another part of the graph is shown. */
  | { readonly code: 'filtered' }
  /** Kinds of transitions were hidden or shown again. */
  | { readonly code: 'transitions-hidden' }
  /** Another panel is shown, or the same of other roles, while the focus may stay where it is. */
  | { readonly code: 'shown' }
  /** What the person wrote was copied, or could not be saved. */
  | { readonly code: 'sheet-copied' | 'not-saved' }
  /** All that was ticked is ticked no longer, or is again. */
  | { readonly code: 'today-cleared' | 'today-restored' }

import { type KeyboardEvent, useContext, useMemo } from 'react'
import { nextRole, previousRole } from '../../graph/walk'
import { languages } from '../../i18n/languages'
import type { ExplorerState } from '../../state/explorerState'
import { currentLanguage, isDrawn, roleToReturnTo } from '../../state/selectors'
import type { ExplorerActions } from '../../state/store'
import { ExplorerContext } from '../../state/useExplorer'
import type { ViewHandle } from '../kit/stage'

type State = ExplorerState & ExplorerActions

/** What the map shows, in reading order, a list a level. */
type Order = readonly (readonly string[])[]

/** The map as its keys see it. */
type MapView = Pick<ViewHandle, 'focusRole'> & { readonly has: (role: string) => boolean }

/** What each key does; a role that it gives back gets the focus. */
const KEYS: Readonly<Record<string, (state: State, order: Order, view: MapView) => string | null>> = {
  ArrowRight: (state) => along(state, nextRole, 'no-next', 'next-hidden'),
  ArrowLeft: (state) => along(state, previousRole, 'no-previous', 'previous-hidden'),
  ArrowDown: (state, order) => beside(state, order.flat(), 1),
  ArrowUp: (state, order) => beside(state, order.flat(), -1),
  Home: (_, order) => order.flat()[0] ?? null,
  End: ({ walk }, order) => order.find((level) => level.includes(walk.at ?? ''))?.at(-1) ?? null,
  Escape: letGo,
  '?': ({ openDialog }) => {
    openDialog('help')
    return null
  },
  '/': ({ enterSearch }) => {
    enterSearch()
    return null
  },
  c: ({ walk, panel, compareWith, startComparison }) => {
    // A comparison that is open goes on.
    if (walk.at !== null && panel?.kind === 'compare') compareWith(walk.at, { by: 'keyboard' })
    else if (walk.at !== null) startComparison(walk.at, undefined, { by: 'keyboard' })
    return null
  },
  l: (state) => {
    const next = languages[(languages.indexOf(currentLanguage(state)) + 1) % languages.length]
    if (next !== undefined) state.chooseLanguage(next)
    return null
  },
  ...Object.fromEntries(Array.from({ length: 10 }, (_, number) => [String(number), filterBy(number)])),
}

/** 0 shows all fields, 1 the first, and so on. */
function filterBy(number: number) {
  return ({ graph, filterByField }: State) => {
    const field = [...graph.fields.keys()][number - 1]
    if (number === 0 || (field !== undefined && graph.fields.size > 1)) filterByField(field ?? null)
    return null
  }
}

function along(
  state: State,
  find: typeof nextRole,
  atEnd: 'no-next' | 'no-previous',
  behindHidden: 'next-hidden' | 'previous-hidden',
): string | null {
  const { walk, graph, announce } = state
  const role = find(walk, graph, (transition) => isDrawn(state, transition))
  if (role === null) announce({ code: find(walk, graph, () => true) === null ? atEnd : behindHidden })
  return role
}

/** The neighbour in reading order, which goes on from the end of a level to the next one. */
function beside({ walk, announce }: State, roles: readonly string[], way: 1 | -1): string | null {
  const role = roles[roles.indexOf(walk.at ?? '') + way]
  if (role === undefined) announce({ code: way > 0 ? 'last' : 'first' })
  return role ?? null
}

/** Back to the role that is open; from there, or where it is not drawn, closes the panel. */
function letGo(state: State, _: Order, view: MapView): string | null {
  const role = roleToReturnTo(state)
  if (role !== null && role !== state.walk.at && view.has(role)) return role
  if (state.panel !== null) state.closePanel()
  return null
}

/** The keys of the map. One-letter keys act only here, and none while an input method is composing. */
export function useMapKeys(order: Order, view: MapView): (event: KeyboardEvent) => void {
  const explorer = useContext(ExplorerContext)
  return useMemo(
    () => (event) => {
      const { nativeEvent, ctrlKey, metaKey, altKey } = event
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const isOurs = Object.hasOwn(KEYS, key) && !nativeEvent.isComposing && !ctrlKey && !metaKey && !altKey
      if (explorer === null || !isOurs) return
      event.preventDefault()
      const role = KEYS[key]?.(explorer.getState(), order, view) ?? null
      if (role !== null) view.focusRole(role)
    },
    [explorer, order, view],
  )
}

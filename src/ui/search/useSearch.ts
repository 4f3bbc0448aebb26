import { type KeyboardEvent, useContext, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { search } from '../../graph/search'
import { isolate } from '../../i18n/useWording'
import { isPicking } from '../../state/panel'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { enterPanel } from '../focus'
import { enterLine, enterSearch } from './enterSearch'
import type { SearchField } from './searchField'

/** What can be chosen: a role, or a responsibility of one. */
export interface SearchOption {
  readonly role: string
  readonly responsibility?: string
}

/** Ids of what the field refers to. */
export interface SearchIds {
  readonly list: string
  readonly option: (index: number) => string
}

/** The option that the arrow keys reached, of what a query found. */
interface Reached {
  readonly query: string
  readonly index: number
}

/** The search as the person works it: what is found, and which of it the arrow keys are on. */
export function useSearch({ text, query, isOpen, setIsOpen, type }: SearchField) {
  const { t } = useTranslation()
  const explorer = useContext(ExplorerContext)
  const graph = useExplorer((state) => state.graph)
  const [reached, setReached] = useState<Reached | null>(null)
  const id = useId()

  const results = useMemo(() => search(graph, query), [graph, query])
  const options: readonly SearchOption[] = [...results.roles.hits, ...results.responsibilities.hits]
  const isShown = isOpen && results.words.length > 0
  const isListed = isShown && options.length > 0
  // Another query begins anew.
  const active = isListed && reached?.query === query ? reached.index : null
  const count = results.roles.total + results.responsibilities.total

  const close = () => {
    setIsOpen(false)
    setReached(null)
  }
  const clear = () => {
    type('', false)
    close()
  }
  const choose = ({ role, responsibility }: SearchOption) => {
    close()
    explorer?.getState().pickRole(role)
    const panel = explorer?.getState().panel ?? null
    const place = graph.roles.get(role)?.responsibilities.findIndex(({ id }) => id === responsibility) ?? -1
    // The second role of a comparison is what one searches for next.
    if (isPicking(panel)) enterSearch()
    else if (panel?.kind === 'role' && place >= 0) enterLine(place)
    else enterPanel()
  }
  const moveTo = (index: number) => {
    setIsOpen(true)
    if (options.length > 0) setReached({ query, index: (index + options.length) % options.length })
  }
  /** Whether a key did something, and is not to do anything else. */
  const act = (key: string): boolean => {
    if (key === 'ArrowDown') moveTo(active === null ? 0 : active + 1)
    else if (key === 'ArrowUp') moveTo(active === null ? -1 : active - 1)
    else if (key === 'Enter') {
      const option = isListed ? options[active ?? 0] : undefined
      if (option === undefined) return false
      choose(option)
    } else if (key === 'Escape' && isShown) close()
    else if (key === 'Escape' && text !== '') clear()
    else return false
    return true
  }
  const press = (event: KeyboardEvent) => {
    const { key, nativeEvent, ctrlKey, metaKey, altKey, shiftKey } = event
    // Safari ends composing before it reports the Enter that ended it; 229 says that the input method took the key.
    const isTaken = nativeEvent.isComposing || nativeEvent.keyCode === 229
    if (!isTaken && !ctrlKey && !metaKey && !altKey && !shiftKey && act(key)) event.preventDefault()
  }
  const saidOfList = isListed
    ? t('search.found', { count })
    : t('search.none', { query: isolate(query.trim()) })
  return {
    results,
    /** Whether anything stands below the field, be it that nothing was found. */
    isShown,
    isListed,
    active,
    said: isShown ? saidOfList : '',
    ids: { list: `${id}-list`, option: (index: number) => `${id}-${index}` },
    clear,
    choose,
    press,
  }
}

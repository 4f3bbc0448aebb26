import { type KeyboardEvent, useContext, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchResults } from '../../graph/search'
import { isolate } from '../../i18n/useWording'
import { isPicking } from '../../state/panel'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { enterPanel } from '../focus'
import type { Finder } from './finder'
import { enterLine, enterSearch } from './goTo'
import { useFinder } from './useFinder'

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

type Shown =
  | { readonly kind: 'list'; readonly List: Finder['SearchList']; readonly results: SearchResults }
  | { readonly kind: 'none' | 'failed' }

/** The search as the person works it: what is typed, what that finds, which of it the arrow keys are on. */
export function useSearch() {
  const { t } = useTranslation()
  const explorer = useContext(ExplorerContext)
  const graph = useExplorer((state) => state.graph)
  const [text, setText] = useState('')
  // What is typed, but for what an input method is still composing.
  const [query, setQuery] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [at, setAt] = useState<number | null>(null)
  const { finder, fetchFinder } = useFinder()
  const id = useId()

  const results = useMemo(
    () => (finder === null || finder === 'failed' ? null : finder.search(graph, query)),
    [finder, graph, query],
  )
  const options: readonly SearchOption[] = [
    ...(results?.roles.hits ?? []),
    ...(results?.responsibilities.hits ?? []),
  ]
  const isBlank = query.trim() === '' || results?.words.length === 0
  const shown = isOpen && !isBlank ? whatToShow(finder, results, options.length) : null
  const active = shown?.kind === 'list' ? at : null
  const total = (results?.roles.total ?? 0) + (results?.responsibilities.total ?? 0)
  const status = {
    list: t('search.found', { count: total }),
    none: t('search.none', { query: isolate(query.trim()) }),
    failed: t('search.failed'),
  }

  const type = (typed: string, isComposing: boolean) => {
    setText(typed)
    if (isComposing) return
    fetchFinder()
    setQuery(typed)
    setAt(null)
    setIsOpen(true)
  }
  const close = () => {
    setIsOpen(false)
    setAt(null)
  }
  const clear = () => {
    setText('')
    setQuery('')
    close()
  }
  const choose = ({ role, responsibility }: SearchOption) => {
    close()
    explorer?.getState().pickOnMap(role)
    // The second role of a comparison is what one searches for next.
    if (isPicking(explorer?.getState().panel ?? null)) enterSearch()
    else if (responsibility === undefined) enterPanel()
    else enterLine(responsibility)
  }
  const moveTo = (index: number) => {
    setIsOpen(true)
    if (options.length > 0) setAt((index + options.length) % options.length)
  }
  /** Whether a key did something, and is not to do anything else. */
  const act = (key: string): boolean => {
    if (key === 'ArrowDown') moveTo(active === null ? 0 : active + 1)
    else if (key === 'ArrowUp') moveTo(active === null ? -1 : active - 1)
    else if (key === 'Enter') {
      const option = shown?.kind === 'list' ? options[active ?? 0] : undefined
      if (option === undefined) return false
      choose(option)
    } else if (key === 'Escape' && shown !== null) close()
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
  return {
    text,
    shown,
    active,
    /** What is read out, and shown where there is no list. */
    status: shown === null ? '' : status[shown.kind],
    ids: { list: `${id}-list`, option: (index: number) => `${id}-${index}` },
    prepare: fetchFinder,
    open: () => setIsOpen(true),
    type,
    close,
    clear,
    choose,
    press,
  }
}

function whatToShow(
  finder: Finder | 'failed' | null,
  results: SearchResults | null,
  options: number,
): Shown | null {
  if (finder === 'failed') return { kind: 'failed' }
  if (finder === null || results === null) return null
  return options === 0 ? { kind: 'none' } : { kind: 'list', List: finder.SearchList, results }
}

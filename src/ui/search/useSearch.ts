import { useId, useMemo, useState } from 'react'
import { search } from '../../graph/search'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import type { How } from '../../state/intent'
import { useExplorer } from '../../state/useExplorer'
import { usePinyin } from '../kit/usePinyin'
import type { SearchField } from './searchField'

const SEARCHED: How = { by: 'search' }

/** What can be chosen: a role, or a responsibility of one. */
export interface SearchOption {
  readonly role: string
  readonly responsibility?: string
}

/** Ids of what the field refers to. */
export interface SearchIds {
  readonly list: string
  readonly hint: string
  readonly option: (index: number) => string
}

/** The option that the arrow keys reached, of what a query found. */
interface Reached {
  readonly query: string
  readonly index: number
}

/** The search as the person works it: what is found, and which of it the arrow keys are on. */
export function useSearch({ text, query, isOpen, type }: SearchField) {
  const { t } = useTranslation()
  const pickRole = useExplorer((state) => state.pickRole)
  const pickResponsibility = useExplorer((state) => state.pickResponsibility)
  const compareWith = useExplorer((state) => state.compareWith)
  const graph = useExplorer((state) => state.graph)
  const searchFor = useExplorer((state) => state.searchFor)
  const pinyin = usePinyin(graph, isOpen)
  const [reached, setReached] = useState<Reached | null>(null)
  const id = useId()

  const results = useMemo(() => search(graph, query, pinyin), [graph, query, pinyin])
  const options: readonly SearchOption[] = [...results.roles.hits, ...results.responsibilities.hits]
  const isShown = isOpen && results.words.length > 0
  const isListed = isShown && options.length > 0
  // Another query begins anew.
  const active = isListed && reached?.query === query ? reached.index : null
  const count = results.roles.total + results.responsibilities.total

  const close = () => {
    searchFor(null)
    setReached(null)
  }
  const clear = () => {
    type('', false)
    close()
  }
  const choose = ({ role, responsibility }: SearchOption) => {
    close()
    if (responsibility === undefined) pickRole(role, SEARCHED)
    else pickResponsibility(role, responsibility, SEARCHED)
  }
  const compare = ({ role }: SearchOption) => {
    close()
    compareWith(role, SEARCHED)
  }
  const moveTo = (index: number) => {
    searchFor(query)
    if (options.length > 0) setReached({ query, index: (index + options.length) % options.length })
  }
  /** Whether a key did something, and is not to do anything else. */
  const act = (key: string, isShifted: boolean): boolean => {
    const option = isListed ? options[active ?? 0] : undefined
    if (isShifted) {
      if (key !== 'Enter' || option === undefined) return false
      compare(option)
    } else if (key === 'ArrowDown') moveTo(active === null ? 0 : active + 1)
    else if (key === 'ArrowUp') moveTo(active === null ? -1 : active - 1)
    else if (key === 'Enter') {
      if (option === undefined) return false
      choose(option)
    } else if (key === 'Escape' && isShown) close()
    else if (key === 'Escape' && text !== '') clear()
    else return false
    return true
  }
  const similar = results.similar === undefined ? '' : `${t('search.similar')} `
  const saidOfList = isListed
    ? `${similar}${t('search.found', { count })}`
    : t('search.none', { query: isolate(query.trim()) })
  return {
    results,
    /** How what is listed was found, for marking it. */
    sought: { words: results.similar ?? results.words, query, pinyin },
    /** Whether anything stands below the field, be it that nothing was found. */
    isShown,
    isListed,
    active,
    said: isShown ? saidOfList : '',
    ids: { list: `${id}-list`, hint: `${id}-hint`, option: (index: number) => `${id}-${index}` },
    clear,
    choose,
    compare,
    act,
  }
}

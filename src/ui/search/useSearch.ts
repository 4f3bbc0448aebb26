import { useEffect, useId, useState } from 'react'
import { wordsOf } from '../../graph/fold'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import type { How } from '../../state/intent'
import { useExplorer } from '../../state/useExplorer'
import { useFound } from '../kit/useFound'
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

/** As long as a screen reader may take to hear where the focus has gone: it loses its way where what it stood on is gone sooner, ms. */
const LINGERING = 1000

/** The search as the person works it: what is found, and which of it the arrow keys are on. */
export function useSearch({ text, query, isOpen, type, keys, isLeft, setLeft }: SearchField) {
  const { t } = useTranslation()
  const pickRole = useExplorer((state) => state.pickRole)
  const pickResponsibility = useExplorer((state) => state.pickResponsibility)
  const compareWith = useExplorer((state) => state.compareWith)
  const graph = useExplorer((state) => state.graph)
  const searchFor = useExplorer((state) => state.searchFor)
  const { shown, isAnswer, isComing, isAwaited } = useFound(graph, query, isOpen)
  const [reached, setReached] = useState<Reached | null>(null)
  const id = useId()

  const results = shown?.results ?? null
  const options: readonly SearchOption[] = results
    ? [...results.roles.hits, ...results.responsibilities.hits]
    : []
  const isAsked = isOpen && wordsOf(query).length > 0
  const isListed = isAsked && options.length > 0
  // Another query begins anew.
  const active = isListed && isAnswer && reached?.query === query ? reached.index : null
  const count = results ? results.roles.total + results.responsibilities.total : 0

  const close = () => {
    setLeft(false)
    searchFor(null)
    setReached(null)
  }
  const clear = () => {
    type('', false)
    close()
  }
  // The list stays until the focus has gone on with the choice: a field whose list closes is read out once more.
  useEffect(() => {
    if (!isOpen) setReached(null)
  }, [isOpen])
  const leave = () => {
    searchFor(null)
    setLeft(true)
    setTimeout(setLeft, LINGERING, false)
  }
  const choose = ({ role, responsibility }: SearchOption) => {
    leave()
    if (responsibility === undefined) pickRole(role, SEARCHED)
    else pickResponsibility(role, responsibility, SEARCHED)
  }
  const compare = ({ role }: SearchOption) => {
    leave()
    compareWith(role, SEARCHED)
  }
  const moveTo = (index: number) => {
    searchFor(query)
    if (isAnswer && options.length > 0)
      setReached({ query, index: (index + options.length) % options.length })
  }
  /** Whether a key did something, and is not to do anything else. */
  const act = (key: string, isShifted: boolean): boolean => {
    const isEarly = key === 'Enter' && isAwaited && active === null
    const option = isListed && !isLeft && !isEarly ? options[active ?? 0] : undefined
    if (isEarly) keys.current.early = isShifted
    else if (isShifted) {
      if (key !== 'Enter' || option === undefined) return false
      compare(option)
    } else if (key === 'ArrowDown') moveTo(active === null ? 0 : active + 1)
    else if (key === 'ArrowUp') moveTo(active === null ? -1 : active - 1)
    else if (key === 'Enter') {
      if (option === undefined) return false
      choose(option)
    } else if (key === 'Escape' && isAsked) close()
    else if (key === 'Escape' && text !== '') clear()
    else return false
    return true
  }
  const similar = results?.similar === undefined ? '' : `${t('search.similar')} `
  const saidOfList = isListed
    ? `${similar}${t('search.found', { count })}`
    : t('search.none', { query: isolate(query.trim()) })
  return {
    results,
    /** How what is listed was found, for marking it. */
    sought: shown &&
      results && {
        words: results.similar ?? results.words,
        query: results.query ?? shown.query,
        pinyin: shown.pinyin,
      },
    /** Whether anything stands below the field, be it that nothing was found. */
    isShown: isAsked,
    isListed,
    active,
    /** Whether nothing can be said yet. */
    isPreparing: isAsked && isComing && !isListed,
    said: !isAsked || (isComing && isListed) ? '' : isComing ? t('app.arriving') : saidOfList,
    ids: { list: `${id}-list`, hint: `${id}-hint`, option: (index: number) => `${id}-${index}` },
    clear,
    choose,
    compare,
    act,
  }
}

import { useEffect, useMemo, useState } from 'react'
import { wordsOf } from '../../graph/fold'
import type { RoleGraph } from '../../graph/roleGraph'
import { type Searching, startSearch } from '../../graph/search'
import { toAsked } from '../../graph/search/asked'
import { inSlices, isPast } from './inSlices'
import { usePinyin } from './usePinyin'

/** So much of a search is done with the key that asks for it, ms: all of it, once a map is prepared. */
const AT_ONCE = 16

export interface FoundSoFar {
  /** The last search that has found anything or is done; null before that, and in another graph. */
  readonly shown: Searching | null
  /** Whether that answers the query as it is now. */
  readonly isAnswer: boolean
  /** Whether more is to come. */
  readonly isComing: boolean
  /** Whether it is still open what comes first. */
  readonly isAwaited: boolean
}

/** Whether something was found that nothing else that comes can stand before. */
const isFound = ({ results }: Searching): boolean =>
  results !== null &&
  results.similar === undefined &&
  results.roles.total + results.responsibilities.total > 0

/**
 * What a query finds, in slices: a large map is prepared while the page goes on, from when there is a field to type in. Nothing else
 * is done for a list that is closed.
 */
export function useFound(graph: RoleGraph, query: string, isOpen: boolean): FoundSoFar {
  const isBlank = wordsOf(query).length === 0
  const { pinyin, isComing: isRead } = usePinyin(graph, isOpen)
  const [, setTold] = useState(0)
  const searching = useMemo(() => {
    const started = startSearch(graph, query, pinyin)
    started.goOn(isPast(AT_ONCE))
    return started
  }, [graph, query, pinyin])
  const [last, setLast] = useState(searching)
  if (searching.results !== null && last !== searching) setLast(searching)
  useEffect(() => {
    if (searching.isDone || !(isOpen || isBlank)) return
    return inSlices((isOver) => {
      const isMore = searching.goOn(isOver)
      if (isMore || searching.isDone) setTold((count) => count + 1)
      return searching.isDone
    })
  }, [searching, isOpen, isBlank])
  const shown = searching.results !== null ? searching : last.graph === graph ? last : null
  const isAnswer = shown?.results !== null && shown?.query === query
  // What is only read so is found once the readings are there.
  const isUnread = isRead && toAsked(query, true).letters !== null
  const isComing = isOpen && !isBlank && (!searching.isDone || (isUnread && !isFound(searching)))
  return {
    shown: shown?.results === null ? null : shown,
    isAnswer,
    isComing,
    isAwaited: isComing && !(isAnswer && shown !== null && isFound(shown)),
  }
}

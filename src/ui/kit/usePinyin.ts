import { pinyinGraphs } from 'virtual:pinyin-graphs'
import { useEffect, useState } from 'react'
import type { RoleGraph } from '../../graph/roleGraph'
import { NO_PINYIN, type Pinyin, parsePinyin } from '../../graph/search/pinyin'
import { fetchFile } from '../../net/fetchFile'

const arrived = new Map<string, Pinyin>()

async function fetchPinyin(id: string): Promise<Pinyin | null> {
  const response = await fetchFile(`./data/${encodeURIComponent(id)}.pinyin.json`)
  return response.ok ? parsePinyin(await response.text()) : null
}

/** How the Chinese of a graph is read. Until that has arrived, or where it never does, all else is found. */
export function usePinyin({ id }: RoleGraph, isSearched: boolean): Pinyin {
  const [, setCount] = useState(0)
  const isMissing = isSearched && pinyinGraphs.has(id) && !arrived.has(id)
  useEffect(() => {
    if (!isMissing) return
    let isOver = false
    // What did not arrive is asked for again when the list is next opened.
    fetchPinyin(id).then(
      (pinyin) => {
        if (pinyin !== null) arrived.set(id, pinyin)
        if (!isOver) setCount((count) => count + 1)
      },
      () => null,
    )
    return () => {
      isOver = true
    }
  }, [id, isMissing])
  return arrived.get(id) ?? NO_PINYIN
}

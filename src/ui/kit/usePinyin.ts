import { pinyinGraphs } from 'virtual:pinyin-graphs'
import { useEffect, useState } from 'react'
import type { RoleGraph } from '../../graph/roleGraph'
import { chineseTexts } from '../../graph/search/chineseTexts'
import { NO_PINYIN, type Pinyin, parsePinyin } from '../../graph/search/pinyin'
import { fetchFile } from '../../net/fetchFile'
import { inTime } from '../../net/inTime'

const arrived = new WeakMap<RoleGraph, Pinyin>()

async function fetchPinyin(id: string): Promise<Pinyin | null> {
  const response = await fetchFile(`./data/${encodeURIComponent(id)}.pinyin.json`)
  return response.ok ? parsePinyin(await response.text()) : null
}

/** Of a graph that did not come with it. */
async function makePinyin({ data }: RoleGraph): Promise<Pinyin | null> {
  const texts = chineseTexts(data)
  if (texts.length === 0) return NO_PINYIN
  return (await inTime(import('../../workers/aside'))).readAloud(texts)
}

/** How the Chinese of a graph is read. Until that has arrived, or where it never does, all else is found. */
export function usePinyin(graph: RoleGraph, isSearched: boolean): Pinyin {
  const [, setCount] = useState(0)
  const isMissing = isSearched && !arrived.has(graph)
  useEffect(() => {
    if (!isMissing) return
    let isOver = false
    // What did not arrive is asked for again when the list is next opened.
    const asked = pinyinGraphs.has(graph.id) ? fetchPinyin(graph.id) : makePinyin(graph)
    asked.then(
      (pinyin) => {
        if (pinyin !== null) arrived.set(graph, pinyin)
        if (!isOver) setCount((count) => count + 1)
      },
      () => null,
    )
    return () => {
      isOver = true
    }
  }, [graph, isMissing])
  return arrived.get(graph) ?? NO_PINYIN
}

import { site } from 'virtual:site'
import { useEffect, useState } from 'react'
import type { RoleGraph } from '../../graph/roleGraph'
import { chineseTextsIn, speechOf } from '../../graph/search/chineseTexts'
import { NO_PINYIN, type Pinyin, parsePinyin } from '../../graph/search/pinyin'
import { goOn } from '../../graph/search/sliced'
import { fetchFile } from '../../net/fetchFile'
import { inTime } from '../../net/inTime'
import { inSlices } from './inSlices'

const arrived = new WeakMap<RoleGraph, Pinyin>()

async function fetchPinyin(id: string): Promise<Pinyin | null> {
  const response = await fetchFile(`./data/${encodeURIComponent(id)}.pinyin.json`)
  return response.ok ? parsePinyin(await response.text()) : null
}

/** Of a graph that did not come with it. */
async function makePinyin({ data }: RoleGraph): Promise<Pinyin | null> {
  const work = chineseTextsIn(data)
  const texts = await new Promise<readonly string[]>((resolve) => {
    inSlices((isOver) => {
      const done = goOn(work, isOver)
      if (done !== null) resolve(done.value)
      return done !== null
    })
  })
  if (texts.length === 0) return NO_PINYIN
  return (await inTime(import('../../workers/aside'))).readAloud(texts, speechOf(data))
}

interface PinyinSoFar {
  readonly pinyin: Pinyin
  /** Whether it is still on its way. */
  readonly isComing: boolean
}

/** How the Chinese of a graph is read. Until that has arrived, or where it never does, all else is found. */
export function usePinyin(graph: RoleGraph, isSearched: boolean): PinyinSoFar {
  const [, setCount] = useState(0)
  const [missed, setMissed] = useState<RoleGraph | null>(null)
  const isMissing = isSearched && !arrived.has(graph)
  useEffect(() => {
    if (!isMissing) return
    let isOver = false
    const miss = () => {
      if (!isOver) setMissed(graph)
    }
    const asked = site.graphs.some(({ id, isRead }) => isRead && id === graph.id)
      ? fetchPinyin(graph.id)
      : makePinyin(graph)
    asked.then((pinyin) => {
      if (pinyin === null) miss()
      else {
        arrived.set(graph, pinyin)
        if (!isOver) setCount((count) => count + 1)
      }
    }, miss)
    return () => {
      isOver = true
      // What did not arrive is asked for again when the list is next opened.
      setMissed(null)
    }
  }, [graph, isMissing])
  return { pinyin: arrived.get(graph) ?? NO_PINYIN, isComing: isMissing && missed !== graph }
}

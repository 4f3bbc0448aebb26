import { readGraphs } from 'virtual:read-graphs'
import { useEffect, useState } from 'react'
import type { RoleGraph } from '../../graph/roleGraph'
import { NO_READINGS, parseReadings, type Readings } from '../../graph/search/readings'

const arrived = new Map<string, Readings>()

async function fetchReadings(id: string): Promise<Readings | null> {
  const response = await fetch(`./data/${encodeURIComponent(id)}.pinyin.json`)
  return response.ok ? parseReadings(await response.text()) : null
}

/** How the Chinese of a graph is read. Until that has arrived, or where it never does, all else is found. */
export function useReadings({ id }: RoleGraph, isSearched: boolean): Readings {
  const [, setCount] = useState(0)
  const isMissing = isSearched && readGraphs.has(id) && !arrived.has(id)
  useEffect(() => {
    if (!isMissing) return
    let isOver = false
    // What did not arrive is asked for again when the list is next opened.
    fetchReadings(id).then(
      (readings) => {
        if (readings !== null) arrived.set(id, readings)
        if (!isOver) setCount((count) => count + 1)
      },
      () => null,
    )
    return () => {
      isOver = true
    }
  }, [id, isMissing])
  return arrived.get(id) ?? NO_READINGS
}

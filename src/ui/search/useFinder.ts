import { useCallback, useState } from 'react'
import type { Finder } from './finder'

let arrived: Finder | null = null

/** The code of the search: null until it was asked for and arrived, `failed` when it did not. */
export function useFinder() {
  const [finder, setFinder] = useState<Finder | 'failed' | null>(arrived)
  const fetchFinder = useCallback(() => {
    if (arrived !== null) return setFinder(arrived)
    import('./finder').then(
      (code) => {
        arrived = code.finder
        setFinder(arrived)
      },
      () => setFinder('failed'),
    )
  }, [])
  return { finder, fetchFinder }
}

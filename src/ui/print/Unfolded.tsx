import { useLayoutEffect } from 'react'

/** As long as it is there, all that is folded is unfolded; what arrives later too. */
export function Unfolded() {
  useLayoutEffect(() => {
    const unfolded = new Set<HTMLDetailsElement>()
    const unfold = () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        details.open = true
        unfolded.add(details)
      }
    }
    unfold()
    const arrivals = new MutationObserver(unfold)
    arrivals.observe(document.body, { childList: true, subtree: true })
    return () => {
      arrivals.disconnect()
      for (const details of unfolded) details.open = false
    }
  }, [])
  return null
}

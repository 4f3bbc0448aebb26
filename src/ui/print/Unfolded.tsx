import { useLayoutEffect } from 'react'

/** As long as it is there, all that is folded is unfolded. */
export function Unfolded() {
  useLayoutEffect(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of folded) details.open = true
    return () => {
      for (const details of folded) details.open = false
    }
  }, [])
  return null
}

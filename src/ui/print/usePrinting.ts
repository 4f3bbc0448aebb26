import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed. As long as it is, all that is folded is unfolded. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] | null = null
    const begin = () => {
      if (unfolded !== null) return
      // What is printed must stand there before this returns.
      flushSync(() => setIsPrinting(true))
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      for (const details of unfolded) details.open = true
    }
    const end = () => {
      for (const details of unfolded ?? []) details.open = false
      unfolded = null
      setIsPrinting(false)
    }
    // Some browsers tell of printing by one way only, some by both.
    const media = matchMedia('print')
    const onMedia = ({ matches }: MediaQueryListEvent) => (matches ? begin() : end())
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    media.addEventListener('change', onMedia)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
      media.removeEventListener('change', onMedia)
    }
  }, [])
  return isPrinting
}

import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useLayoutEffect(() => {
    // Some browsers tell of printing by one way only, some by both; what one of them says late does not end the other.
    const media = matchMedia('print')
    let isBegun = false
    // What is printed must stand there before these return.
    const tell = () => flushSync(() => setIsPrinting(isBegun || media.matches))
    const begin = () => {
      isBegun = true
      tell()
    }
    const end = () => {
      isBegun = false
      tell()
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    media.addEventListener('change', tell)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
      media.removeEventListener('change', tell)
    }
  }, [])
  return isPrinting
}

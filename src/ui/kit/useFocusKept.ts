import { useEffect } from 'react'
import { passFocusOn } from './focus'

/** What another tab takes away may have the focus, which then goes on within the page. */
export function useFocusKept(): void {
  useEffect(() => {
    const pass = () => {
      if (document.activeElement !== document.body) passFocusOn()
    }
    // Before the notebook hears of it, and what goes is gone.
    addEventListener('storage', pass, true)
    return () => removeEventListener('storage', pass, true)
  }, [])
}

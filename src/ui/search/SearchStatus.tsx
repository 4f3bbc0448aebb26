import { useEffect, useState } from 'react'

/** Whoever types fast hears the number once, ms. */
const PAUSE = 400

/** Reads out what was found. Always there, so that what enters it is heard. */
export function SearchStatus({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setSaid(words), words === '' ? 0 : PAUSE)
    return () => clearTimeout(pause)
  }, [words])
  return (
    <div className="unseen" aria-live="polite">
      {said}
    </div>
  )
}

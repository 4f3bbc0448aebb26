import { useEffect, useState } from 'react'

/** Whoever types hears the number once, after the last letter, ms. */
const PAUSE = 800

interface Props {
  readonly words: string
  /** What they are said of. */
  readonly typed: string
}

/** Reads out what was found. Always there, so that what enters it is heard. */
export function SearchStatus({ words, typed }: Props) {
  const [said, setSaid] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: Each letter begins the pause anew, also where the number stays.
  useEffect(() => {
    const pause = setTimeout(() => setSaid(words), words === '' ? 0 : PAUSE)
    return () => clearTimeout(pause)
  }, [words, typed])
  return (
    <div className="unseen" aria-live="polite">
      {said}
    </div>
  )
}

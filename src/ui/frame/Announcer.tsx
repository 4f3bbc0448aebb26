import { type ContextType, useEffect, useState } from 'react'
import { onUse } from '../kit/onUse'
import type { Director } from './director'
import { SaidContext } from './saidContext'

const Words = onUse(async () => (await import('./AnnouncedWords')).AnnouncedWords, { spare: true }).Shown

/** Reads out what the focus does not say by itself. Always there, so that what enters it is heard. */
export function Announcer({ director }: { readonly director: Director }) {
  const [said, setSaid] = useState<ContextType<typeof SaidContext>>(null)
  useEffect(
    () =>
      director.onSay((announcements) => setSaid((last) => ({ announcements, nth: (last?.nth ?? 0) + 1 }))),
    [director],
  )
  return (
    <div className="unseen" aria-live="polite">
      <SaidContext value={said}>{said && <Words />}</SaidContext>
    </div>
  )
}

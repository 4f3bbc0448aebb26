import { useEffect, useState } from 'react'
import { isPicking, type Panel } from '../../state/panel'
import { isNarrow } from '../narrow'

/** What is read beside the view, what is picked in it, and what fills a small screen by itself. */
const kindOf = (panel: Panel | null) =>
  panel === null ? 'start' : panel.kind !== 'compare' ? 'reading' : isPicking(panel) ? 'picking' : 'compare'

/** Where the panel is a sheet: whether it is drawn up. A full comparison is at first; whatever else leaves the view in sight. */
export function useSheet(
  panel: Panel | null,
): readonly [isRaised: boolean, raise: (raised: boolean) => void] {
  const kind = kindOf(panel)
  const [drawn, setDrawn] = useState({ kind, isRaised: kind === 'compare' })
  const isRaised = drawn.kind === kind ? drawn.isRaised : kind === 'compare'
  const raise = (raised: boolean) => setDrawn({ kind, isRaised: raised })

  // Whoever tabs on to what lies behind the sheet must see it.
  useEffect(() => {
    if (!isRaised) return
    const lower = ({ target }: FocusEvent) => {
      const isBehind = target instanceof Element && target.closest('.view') !== null
      if (isBehind && isNarrow()) setDrawn({ kind, isRaised: false })
    }
    document.addEventListener('focusin', lower)
    return () => document.removeEventListener('focusin', lower)
  }, [isRaised, kind])
  return [isRaised, raise]
}

import { useEffect, useState } from 'react'
import { isPicking, type Panel } from '../../state/panel'
import { isNarrow } from '../kit/narrow'

/** What is read beside the view, what is picked in it, and what fills a small screen by itself. */
function kindOf(panel: Panel | null): 'start' | 'picking' | 'beside' | 'filling' {
  if (panel === null) return 'start'
  if (isPicking(panel)) return 'picking'
  return FILLING.includes(panel.kind) ? 'filling' : 'beside'
}

const FILLING: readonly Panel['kind'][] = ['compare', 'ready', 'today']

/** Where the panel is a sheet: whether it is drawn up. What fills a small screen is at first; whatever else leaves the view in sight. */
export function useSheet(
  panel: Panel | null,
): readonly [isRaised: boolean, raise: (raised: boolean) => void] {
  const kind = kindOf(panel)
  const [known, setKnown] = useState(kind)
  const [isRaised, raise] = useState(kind === 'filling')
  // Closing it, too, is a change: what is opened next begins anew.
  if (known !== kind) {
    setKnown(kind)
    raise(kind === 'filling')
  }

  // Whoever tabs on to what lies behind the sheet must see it.
  useEffect(() => {
    if (!isRaised) return
    const lower = ({ target }: FocusEvent) => {
      const isBehind = target instanceof Element && target.closest('.view') !== null
      if (isBehind && isNarrow()) raise(false)
    }
    document.addEventListener('focusin', lower)
    return () => document.removeEventListener('focusin', lower)
  }, [isRaised])
  return [isRaised, raise]
}

import { useEffect, useState } from 'react'
import { isPicking } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { isNarrow } from '../kit/isNarrow'
import type { PanelRecord } from '../kit/panelRecord'

/** Where the panel is a sheet: whether it is drawn up. What fills a small screen is at first; whatever else leaves the view in sight. */
export function useSheet(
  record: PanelRecord | undefined,
): readonly [isRaised: boolean, raise: (raised: boolean) => void] {
  const isPicked = useExplorer(isPicking)
  const kind = record === undefined ? 'start' : isPicked ? 'picking' : record.sheet
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
      const isBehind =
        target instanceof Element && target.closest('main') !== null && target.closest('#panel') === null
      if (isBehind && isNarrow()) raise(false)
    }
    document.addEventListener('focusin', lower)
    return () => document.removeEventListener('focusin', lower)
  }, [isRaised])
  return [isRaised, raise]
}

import { type ReactNode, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { currentView, hasReadablePanel } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Boundary } from '../kit/Boundary'
import { createEmptyStage, StageContext } from '../kit/stage'
import { usePrinting } from '../kit/usePrinting'
import { foot, head, map } from '../print/paper'
import { views } from './views'

/** Puts on paper what is open, else the view, with its title above and where it comes from below. */
export function PrintFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const isPrinting = usePrinting()
  // The map goes with all of its roles in words.
  const isListed = useExplorer(
    (state) => isPrinting && !hasReadablePanel(state) && currentView(state) === 'map',
  )
  const Outline = views.outline.Shown
  // What is printed is no view that the focus could go to.
  const [paper] = useState(createEmptyStage)
  return (
    <>
      {isPrinting && (
        <Boundary>
          <head.Shown />
          {isListed && <map.Shown />}
        </Boundary>
      )}
      {children}
      {isPrinting && (
        <Boundary>
          {isListed && (
            <StageContext value={paper}>
              <Outline fallback={<p>{t('more.notYet')}</p>} />
            </StageContext>
          )}
          <foot.Shown />
        </Boundary>
      )}
    </>
  )
}

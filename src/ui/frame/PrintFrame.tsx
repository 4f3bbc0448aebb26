import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentView, hasReadablePanel } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Boundary } from '../kit/Boundary'
import { createEmptyStage, StageContext } from '../kit/stage'
import { foot, head } from '../print/paper'
import { Unfolded } from '../print/Unfolded'
import { usePrinting } from '../print/usePrinting'
import { views } from './views'

/** Puts on paper what is open, else the outline, with its title above and where it comes from below. */
export function PrintFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const isPrinting = usePrinting()
  const isOutline = useExplorer((state) => !hasReadablePanel(state) && currentView(state) !== 'outline')
  const Outline = views.outline.Shown
  // What is printed is no view that the focus could go to.
  const [paper] = useState(createEmptyStage)
  return (
    <>
      {isPrinting && (
        <Boundary>
          <head.Shown />
        </Boundary>
      )}
      {children}
      {isPrinting && (
        <Boundary>
          {isOutline && (
            <StageContext value={paper}>
              <Outline fallback={<p>{t('more.notYet')}</p>} />
            </StageContext>
          )}
          <Unfolded />
          <foot.Shown />
        </Boundary>
      )}
    </>
  )
}

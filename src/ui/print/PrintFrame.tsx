import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { addressToShare } from '../../state/browser'
import { isPicking } from '../../state/panel'
import { currentView } from '../../state/selectors'
import type { ExplorerState } from '../../state/store'
import { useExplorer } from '../../state/useExplorer'
import { Boundary } from '../Boundary'
import { LocalText } from '../LocalText'
import { useDataDate } from '../useDataDate'
import { views } from '../views'
import './print.css'
import { Unfolded } from './Unfolded'
import { usePrinting } from './usePrinting'

/** Puts on paper what is open, else the outline, with its title above and where it comes from below. */
export function PrintFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const isPrinting = usePrinting()
  const isOutline = useExplorer((state) => !isOpen(state) && currentView(state) !== 'outline')
  const Outline = views.outline.Shown
  return (
    <>
      {isPrinting && <PrintHead />}
      {children}
      {isPrinting && (
        <Boundary>
          <Suspense fallback={<p>{t('more.notYet')}</p>}>
            {isOutline && <Outline />}
            <Unfolded />
          </Suspense>
        </Boundary>
      )}
      {isPrinting && <PrintFoot />}
    </>
  )
}

/** Whether a panel says something; one in which roles are still to be picked does not. */
const isOpen = ({ panel }: ExplorerState): boolean => panel !== null && !isPicking(panel)

function PrintHead() {
  const { t } = useTranslation()
  const title = useExplorer((state) => state.graph.title)
  const hasHeading = useExplorer(isOpen)
  // An open panel has a heading of its own.
  return (
    <header className="print-head">
      <b>{t('app.name')}</b>
      {hasHeading ? (
        <LocalText text={title} />
      ) : (
        <h1>
          <LocalText text={title} />
        </h1>
      )}
    </header>
  )
}

function PrintFoot() {
  const { t } = useTranslation()
  const { source } = useExplorer((state) => state.graph)
  const address = useExplorer(addressToShare)
  return (
    <footer className="print-foot">
      <p>
        <b>{t('start.source')}</b> <LocalText text={source.title} />
      </p>
      {source.note && (
        <p className="print-note">
          <LocalText text={source.note} />
        </p>
      )}
      <p>{useDataDate()}</p>
      <p>{address}</p>
    </footer>
  )
}

import { useTranslation } from '../../i18n/useTranslation'
import { hasReadablePanel } from '../../state/selectors'
import { addressToShare, paperOf } from '../../state/selectorsOnUse'
import { useExplorer } from '../../state/useExplorer'
import { LocalText } from '../kit/LocalText'
import { useDataDate } from '../kit/useDataDate'
import './print.css'
import { Unfolded } from './Unfolded'

/** What stands above everything on paper. */
export function PrintHead() {
  const { t } = useTranslation()
  const title = useExplorer((state) => state.graph.title)
  const hasHeading = useExplorer(hasReadablePanel)
  const paper = useExplorer(paperOf)
  // An open panel has a heading of its own.
  return (
    <header className="print-head" data-paper={paper}>
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

/** Where it comes from, below everything, all of which it unfolds. */
export function PrintFoot() {
  const { t } = useTranslation()
  const { source } = useExplorer((state) => state.graph)
  const address = useExplorer(addressToShare)
  const paper = useExplorer(paperOf)
  return (
    <footer className="print-foot" data-paper={paper}>
      <Unfolded />
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

import { use, useMemo } from 'react'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { MOST_DRAWN } from '../../state/views'
import './ExportDialog.css'
import { DialogFrame } from '../kit/DialogFrame'
import { MapPicture } from '../kit/MapPicture'
import { PanelsContext } from '../kit/panelRecord'
import { useStage } from '../kit/stage'
import { type Copied, copyOffer } from './copyOffer'
import { OfferedFile } from './OfferedFile'
import { type Offer, offersFor } from './offers'
import { useSaveOffer } from './useSaveOffer'

const COPIED = {
  text: 'export.copied',
  rich: 'export.copiedRich',
  plain: 'export.copiedPlain',
  refused: 'export.copyFailed',
} as const satisfies Readonly<Record<Copied, string>>

/** What can be taken along now: the map, what is open, and the whole graph, each in its formats. */
export function ExportDialog() {
  const { t, language } = useTranslation()
  const explorer = use(ExplorerContext)
  const records = use(PanelsContext)
  // What they hold may change on Back and Forward.
  const state = useExplorer((whole) => whole)
  const isByTicks = state.heldAgainst === 'today'
  const stage = useStage()
  const { said, setSaid, share, save, cancel } = useSaveOffer(explorer, stage)
  const hasLargeMap = stage.view()?.glance !== undefined
  const offers = useMemo(
    () => offersFor(state, records, t, language, hasLargeMap),
    [state, records, t, language, hasLargeMap],
  )
  const isLarge = state.graph.roles.size > MOST_DRAWN
  const copy = async (how: NonNullable<Offer['copy']>, what: string) => {
    setSaid(t(COPIED[await copyOffer(how)], { what: isolate(what) }))
  }
  const groups = [
    {
      key: 'map',
      note: t(isLarge ? (hasLargeMap ? 'export.largeNote' : 'export.largeNoteAll') : 'export.mapNote'),
      offers: offers.map,
    },
    {
      key: 'open',
      note: offers.open.length === 0 ? t('export.openNote') : null,
      offers: offers.open,
    },
    { key: 'graph', note: t('export.graphNote'), offers: offers.graph },
  ] as const
  return (
    <DialogFrame className="export" heading={t('export.label')}>
      <p className="note export-note">{t('export.lead')}</p>
      {isByTicks && <p className="note export-note">{t('export.byRole')}</p>}
      {groups.map(({ key, note, offers: offered }) => (
        <section key={key}>
          <h3>{t(`export.${key}`)}</h3>
          {key === 'map' && <MapPicture className="export-preview" />}
          {note !== null && <p className="note export-note">{note}</p>}
          <ul className="export-offers">
            {offered.map((offer) => (
              <OfferedFile
                key={`${offer.part ?? ''}${offer.id}`}
                offer={offer}
                onSave={() => void save(offer)}
                onCopy={(how) => void copy(how, offer.what)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className="export-said">
        <p aria-live="polite">{said}</p>
        {share !== null && (
          <>
            <progress value={share} max={1} aria-label={t('export.progress')} />
            <button type="button" className="button" onClick={cancel}>
              {t('export.cancel')}
            </button>
          </>
        )}
      </div>
    </DialogFrame>
  )
}

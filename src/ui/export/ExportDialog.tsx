import { Copy, Download } from 'lucide-react'
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
import { type Offer, offersFor } from './offers'
import { useSaveOffer } from './useSaveOffer'

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
  const copy = async ({ what, write }: Offer) => {
    try {
      await navigator.clipboard.writeText(write())
      setSaid(t('export.copied', { what: isolate(what) }))
    } catch {
      setSaid(t('export.copyFailed'))
    }
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
                onCopy={key === 'open' ? () => void copy(offer) : null}
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

interface OfferedFileProps {
  readonly offer: Offer
  readonly onSave: () => void
  readonly onCopy: (() => void) | null
}

function OfferedFile({ offer: { id, what, part, caution }, onSave, onCopy }: OfferedFileProps) {
  const { t } = useTranslation()
  const cautioned = useMemo(caution, [caution])
  const name = isolate(what)
  const good = `export-${part ?? ''}${id}`
  return (
    <li>
      <span className="export-good" id={good}>
        {t(`export.good.${id}`)}
        {cautioned !== null && <span className="export-caution">{cautioned}</span>}
      </span>
      <button type="button" className="button" aria-describedby={good} onClick={onSave}>
        <Download size={15} aria-hidden="true" />
        {t('export.button', { what: name, format: t(`export.formats.${id}`) })}
      </button>
      {onCopy !== null && (
        <button type="button" className="button" onClick={onCopy}>
          <Copy size={15} aria-hidden="true" />
          {t('export.button', { what: name, format: t('export.copy') })}
        </button>
      )}
    </li>
  )
}

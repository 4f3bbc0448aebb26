import { Copy, Download } from 'lucide-react'
import { use, useState } from 'react'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import './ExportDialog.css'
import { DialogFrame } from '../kit/DialogFrame'
import { MapPicture } from '../kit/MapPicture'
import { PanelsContext } from '../kit/panelRecord'
import { saveFile } from '../kit/saveFile'
import { drawPng } from './drawPng'
import { type Offer, offersFor } from './offers'

/** What can be taken along now: the map, what is open, and the whole graph, each in its formats. */
export function ExportDialog() {
  const { t, language } = useTranslation()
  const explorer = use(ExplorerContext)
  const records = use(PanelsContext)
  // What they hold may change on Back and Forward.
  useExplorer(({ panel }) => panel)
  useExplorer(({ field }) => field)
  const isByTicks = useExplorer(({ heldAgainst }) => heldAgainst === 'today')
  const [said, setSaid] = useState('')
  if (explorer === null) return null
  const offers = offersFor(explorer.getState(), records, t, language)

  const save = async ({ fileName, type, scale, write }: Offer) => {
    const file = isolate(fileName)
    setSaid(t('export.working', { file }))
    await painted()
    try {
      const text = write()
      const drawn = scale === undefined ? null : await drawPng(text, scale)
      if (drawn !== null && 'fault' in drawn) {
        setSaid(t(`export.${drawn.fault}`, { width: drawn.width, height: drawn.height }))
        return
      }
      saveFile(fileName, drawn?.picture ?? text, type)
      setSaid(t('export.saved', { file }))
    } catch {
      setSaid(t('export.failed', { file }))
    }
  }
  const copy = async ({ what, write }: Offer) => {
    try {
      await navigator.clipboard.writeText(write())
      setSaid(t('export.copied', { what: isolate(what) }))
    } catch {
      setSaid(t('export.copyFailed'))
    }
  }
  const groups = [
    { key: 'map', note: t('export.mapNote'), offers: offers.map },
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
                key={offer.id}
                offer={offer}
                onSave={() => void save(offer)}
                onCopy={key === 'open' ? () => void copy(offer) : null}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="export-said" aria-live="polite">
        {said}
      </p>
    </DialogFrame>
  )
}

/** Until what was said is to be seen: a large file takes the page a while. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))

interface OfferedFileProps {
  readonly offer: Offer
  readonly onSave: () => void
  readonly onCopy: (() => void) | null
}

function OfferedFile({ offer: { id, what }, onSave, onCopy }: OfferedFileProps) {
  const { t } = useTranslation()
  const name = isolate(what)
  return (
    <li>
      <span className="export-good" id={`export-${id}`}>
        {t(`export.good.${id}`)}
      </span>
      <button type="button" className="button" aria-describedby={`export-${id}`} onClick={onSave}>
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

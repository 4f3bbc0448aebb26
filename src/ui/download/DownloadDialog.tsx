import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isolate } from '../../i18n/useWording'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import './DownloadDialog.css'
import { DialogFrame } from '../DialogFrame'
import { saveFile } from '../saveFile'
import { drawPng } from './drawPng'
import { type Offer, offersFor } from './offers'

/** What can be taken along now: the map, what is open, and the whole graph, each in its formats. */
export function DownloadDialog() {
  const { t, i18n } = useTranslation()
  const explorer = use(ExplorerContext)
  // What they hold may change on Back and Forward.
  useExplorer(({ panel }) => panel)
  useExplorer(({ field }) => field)
  const [said, setSaid] = useState('')
  if (explorer === null) return null
  const offers = offersFor(explorer.getState(), t, i18n.language)

  const save = async ({ fileName, type, scale, write }: Offer) => {
    const file = isolate(fileName)
    setSaid(t('download.working', { file }))
    await painted()
    try {
      const text = write()
      const drawn = scale === undefined ? null : await drawPng(text, scale)
      if (drawn !== null && 'fault' in drawn) {
        setSaid(t(`download.${drawn.fault}`, { width: drawn.width, height: drawn.height }))
        return
      }
      saveFile(fileName, drawn?.picture ?? text, type)
      setSaid(t('download.saved', { file }))
    } catch {
      setSaid(t('download.failed', { file }))
    }
  }
  const copy = async ({ what, write }: Offer) => {
    try {
      await navigator.clipboard.writeText(write())
      setSaid(t('download.copied', { what: isolate(what) }))
    } catch {
      setSaid(t('download.copyFailed'))
    }
  }
  const groups = [
    { key: 'map', note: t('download.mapNote'), offers: offers.map },
    {
      key: 'open',
      note: offers.open.length === 0 ? t('download.openNote') : null,
      offers: offers.open,
    },
    { key: 'graph', note: t('download.graphNote'), offers: offers.graph },
  ] as const
  return (
    <DialogFrame className="download" heading={t('download.label')}>
      <p className="note">{t('download.lead')}</p>
      {groups.map(({ key, note, offers: offered }) => (
        <section key={key}>
          <h3>{t(`download.${key}`)}</h3>
          {note !== null && <p className="note">{note}</p>}
          <ul className="download-offers">
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
      <p className="download-said" aria-live="polite">
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
      <button type="button" className="button" aria-describedby={`download-${id}`} onClick={onSave}>
        {t('download.button', { what: name, format: t(`download.formats.${id}`) })}
      </button>
      {onCopy !== null && (
        <button type="button" className="button" onClick={onCopy}>
          {t('download.button', { what: name, format: t('download.copy') })}
        </button>
      )}
      <span className="download-good" id={`download-${id}`}>
        {t(`download.good.${id}`)}
      </span>
    </li>
  )
}

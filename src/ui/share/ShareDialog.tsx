import { Copy, Share } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { fileNameOf } from '../../formats/fileName'
import { graphJson, writeGraphJson } from '../../formats/graphJson/graphJson'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { isEmbeddable } from '../../library/isEmbeddable'
import { siteIds } from '../../library/siteIds'
import { addressToShare } from '../../state/selectorsOnUse'
import { useExplorer } from '../../state/useExplorer'
import { DialogFrame } from '../kit/DialogFrame'
import { saveFile } from '../kit/saveFile'
import { usePageName } from '../kit/usePageName'
import { EmbedCode } from './EmbedCode'
import { QrCode } from './QrCode'
import './ShareDialog.css'

type Outcome = 'copied' | 'pressCopy' | 'notSent'

/** The address of what is shown, to copy, to hand to an app, and to scan. */
export function ShareDialog() {
  const { t } = useTranslation()
  const address = useExplorer(addressToShare)
  const page = usePageName()
  const query = useExplorer((state) => state.query)
  const graph = useExplorer((state) => state.graph)
  const isOwn = !siteIds().includes(graph.id)
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ readonly outcome: Outcome; readonly nth: number } | null>(null)
  const say = (outcome: Outcome) => setSaid((last) => ({ outcome, nth: (last?.nth ?? 0) + 1 }))
  useEffect(() => input.current?.focus(), [])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      say('copied')
    } catch {
      // Refused, or not there, as on a page that is not secure.
      input.current?.focus()
      say('pressCopy')
    }
  }
  const saveGraph = () =>
    saveFile(fileNameOf(graph, 'map', graphJson.extension), writeGraphJson({ graph }), graphJson.type)
  const shared = { title: t('app.title', { page }), url: address }
  const canSend = 'share' in navigator && navigator.canShare?.(shared) !== false
  const send = () =>
    navigator.share(shared).catch((reason: unknown) => {
      // Whoever closes the system's sheet has seen that nothing was shared.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) say('notSent')
    })
  return (
    <DialogFrame className="share" heading={t('share.label')}>
      <p>
        {t('share.opens', { page })} {query !== null && t('share.search', { query: isolate(query) })}
      </p>
      <label className="share-address">
        <span>{t('share.address')}</span>
        <input
          type="text"
          dir="ltr"
          readOnly
          ref={input}
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <div className="share-actions">
        <button type="button" className="button strong" onClick={copy}>
          <Copy size={16} aria-hidden="true" />
          {t('share.copy')}
        </button>
        {canSend && (
          <button type="button" className="button" onClick={send}>
            <Share size={16} aria-hidden="true" />
            {t('share.send')}
          </button>
        )}
        {/* All else on the page is out of reach of a screen reader as long as the dialog is open. */}
        <p className="share-said" aria-live="polite">
          {said && <span key={said.nth}>{t(`share.${said.outcome}`)}</span>}
        </p>
      </div>
      {isOwn && (
        <p className="share-own">
          {t('share.own')}{' '}
          <button type="button" className="text-button" onClick={saveGraph}>
            {t('share.saveOwn')}
          </button>
        </p>
      )}
      {isEmbeddable && !isOwn && <EmbedCode />}
      <QrCode address={address} page={page} />
    </DialogFrame>
  )
}

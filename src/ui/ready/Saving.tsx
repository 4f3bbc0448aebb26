import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { type Step, sheetOf } from '../../notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { savedInWords } from '../kit/dates'
import { Unreadable } from '../kit/Unreadable'
import { useSaving } from '../kit/useSaving'
import { offerUndo } from './focusLine'

/** Whether what is written is on the device, and since when. */
export function Saving({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const saving = useSaving()
  const sheet = useNotebook(({ onDevice }) => sheetOf(onDevice, step))
  const announce = useExplorer((state) => state.announce)
  useEffect(() => {
    if (saving === 'unsaved') announce({ code: 'not-saved' })
  }, [saving, announce])
  // It takes its line already.
  if (saving === null) return <p className="saving">{'\u00a0'}</p>
  if (saving !== 'saved')
    return (
      <p className="saving" data-saving={saving}>
        {t(`notebook.${saving}`)}
      </p>
    )
  const saved = sheet === undefined ? t('notebook.nothing') : savedInWords(t, sheet.saved)
  return saved === null ? null : <p className="saving">{saved}</p>
}

/** Reads out that it is saved once the box that was written in is left: whoever writes on does not hear it after each word. */
export function SavedAloud() {
  const { t } = useTranslation()
  const isSaved = useNotebook(({ saving }) => saving === 'saved')
  const place = useRef<HTMLParagraphElement>(null)
  const [isLeft, setLeft] = useState(false)
  useEffect(() => {
    const sheet = place.current?.closest('section')
    let isWritten = false
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement)) return
      isWritten = true
      setLeft(false)
    }
    const onFocusOut = () => {
      if (isWritten) setLeft(true)
      isWritten = false
    }
    sheet?.addEventListener('input', onInput)
    sheet?.addEventListener('focusout', onFocusOut)
    return () => {
      sheet?.removeEventListener('input', onInput)
      sheet?.removeEventListener('focusout', onFocusOut)
    }
  }, [])
  return (
    <p className="unseen" role="status" ref={place}>
      {isLeft && isSaved && t('notebook.saved')}
    </p>
  )
}

/** What was found on the device and could not be read, which can be taken off it here. */
export function UnreadableHere() {
  const { t } = useTranslation()
  const discardUnreadable = useNotebook((state) => state.discardUnreadable)
  return (
    <Unreadable>
      <button type="button" className="text-button" onClick={() => offerUndo(discardUnreadable)}>
        {t('notebook.discard')}
      </button>
    </Unreadable>
  )
}

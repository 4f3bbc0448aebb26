import { Trash2 } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import type { Step } from '../../notebook/content'
import type { Evidence } from '../../notebook/sheet'
import { useNotebookStore } from '../../state/useNotebook'
import { dayInWords } from '../kit/dates'
import { useIsReadOnly } from '../kit/useSheetOf'
import { offerUndo } from './focusLine'
import { GrowingText } from './GrowingText'

interface Props {
  readonly step: Step
  /** The sign in words. */
  readonly sign: string
  readonly line: Evidence
  /** Which line of the sign it is, from 1; null for the empty one that the next is typed into. */
  readonly nth: number | null
  /** Before what is typed is written. */
  readonly onWrite?: (() => void) | undefined
}

/** Drawn again only when it says something else: there may be a thousand. */
export const EvidenceLine = memo(function EvidenceLine({ step, sign, line, nth, onWrite }: Props) {
  const { t } = useTranslation()
  const isReadOnly = useIsReadOnly()
  const { writeEvidence, deleteLine } = useNotebookStore().getState()
  return (
    <li className="evidence" data-draft={nth === null}>
      {nth !== null && (
        <div className="evidence-head">
          <input
            type="date"
            aria-label={t('ready.date', { sign, nth })}
            max="9999-12-31"
            readOnly={isReadOnly}
            value={line.date}
            onChange={(event) => writeEvidence(step, { ...line, date: event.target.value })}
          />
          {line.date !== '' && <b className="evidence-day printed">{dayInWords(t, line.date)}</b>}
          {!isReadOnly && (
            <button
              type="button"
              className="icon-button"
              aria-label={t('ready.deleteLine', { sign, nth })}
              onClick={() => offerUndo(() => deleteLine(step, line.id))}
            >
              <Trash2 size={16} aria-hidden="true" />
            </button>
          )}
        </div>
      )}
      <GrowingText
        id={line.id}
        name={nth === null ? sign : t('ready.line', { sign, nth })}
        example={t('ready.example')}
        value={line.text}
        isReadOnly={isReadOnly}
        onWrite={(text) => {
          onWrite?.()
          writeEvidence(step, { ...line, text })
        }}
      />
    </li>
  )
})

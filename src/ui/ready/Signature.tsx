import { useId } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { dayInWords } from '../kit/dates'

/** Whose sheet it is, and for which day: on this device and on paper alone; where it is empty, paper has a line for it. */
export function Signature() {
  const { t } = useTranslation()
  const id = useId()
  const { name, date } = useExplorer((state) => state.signature)
  const setSignature = useExplorer((state) => state.setSignature)
  return (
    <>
      <div className="signature">
        <label htmlFor={`${id}-name`}>{t('ready.name')}</label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="name"
          maxLength={200}
          value={name}
          onChange={({ target }) => setSignature({ name: target.value })}
        />
        <label htmlFor={`${id}-date`}>{t('ready.talk')}</label>
        <input
          id={`${id}-date`}
          type="date"
          value={date}
          onChange={({ target }) => setSignature({ date: target.value })}
        />
      </div>
      <p className="signed printed">
        <span>
          {t('ready.name')} <b>{name}</b>
        </span>
        <span>
          {t('ready.talk')} <b>{date === '' ? '' : dayInWords(t, date)}</b>
        </span>
      </p>
    </>
  )
}

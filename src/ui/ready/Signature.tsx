import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { dayInWords } from '../kit/dates'

/** Whose sheet it is, and for which day: on this device and on paper alone; where it is empty, paper has a line for it. */
export function Signature() {
  const { t } = useTranslation()
  const { name, date } = useExplorer((state) => state.signature)
  const setSignature = useExplorer((state) => state.setSignature)
  return (
    <>
      <div className="signature">
        <label>
          <span>{t('ready.name')}</span>
          <input
            type="text"
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={({ target }) => setSignature({ name: target.value })}
          />
        </label>
        <label>
          <span>{t('ready.talk')}</span>
          <input type="date" value={date} onChange={({ target }) => setSignature({ date: target.value })} />
        </label>
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

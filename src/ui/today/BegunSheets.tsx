import { useTranslation } from 'react-i18next'
import { writtenSheets } from '../../state/notebook'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { LocalText } from '../LocalText'

/** The readiness sheets in which something is written, the one changed last first. */
export function BegunSheets() {
  const { t } = useTranslation()
  const { roles } = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const sheets = useNotebook((notebook) => notebook.sheets)
  const begun = writtenSheets({ sheets }).flatMap(({ from, to, saved }) => {
    const ends = [roles.get(from), roles.get(to)] as const
    return ends[0] && ends[1] ? [{ from: ends[0], to: ends[1], saved }] : []
  })
  if (begun.length === 0) return null
  const dates = new Intl.DateTimeFormat(t('app.dates'), { dateStyle: 'long' })
  return (
    <>
      <h3 id="begun-sheets">{t('today.sheets')}</h3>
      <ul className="today-sheets" aria-labelledby="begun-sheets">
        {begun.map(({ from, to, saved }) => (
          <li key={`${from.id}~${to.id}`}>
            <button
              type="button"
              className="bare-button heading-button"
              onClick={() => openReadiness(from.id, to.id)}
            >
              <LocalText text={from.title} /> → <LocalText text={to.title} />
            </button>
            {!Number.isNaN(Date.parse(saved)) && (
              <span className="note">{t('today.changed', { date: dates.format(new Date(saved)) })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

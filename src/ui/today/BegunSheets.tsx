import { useTranslation } from 'react-i18next'
import { transitionBetween } from '../../graph/roleGraph'
import { writtenSheets } from '../../state/notebook'
import { stepKey } from '../../state/notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { LocalText } from '../LocalText'
import { LostSheet } from '../ready/LostSheet'

/** The readiness sheets in which something is written, the one changed last first; those of lost steps to read here. */
export function BegunSheets() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const openReadiness = useExplorer((state) => state.openReadiness)
  const sheets = useNotebook((notebook) => notebook.sheets)
  const begun = writtenSheets({ sheets })
  if (begun.length === 0) return null
  const titleOf = (id: string) => graph.roles.get(id)?.title ?? id
  const dates = new Intl.DateTimeFormat(t('app.dates'), { dateStyle: 'long' })
  return (
    <>
      <h3 id="begun-sheets">{t('today.sheets')}</h3>
      <ul className="today-sheets" aria-labelledby="begun-sheets">
        {begun.map((sheet) => (
          <li key={stepKey(sheet)}>
            {transitionBetween(graph, sheet.from, sheet.to) ? (
              <button
                type="button"
                className="bare-button heading-button"
                onClick={() => openReadiness(sheet.from, sheet.to)}
              >
                <LocalText text={titleOf(sheet.from)} /> → <LocalText text={titleOf(sheet.to)} />
              </button>
            ) : (
              <LostSheet sheet={sheet} />
            )}
            {!Number.isNaN(Date.parse(sheet.saved)) && (
              <span className="note">
                {t('today.changed', { date: dates.format(new Date(sheet.saved)) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

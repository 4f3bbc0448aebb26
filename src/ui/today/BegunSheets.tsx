import { useTranslation } from 'react-i18next'
import { writtenSheets } from '../../notebook/content'
import { useNotebook } from '../../state/useNotebook'
import { SheetList } from '../kit/SheetList'

/** The readiness sheets in which something is written, the one changed last first. */
export function BegunSheets() {
  const { t } = useTranslation()
  const sheets = useNotebook((notebook) => notebook.sheets)
  const begun = writtenSheets({ sheets })
  if (begun.length === 0) return null
  const dates = new Intl.DateTimeFormat(t('app.dates'), { dateStyle: 'long' })
  const whenOf = (saved: string) =>
    Number.isNaN(Date.parse(saved)) ? null : t('today.changed', { date: dates.format(new Date(saved)) })
  return (
    <>
      <h3 id="begun-sheets">{t('today.sheets')}</h3>
      <SheetList sheets={begun} heading="begun-sheets" whenOf={whenOf} />
    </>
  )
}

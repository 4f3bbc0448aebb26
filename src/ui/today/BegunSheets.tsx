import { useTranslation } from '../../i18n/useTranslation'
import { writtenSheets } from '../../notebook/content'
import { useNotebook } from '../../state/useNotebook'
import { savedDayInWords } from '../kit/dates'
import { SheetList } from '../kit/SheetList'

/** The readiness sheets in which something is written, the one changed last first. */
export function BegunSheets() {
  const { t } = useTranslation()
  const sheets = useNotebook((notebook) => notebook.sheets)
  const begun = writtenSheets({ sheets })
  if (begun.length === 0) return null
  return (
    <>
      <h3 id="begun-sheets">{t('today.sheets')}</h3>
      <SheetList sheets={begun} heading="begun-sheets" whenOf={(saved) => savedDayInWords(t, saved)} />
    </>
  )
}

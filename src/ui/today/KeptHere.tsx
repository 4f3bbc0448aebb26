import { useTranslation } from 'react-i18next'
import { useNotebook } from '../../state/useNotebook'

/** Where the ticks are kept, and whether they are. */
export function KeptHere() {
  const { t } = useTranslation()
  const saving = useNotebook((notebook) => notebook.saving)
  return <p className="note">{saving === 'saved' ? t('today.kept') : t(`today.${saving}`)}</p>
}

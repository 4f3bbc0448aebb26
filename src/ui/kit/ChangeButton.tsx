import { useTranslation } from '../../i18n/useTranslation'
import { siteIds } from '../../library/siteIds'
import { useExplorer } from '../../state/useExplorer'

/** Opens what changes the role or the move of the panel; of a map of the site a copy. */
export function ChangeButton() {
  const { t } = useTranslation()
  const isOwn = useExplorer(({ graph }) => !siteIds.includes(graph.id))
  const openDialog = useExplorer((state) => state.openDialog)
  return (
    <button type="button" className="button" onClick={() => openDialog('mend')}>
      {t(isOwn ? 'mend.change' : 'mend.changeCopy')}
    </button>
  )
}

import { useTranslation } from '../../i18n/useTranslation'
import { siteIds } from '../../library/siteIds'
import { useExplorer } from '../../state/useExplorer'

/** Opens what changes the role or the move of the panel; of a map of the site or in the page a copy. */
export function ChangeButton() {
  const { t } = useTranslation()
  const id = useExplorer(({ graph }) => graph.id)
  const isOwn = !siteIds().includes(id)
  const openDialog = useExplorer((state) => state.openDialog)
  return (
    <button type="button" className="button" onClick={() => openDialog('mend')}>
      {t(isOwn ? 'mend.change' : 'mend.changeCopy')}
    </button>
  )
}

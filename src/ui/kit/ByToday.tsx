import { rolesToday } from '../../graph/today'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { Checkbox } from './Checkbox'

/** Holds roles against what the person does now, in place of a whole role; nothing where they ticked nothing. */
export function ByToday() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const isToday = useExplorer((state) => state.heldAgainst === 'today')
  const holdAgainst = useExplorer((state) => state.holdAgainst)
  const isAny = useNotebook(({ today }) => rolesToday(graph, today).length > 0)
  if (!isAny) return null
  return (
    <Checkbox
      label={t('byToday.label')}
      checked={isToday}
      onCheck={(checked) => holdAgainst(checked ? 'today' : 'role')}
    />
  )
}

import { useTranslation } from '../../i18n/useTranslation'
import { currentView } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { STEPS } from '../../state/views'
import { RadioGroup } from '../kit/RadioGroup'
import './AroundChoice.css'

/** A map of fewer roles hides none of them. */
const MANY = 40

/** How much of the map is shown around the role: all of it, or so many steps each way. */
export function AroundChoice() {
  const { t } = useTranslation()
  const around = useExplorer((state) => state.around)
  const isOffered = useExplorer(
    (state) => currentView(state) === 'map' && (around !== null || state.graph.roles.size > MANY),
  )
  const lookAround = useExplorer((state) => state.lookAround)
  if (!isOffered) return null
  return (
    <div className="around-choice">
      <span aria-hidden="true">{t('role.around.label')}</span>
      <RadioGroup
        label={t('role.around.label')}
        choices={[
          { value: null, label: t('role.around.all') },
          ...STEPS.map((value) => ({ value, label: t('role.around.steps', { count: Number(value) }) })),
        ]}
        value={around}
        onChoose={lookAround}
      />
    </div>
  )
}

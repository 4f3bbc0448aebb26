import { useTranslation } from '../../i18n/useTranslation'
import { currentView } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { VIEWS } from '../../state/views'
import { RadioGroup } from '../kit/RadioGroup'
import { views } from './views'

export function ViewChoice() {
  const { t } = useTranslation()
  const view = useExplorer(currentView)
  const chooseView = useExplorer((state) => state.chooseView)
  const choices = VIEWS.map((value) => {
    const Icon = views[value].icon
    return { value, label: t(`view.${value}`), mark: <Icon size={16} aria-hidden="true" /> }
  })
  return (
    <RadioGroup
      className="view-choice"
      label={t('view.label')}
      choices={choices}
      value={view}
      onChoose={chooseView}
    />
  )
}

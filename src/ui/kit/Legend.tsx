import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/react/shallow'
import type { TransitionGroup } from '../../scene/scene'
import { sceneOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Checkbox } from './Checkbox'
import './Legend.css'
import { LineSample } from './LineSample'

/** Says in words what the kinds of line mean, and how many transitions are the editors' own; hides kinds of them. */
export function Legend() {
  const { t } = useTranslation()
  const { total, editorial, hidden, statedPromotions, lateralMoves, lateralBasis } = useExplorer(
    useShallow((state) => sceneOf(state).legend),
  )
  if (total === 0) return <p className="legend">{t('legend.empty')}</p>
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      {statedPromotions !== 'none' && (
        <li className="legend-entry">
          <LineSample basis="stated" kind="promotion" />
          {t('legend.stated')}
        </li>
      )}
      {editorial > 0 && (
        <li className="legend-entry">
          <GroupSwitch group="editorial" mark={<LineSample basis="editorial" kind="promotion" />} />
        </li>
      )}
      {lateralMoves !== 'none' && (
        <li className="legend-entry">
          <GroupSwitch group="lateral" mark={<LineSample basis={lateralBasis} kind="lateral" />} />
        </li>
      )}
      <li className="legend-entry">
        {editorial === 0
          ? t('legend.noneEditorial')
          : editorial === total
            ? t('legend.allEditorial', { count: total })
            : t('legend.someEditorial', { count: editorial, total })}
      </li>
      {hidden > 0 && (
        <li className="legend-entry legend-hidden">{t('legend.hiddenShort', { count: hidden })}</li>
      )}
    </ul>
  )
}

interface GroupProps {
  readonly group: TransitionGroup
  readonly mark: ReactNode
}

function GroupSwitch({ group, mark }: GroupProps) {
  const { t } = useTranslation()
  const isShown = useExplorer((state) => !state.hiddenTransitions.includes(group))
  const showTransitions = useExplorer((state) => state.showTransitions)
  return (
    <Checkbox
      label={t(`legend.group.${group}`)}
      mark={mark}
      checked={isShown}
      onCheck={(checked) => showTransitions(group, checked)}
    />
  )
}

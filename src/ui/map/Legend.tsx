import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TransitionGroup } from '../../scene/scene'
import { hiddenCount } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Checkbox } from '../kit/Checkbox'
import { LineSample } from '../kit/LineSample'
import './Legend.css'
import { useScope } from '../kit/useScope'

/** Says in words what the kinds of line mean, and how many transitions are the editors' own; hides kinds of them. */
export function Legend() {
  const { t } = useTranslation()
  const transitions = useExplorer((state) => state.graph.transitions)
  const total = transitions.length
  const editorial = transitions.filter(({ basis }) => basis === 'editorial').length
  if (total === 0) return <p className="legend">{t('legend.empty')}</p>
  const lateral = transitions.find(({ kind }) => kind === 'lateral')
  const isStated = transitions.some(({ basis, kind }) => basis === 'stated' && kind === 'promotion')
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      {isStated && (
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
      {lateral && (
        <li className="legend-entry">
          <GroupSwitch group="lateral" mark={<LineSample basis={lateral.basis} kind="lateral" />} />
        </li>
      )}
      <li className="legend-entry">
        {editorial === 0
          ? t('legend.noneEditorial')
          : editorial === total
            ? t('legend.allEditorial', { count: total })
            : t('legend.someEditorial', { count: editorial, total })}
      </li>
      <HiddenCount />
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

function HiddenCount() {
  const { t } = useTranslation()
  const scope = useScope()
  const count = useMemo(() => hiddenCount(scope), [scope])
  if (count === 0) return null
  return <li className="legend-entry legend-hidden">{t('legend.hiddenShort', { count })}</li>
}

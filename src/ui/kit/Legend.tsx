import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useTranslation } from '../../i18n/useTranslation'
import { type LegendLine, legendLines } from '../../scene/legend'
import { sceneOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Checkbox } from './Checkbox'
import './Legend.css'
import { LineSample } from './LineSample'

interface Props {
  /** What else there is to explain. */
  readonly children?: ReactNode
}

/** Names the kinds of line, which can be hidden, and says on whose word they stand. */
export function Legend({ children }: Props) {
  const { t } = useTranslation()
  const facts = useExplorer(useShallow((state) => sceneOf(state).legend))
  const { total, editorial, hidden } = facts
  if (total === 0) return <p className="legend">{t('legend.empty')}</p>
  const lines = legendLines(facts)
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      {lines.map((line) => (
        <li key={line.group} className="legend-entry">
          {/* The only kind there is: to hide it would leave nothing. */}
          {lines.length === 1 && hidden === 0 ? <LineName line={line} /> : <LineSwitch line={line} />}
        </li>
      ))}
      {children && <li className="legend-entry legend-more">{children}</li>}
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

interface LineProps {
  readonly line: LegendLine
}

function LineName({ line: { group, basis, kind } }: LineProps) {
  const { t } = useTranslation()
  return (
    <>
      <LineSample basis={basis} kind={kind} />
      {t(`legend.group.${group}`)}
    </>
  )
}

function LineSwitch({ line: { group, basis, kind } }: LineProps) {
  const { t } = useTranslation()
  const isShown = useExplorer((state) => !state.hiddenTransitions.includes(group))
  const showTransitions = useExplorer((state) => state.showTransitions)
  return (
    <Checkbox
      label={t(`legend.group.${group}`)}
      mark={<LineSample basis={basis} kind={kind} />}
      checked={isShown}
      onCheck={(checked) => showTransitions(group, checked)}
    />
  )
}

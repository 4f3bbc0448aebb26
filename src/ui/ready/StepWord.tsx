import { transitionBetween } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import type { Step } from '../../notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { LineSample } from '../kit/LineSample'

/** Of which kind the step is, and whether the source states it. */
export function StepWord({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const transition = transitionBetween(graph, step.from, step.to)
  if (transition === undefined) return null
  const { basis, kind } = transition
  return (
    <p className="step-word">
      <LineSample basis={basis} kind={kind} />
      {t(`transition.kind.${kind}`)}
      {basis === 'editorial' && <span className="editorial">{t('role.editorial')}</span>}
    </p>
  )
}

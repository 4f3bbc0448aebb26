import { useId } from 'react'
import { groupLines } from '../../graph/groupLines'
import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { DifferenceWords } from '../kit/Difference'
import { LineSample } from '../kit/LineSample'
import { PanelText } from '../kit/PanelText'
import { RoleName } from '../kit/RoleName'
import { useCounts, useHeldAgainst } from '../kit/useHeldAgainst'
import { WhyButton } from '../kit/WhyButton'

interface Props {
  readonly step: Transition
  /** Whether the route has no other; what the route is called then names the step. */
  readonly isOnly: boolean
}

/** One step of a route: on whose word it stands, why, and what is new in it. */
export function RouteStep({ step, isOnly }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const counts = useCounts()
  const openReadiness = useExplorer((state) => state.openReadiness)
  const { from, to, kind, basis, reason } = step
  return (
    <li className="route-step">
      <p className={isOnly ? 'unseen' : 'route-way'} id={id}>
        <RoleName role={from} /> → <RoleName role={to} />
      </p>
      <p className="route-kind">
        <LineSample basis={basis} kind={kind} />
        {t(`transition.kind.${kind}`)}
        {basis === 'editorial' && <span className="editorial">{t('role.editorial')}</span>}
      </p>
      <p className="route-reason">{reason ? <PanelText text={reason} /> : t('transition.noReason')}</p>
      <DifferenceWords counts={counts(step)} />
      <NewLines step={step} />
      <div className="route-ways">
        <WhyButton transition={step} />
        <button
          type="button"
          className="text-button"
          aria-describedby={id}
          onClick={() => openReadiness(from, to)}
        >
          {t('role.ready')}
        </button>
      </div>
    </li>
  )
}

function NewLines({ step: { from, to } }: { readonly step: Transition }) {
  const { t } = useTranslation()
  const first = useExplorer(({ graph }) => graph.roles.get(from))
  const second = useExplorer(({ graph }) => graph.roles.get(to))
  const heldAgainst = useHeldAgainst()
  if (!first || !second) return null
  const lines = groupLines(heldAgainst(first), second).filter(({ group }) => group === 'added')
  if (lines.length === 0) return null
  return (
    <details className="route-new">
      <summary>{t('route.new', { count: lines.length })}</summary>
      <ul>
        {lines.map(({ responsibility: { id, text } }) => (
          <li key={id}>
            <PanelText text={text} />
          </li>
        ))}
      </ul>
    </details>
  )
}

import { Fragment, useId } from 'react'
import { groupLines, type LineGroup } from '../../graph/groupLines'
import { AREA_GROUPS } from '../../graph/ladder'
import type { Transition } from '../../graph/model'
import { isMatched } from '../../graph/roleGraph'
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
      <StepLines step={step} name="changed" groups={AREA_GROUPS} />
      <StepLines step={step} name="new" groups={NEW} />
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

const NEW = ['added'] as const

interface LinesProps {
  readonly step: Transition
  readonly name: 'changed' | 'new'
  readonly groups: readonly LineGroup[]
}

/** The lines of some groups, behind how many they are. */
function StepLines({ step: { from, to }, name, groups }: LinesProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const [first, second] = [graph.roles.get(from), graph.roles.get(to)]
  const heldAgainst = useHeldAgainst()
  if (!first || !second || !isMatched(graph)) return null
  const lines = groupLines(graph, heldAgainst(first), second).filter(({ group }) => groups.includes(group))
  if (lines.length === 0) return null
  return (
    <details className="route-new">
      <summary>{t(`route.${name}`, { count: lines.length })}</summary>
      <ul>
        {lines.map(({ responsibility: { id, text }, others }) => (
          <li key={id}>
            {others.map((other) => (
              <Fragment key={other.id}>
                <PanelText text={other.text} /> →{' '}
              </Fragment>
            ))}
            <PanelText text={text} />
          </li>
        ))}
      </ul>
    </details>
  )
}

import type { RefObject } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { transitionBetween } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { litRoute } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Filled, placeOf } from '../kit/Filled'
import { NoRouteWords } from '../kit/NoRouteWords'
import { PanelText } from '../kit/PanelText'
import { RoleName } from '../kit/RoleName'
import './RouteWords.css'

interface Props {
  /** What the view brings into view in place of a role. */
  readonly words: RefObject<HTMLDivElement | null>
}

/** The route that is lit, told in sentences. */
export function RouteWords({ words }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const panel = useExplorer((state) => (state.panel?.kind === 'route' ? state.panel : null))
  const roles = useExplorer(useShallow(litRoute))
  if (panel === null || panel.from === null || panel.to === null) return null
  const { from, to } = panel
  const places = { from: placeOf('from'), to: placeOf('to'), reason: placeOf('reason') }
  const steps = roles
    .slice(1)
    .flatMap((role, index) => transitionBetween(graph, roles[index] ?? '', role) ?? [])
  return (
    <div className="route-words" ref={roles.length > 0 ? words : undefined}>
      <h2 className="route-words-heading">
        {steps.length === 0 ? (
          <NoRouteWords from={from} to={to} />
        ) : (
          <Filled
            words={t('route.told', { ...places, count: steps.length })}
            parts={{ from: <RoleName role={from} />, to: <RoleName role={to} /> }}
          />
        )}
      </h2>
      {steps.length > 0 && (
        <ol className="route-told">
          {steps.map((step) => (
            <li key={step.to}>
              <Filled
                words={
                  step.kind === 'lateral'
                    ? t(`route.lateral.${step.basis}`, places)
                    : t(`route.promotion.${step.basis}`, places)
                }
                parts={{
                  from: <RoleName role={step.from} />,
                  to: <RoleName role={step.to} />,
                  reason: step.reason ? <PanelText text={step.reason} /> : t('transition.noReason'),
                }}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

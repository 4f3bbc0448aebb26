import { useEffect, useMemo, useRef, useState } from 'react'
import { type Routes, routesBetween } from '../../graph/routes'
import { MOST_STEPS } from '../../graph/ways'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { BothLanguages } from '../kit/BothLanguages'
import { ByToday } from '../kit/ByToday'
import { NoRoute } from './NoRoute'
import { RouteItem } from './RouteItem'

/** More are a press away. */
const FIRST = 10

interface Props {
  readonly from: string
  readonly to: string
}

/** All routes between two roles, shortest first; where there is none, what there is instead. */
export function RouteList({ from, to }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const startComparison = useExplorer((state) => state.startComparison)
  const found = useMemo(() => routesBetween(graph, from, to), [graph, from, to])
  return (
    <>
      <div className="actions">
        <button type="button" className="button strong" onClick={() => startComparison(from, to)}>
          {t('role.compare')}
        </button>
        <ByToday />
        <BothLanguages />
      </div>
      {found.routes.length === 0 ? (
        <NoRoute from={from} to={to} />
      ) : (
        <FoundRoutes key={`${from}~${to}`} found={found} />
      )}
    </>
  )
}

function FoundRoutes({ found: { routes, isComplete, completeTo } }: { readonly found: Routes }) {
  const { t } = useTranslation()
  const [isWhole, setIsWhole] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  // The button that showed the rest is gone.
  useEffect(() => {
    const next = list.current?.children[FIRST]
    if (isWhole && next instanceof HTMLElement) next.focus()
  }, [isWhole])
  const listed = isWhole ? routes : routes.slice(0, FIRST)
  const left = routes.length - listed.length
  return (
    <>
      <h3>
        {t('route.routes')} <span className="count">{routes.length}</span>
      </h3>
      <p className="note">
        {isComplete
          ? t('route.found', { count: routes.length, most: MOST_STEPS })
          : t('route.bounded', { count: routes.length, steps: t('route.steps', { count: completeTo }) })}
      </p>
      <ol className="routes" aria-label={t('route.routes')} ref={list}>
        {listed.map((way) => (
          <RouteItem key={way.map((step) => step.to).join('~')} way={way} />
        ))}
      </ol>
      {left > 0 && (
        <>
          <button type="button" className="button all-routes" onClick={() => setIsWhole(true)}>
            {t('route.showAll', { count: routes.length })}
          </button>
          <p className="note printed">{t('route.notPrinted', { count: left })}</p>
        </>
      )}
      <p className="note">{t('route.basis')}</p>
    </>
  )
}

import { useMemo } from 'react'
import { MOST_STEPS, shortestWay } from '../../graph/ways'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { Filled, placeOf } from './Filled'
import { RoleName } from './RoleName'

interface Props {
  readonly from: string
  readonly to: string
}

/** Says plainly that there is no route, or none that is short enough. */
export function NoRouteWords({ from, to }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const way = useMemo(() => shortestWay(graph, from, to), [graph, from, to])
  const places = { from: placeOf('from'), to: placeOf('to') }
  return (
    <Filled
      words={
        way === null
          ? t('route.none', places)
          : t('route.far', { ...places, count: way.length, most: MOST_STEPS })
      }
      parts={{ from: <RoleName role={from} />, to: <RoleName role={to} /> }}
    />
  )
}

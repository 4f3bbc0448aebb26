import { useMemo } from 'react'
import { meetingOf } from '../../graph/routes'
import { MOST_STEPS, shortestWay, type Way } from '../../graph/ways'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import '../kit/titleButton.css'
import { Filled, placeOf } from '../kit/Filled'
import { NoRouteWords } from '../kit/NoRouteWords'
import { RoleName } from '../kit/RoleName'
import { RoleChain } from './RoleChain'

interface Props {
  readonly from: string
  readonly to: string
}

/** Says plainly that there is none, and names what is nearest to one. */
export function NoRoute({ from, to }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const swapRoute = useExplorer((state) => state.swapRoute)
  const isFar = useMemo(() => shortestWay(graph, from, to) !== null, [graph, from, to])
  const isBack = useMemo(() => {
    const way = shortestWay(graph, to, from)
    return way !== null && way.length <= MOST_STEPS
  }, [graph, from, to])
  return (
    <>
      <p>
        <NoRouteWords from={from} to={to} />
      </p>
      {isBack && (
        <p>
          <Filled
            words={t('route.back', { from: placeOf('from'), to: placeOf('to') })}
            parts={{ from: <RoleName role={from} />, to: <RoleName role={to} /> }}
          />{' '}
          <button type="button" className="text-button" onClick={swapRoute}>
            {t('route.turn')}
          </button>
        </p>
      )}
      {!isFar && <Meeting from={from} to={to} />}
    </>
  )
}

function Meeting({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const meeting = useMemo(() => meetingOf(graph, from, to), [graph, from, to])
  if (meeting === null) return <p>{t('route.noMeeting')}</p>
  const { role, first, second } = meeting
  return (
    <>
      <h3>{t('route.meeting')}</h3>
      <p>
        <Filled
          words={t('route.meetingRole', { role: placeOf('role') })}
          parts={{
            role: (
              <b>
                <RoleName role={role} />
              </b>
            ),
          }}
        />
      </p>
      <ul className="meeting-ways" aria-label={t('route.meeting')}>
        {[first, second].map((way) => (
          <MeetingWay key={way[0]?.from} way={way} />
        ))}
      </ul>
    </>
  )
}

/** A way to the meeting, and the routes of which it is one. */
function MeetingWay({ way }: { readonly way: Way }) {
  const { t } = useTranslation()
  const planRoute = useExplorer((state) => state.planRoute)
  const first = way[0]?.from ?? null
  const last = way.at(-1)?.to ?? null
  return (
    <li className="meeting-way">
      <button type="button" className="bare-button card-button" onClick={() => planRoute(first, last)}>
        <RoleChain way={way} />
      </button>
      <span className="route-length">{t('route.steps', { count: way.length })}</span>
    </li>
  )
}

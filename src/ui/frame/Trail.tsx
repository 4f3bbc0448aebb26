import { ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { panelKey, type Waypoint } from '../../state/panel'
import { useExplorer } from '../../state/useExplorer'
import { RoleLink } from '../kit/RoleLink'
import './Trail.css'

/** The way come, each step a way back. Nothing to say before there are two places to be. */
export function Trail() {
  const { t } = useTranslation()
  const trail = useExplorer((state) => state.trail)
  const here = useExplorer((state) => panelKey(state.panel))
  const clearTrail = useExplorer((state) => state.clearTrail)
  const steps = useRef<HTMLOListElement>(null)
  // On a phone it is one line, of which the end counts.
  useEffect(() => {
    if (trail.length > 0) steps.current?.scrollTo({ left: steps.current.scrollWidth })
  }, [trail])
  if (trail.every((waypoint) => panelKey(waypoint) === here)) return null
  return (
    <nav className="trail" aria-label={t('trail.label')}>
      <ol className="trail-steps" ref={steps}>
        {trail.map((waypoint, index) => (
          <li key={panelKey(waypoint)} className="trail-step">
            <TrailStep waypoint={waypoint} isHere={panelKey(waypoint) === here} />
            {index < trail.length - 1 && <ChevronRight className="trail-mark" size={14} aria-hidden="true" />}
          </li>
        ))}
      </ol>
      <button type="button" className="text-button" aria-label={t('trail.clear')} onClick={clearTrail}>
        {t('trail.clearShort')}
      </button>
    </nav>
  )
}

function TrailStep({ waypoint, isHere }: { readonly waypoint: Waypoint; readonly isHere: boolean }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const returnTo = useExplorer((state) => state.returnTo)
  const wording = useWording(graph.languages)
  const titleOf = (role: string) => wording(graph.roles.get(role)?.title ?? role)
  const isRole = waypoint.kind === 'role'
  const name = isRole
    ? titleOf(waypoint.role)
    : t('transition.name', { from: titleOf(waypoint.from), to: titleOf(waypoint.to) })
  const props = {
    'aria-label': name,
    'aria-current': isHere ? 'step' : undefined,
    title: name,
    onClick: () => returnTo(waypoint),
  } as const
  return isRole ? (
    <RoleLink to={waypoint.role} className="trail-button" {...props}>
      {name}
    </RoleLink>
  ) : (
    <button type="button" className="trail-button" {...props}>
      {t('transition.onward', { to: titleOf(waypoint.to) })}
    </button>
  )
}

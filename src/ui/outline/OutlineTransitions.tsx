import '../kit/disclosure.css'
import { Fragment } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { isDrawn } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { LineSample } from '../kit/LineSample'
import { LocalText } from '../kit/LocalText'
import { PanelText } from '../kit/PanelText'
import { RoleLink } from '../kit/RoleLink'
import { useMoves } from '../kit/useMoves'
import { usePick } from '../kit/usePick'
import { WhyButton } from '../kit/WhyButton'

interface Props {
  readonly role: string
  /** Which end of its transitions is listed. */
  readonly end: 'from' | 'to'
  readonly isOpen: boolean
}

/** Where a role leads, or where people come from: the roles at a glance, unfolded with reason and basis. */
export function OutlineTransitions({ role, end, isOpen }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const all = (end === 'to' ? graph.leaving : graph.arriving).get(role) ?? []
  const shown = useExplorer(useShallow((state) => all.filter((transition) => isDrawn(state, transition))))
  const moves = useMoves()
  const heading = t(end === 'to' ? 'role.canLeadTo' : 'role.comeFrom')
  if (shown.length === 0)
    return (
      <p className="outline-nothing">
        {all.length > 0
          ? t(end === 'to' ? 'outline.leadsHidden' : 'outline.fromHidden', { count: all.length })
          : t(end === 'to' ? 'outline.leadsNowhere' : 'outline.fromNowhere')}
      </p>
    )
  return (
    <details className="disclosure outline-fold outline-moves" data-end={end} open={isOpen}>
      <summary>
        {heading} <span className="count">{moves(shown)}</span>{' '}
        <span className="outline-names">
          {end === 'to' ? '→ ' : '← '}
          {shown.map((transition, index) => (
            <Fragment key={transition[end]}>
              {index > 0 && t('outline.comma')}
              <LocalText text={graph.roles.get(transition[end])?.title ?? ''} />
            </Fragment>
          ))}
        </span>
      </summary>
      <ul className="outline-transitions" aria-label={heading}>
        {shown.map((transition) => (
          <OutlineTransition key={transition[end]} transition={transition} role={transition[end]} />
        ))}
      </ul>
    </details>
  )
}

function OutlineTransition({
  transition,
  role: id,
}: {
  readonly transition: Transition
  readonly role: string
}) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const pick = usePick(id)
  const role = graph.roles.get(id)
  if (!role) return null
  const { basis, kind, reason } = transition
  return (
    <li className="outline-transition">
      <p className="outline-way">
        <LineSample basis={basis} kind={kind} />
        <RoleLink to={id} className="bare-button outline-link" onClick={pick}>
          <LocalText text={role.title} />
        </RoleLink>
        <span className="outline-kind">{t(`transition.kind.${kind}`)}</span>
        {basis === 'editorial' && <span className="editorial">{t('role.editorial')}</span>}
      </p>
      <p className="outline-reason">{reason ? <PanelText text={reason} /> : t('transition.noReason')}</p>
      <WhyButton transition={transition} />
    </li>
  )
}

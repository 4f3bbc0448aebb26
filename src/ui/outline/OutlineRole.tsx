import '../kit/disclosure.css'
import { memo } from 'react'
import type { Role } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { toneOf } from '../../scene/tone'
import { roleInPanel } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText, SecondText } from '../kit/LocalText'
import { ResponsibilityList } from '../kit/ResponsibilityList'
import { RoleLink } from '../kit/RoleLink'
import { RoleMarks } from '../kit/RoleMarks'
import { useMark } from '../kit/useMark'
import { usePick } from '../kit/usePick'
import { OutlineTransitions } from './OutlineTransitions'

interface Props {
  readonly role: Role
  /** Whether all of it is unfolded. */
  readonly isOpen: boolean
}

/** One role: what it does, where it leads, where people come from. Asks the store for its own status. */
export const OutlineRole = memo(function OutlineRole({ role, isOpen }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const status = useExplorer((state) => roleInPanel(state, role.id))
  const { isSide } = useMark(role.id)
  const pick = usePick(role.id)
  return (
    <li
      className="outline-role"
      data-entry=""
      data-tone={toneOf(graph, role.field)}
      data-status={status ?? undefined}
    >
      <h4 className="outline-title">
        <FieldMark graph={graph} field={role.field} />
        <RoleLink
          to={role.id}
          className="bare-button outline-button"
          data-role={role.id}
          aria-pressed={status === 'selected' || isSide}
          onClick={pick}
        >
          <LocalText text={role.title} />
          <RoleMarks role={role.id} />
        </RoleLink>
      </h4>
      <SecondText className="outline-second" text={role.title} />
      {role.responsibilities.length === 0 ? (
        <p className="outline-nothing">{t('role.noResponsibilities')}</p>
      ) : (
        <details className="disclosure outline-fold" open={isOpen}>
          <summary>
            {t('role.responsibilities')} <span className="count">{role.responsibilities.length}</span>
          </summary>
          <ResponsibilityList role={role} />
        </details>
      )}
      <OutlineTransitions role={role.id} end="to" isOpen={isOpen} />
      <OutlineTransitions role={role.id} end="from" isOpen={isOpen} />
    </li>
  )
})

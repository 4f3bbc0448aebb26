import type { NodeProps } from '@xyflow/react'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from '../../../i18n/useTranslation'
import { seek } from '../../../state/versionChanges'
import { ChangeMarked } from '../../kit/ChangeMarked'
import { useStage } from '../../kit/stage'
import { useVersionChanges } from '../../kit/useVersionChanges'
import { RoleCard } from '../RoleCard'
import { StubCard } from '../StubCard'
import type { RoleNode } from '../toFlow'
import { useBoth } from './useBoth'
import './VersionsMap.css'

/** The card of a role, with whether it is new, changed or gone. */
export function VersionCard(props: NodeProps<RoleNode>) {
  return (
    <Marked role={props.id}>
      <RoleCard {...props} />
    </Marked>
  )
}

/** The same of another field. */
export function VersionStub(props: NodeProps<RoleNode>) {
  return (
    <Marked role={props.id}>
      <StubCard {...props} />
    </Marked>
  )
}

interface Props {
  readonly role: string
  readonly children: ReactNode
}

function Marked({ role, children }: Props) {
  const { t } = useTranslation()
  const mark = useBoth()?.roles.get(role)
  useSought(role)
  if (mark === undefined) return children
  return (
    // biome-ignore lint/a11y/useSemanticElements: A fieldset is of a form.
    <div className="version-card" role="group" aria-label={t(`changes.mark.${mark}`)} data-change={mark}>
      {children}
      <span className="version-mark" aria-hidden="true">
        <ChangeMarked mark={mark} />
      </span>
    </div>
  )
}

/** Takes the view and the focus along once somebody is led here. */
function useSought(role: string) {
  const stage = useStage()
  const { sought } = useVersionChanges()
  const isSought = sought?.in === 'map' && sought.role === role
  useEffect(() => {
    if (!isSought) return
    const view = stage.view()
    view?.bring(role, sought.to === undefined ? [] : [sought.to], null)
    if (view?.focusRole(role) === true) seek(null)
  }, [stage, isSought, sought, role])
}

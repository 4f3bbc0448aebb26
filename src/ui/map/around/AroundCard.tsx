import type { NodeProps } from '@xyflow/react'
import { useContext, useLayoutEffect } from 'react'
import { useTranslation } from '../../../i18n/useTranslation'
import { useStage } from '../../kit/stage'
import { RoleCard } from '../RoleCard'
import { StubCard } from '../StubCard'
import type { RoleNode } from '../toFlow'
import { GroupCard } from './GroupCard'
import { PartsContext, usePart } from './partContext'

/** A role, with how many more lie beyond it, or a group of roles. */
export function AroundCard(props: NodeProps<RoleNode>) {
  const group = usePart()?.groups.get(props.id)
  if (group) return <GroupCard group={group} isFirst={props.data.isFirst} isStub={false} />
  return (
    <>
      <RoleCard {...props} />
      <Beyond role={props.id} isStub={false} />
    </>
  )
}

/** The same of another field. */
export function AroundStub(props: NodeProps<RoleNode>) {
  const group = usePart()?.groups.get(props.id)
  if (group) return <GroupCard group={group} isFirst={props.data.isFirst} isStub />
  return (
    <>
      <StubCard {...props} />
      <Beyond role={props.id} isStub />
    </>
  )
}

interface Props {
  readonly role: string
  readonly isStub: boolean
}

/** To how many more roles it leads, or from how many it is come. */
function Beyond({ role, isStub }: Props) {
  const { t } = useTranslation()
  const parts = useContext(PartsContext)
  const stage = useStage()
  const count = usePart()?.beyond.get(role) ?? 0
  useLayoutEffect(() => {
    if (parts?.takesFocus(role) === true) stage.view()?.focusRole(role)
  }, [parts, stage, role])
  if (count === 0) return null
  const name = t('around.beyond', { count })
  return (
    <span className="around-beyond" data-stub={isStub} role="img" aria-label={name} title={name}>
      +{count}
    </span>
  )
}

import type { RoleGroup } from '../../../graph/roleGroup'
import { useTranslation } from '../../../i18n/useTranslation'
import { toneOf } from '../../../scene/tone'
import { roleStatus } from '../../../state/selectors'
import { useExplorer } from '../../../state/useExplorer'
import { FieldMark } from '../../kit/FieldMark'
import { LocalText } from '../../kit/LocalText'
import { useCard } from '../useCard'

interface Props {
  readonly group: RoleGroup
  readonly isFirst: boolean
  readonly isStub: boolean
}

/** Roles of one field beside a role that has too many: a press brings their cards. */
export function GroupCard({ group: { id, field, roles }, isFirst, isStub }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const status = useExplorer((state) => roleStatus(state, id))
  const card = useCard(id, isFirst)
  const name = graph.fields.get(field)?.name ?? field
  return (
    <button
      type="button"
      className={`${isStub ? 'stub-card' : 'role-card'} group-card nopan`}
      data-tone={toneOf(graph, field)}
      data-status={status}
      data-rising="true"
      {...card}
    >
      <FieldMark graph={graph} field={field} />
      <span className={isStub ? 'stub-card-words' : 'role-card-title group-card-title'}>
        <LocalText text={name} />
        {t('map.colon')}
        {t('map.roles', { count: roles.length })}
      </span>
    </button>
  )
}

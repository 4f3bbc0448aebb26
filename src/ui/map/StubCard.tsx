import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { toneOf } from '../../scene/tone'
import { isLedTo, roleStatus } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { Following } from '../kit/Following'
import { RoleLink } from '../kit/RoleLink'
import { RoleMarks } from '../kit/RoleMarks'
import { countsWidth } from './cardTexts'
import { CountsBeside } from './LitCounts'
import './StubCard.css'
import type { RoleNode } from './toFlow'
import { useCard } from './useCard'
import { useCardCounts } from './useCardCounts'

/** A role that the filter hides but a transition on the map touches: the way to the other side. */
export const StubCard = memo(function StubCard({
  data: { role: id, isFirst, compact },
}: NodeProps<RoleNode>) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const card = useCard(id, isFirst)
  const wording = useWording(graph.languages)
  const status = useExplorer((state) => roleStatus(state, id))
  const way = useExplorer((state) => isLedTo(state, id)) ? 'to' : 'from'
  const role = graph.roles.get(id)
  const field = graph.fields.get(role?.field ?? '')
  if (!role || !field) return null
  return (
    <>
      <RoleLink
        to={id}
        className="stub-card nopan"
        data-tone={toneOf(graph, field.id)}
        data-status={status}
        data-compact={compact}
        {...card}
      >
        <FieldMark graph={graph} field={field.id} />
        <span className="stub-card-words">
          {t(`map.stub.${way}`, { role: wording(role.title), field: wording(field.name) })}
        </span>
        <RoleMarks role={id} />
        {!compact && (
          <Following>
            <CountsRoom id={id} />
          </Following>
        )}
      </RoleLink>
      {!compact && <CountsBeside id={id} />}
    </>
  )
})

function CountsRoom({ id }: { readonly id: string }) {
  const graph = useExplorer((state) => state.graph)
  const counted = useCardCounts(id)
  return (
    counted.length > 0 && (
      <span
        className="stub-card-counts"
        style={{ width: `calc(${countsWidth(graph, counted)}px * var(--text))` }}
      />
    )
  )
}

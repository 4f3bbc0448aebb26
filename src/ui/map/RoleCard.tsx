import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { promotionCounts } from '../../graph/roleGraph'
import { useWording } from '../../i18n/useWording'
import { toneOf } from '../../scene/tone'
import { roleStatus } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText, SecondText } from '../kit/LocalText'
import { SideMark } from '../kit/SideMark'
import { useMark } from '../kit/useMark'
import { Ends } from './Ends'
import './RoleCard.css'
import type { RoleNode } from './toFlow'
import { useCard } from './useCard'

/** Asks the store for its own status, so that a choice renders only the cards whose status it changes. */
export const RoleCard = memo(function RoleCard({
  data: { role: id, isFirst, compact },
}: NodeProps<RoleNode>) {
  const { t } = useTranslation()
  const status = useExplorer((state) => roleStatus(state, id))
  const graph = useExplorer((state) => state.graph)
  const mark = useMark(id)
  const card = useCard(id, isFirst)
  const wording = useWording(graph.languages)
  const role = graph.roles.get(id)
  const level = graph.levels.get(role?.level ?? '')
  if (!role || !level) return null
  const { next, previous } = promotionCounts(graph, id)
  const [shown, read] =
    next > 0
      ? [t('map.next', { count: next }), t('map.nextRoles', { count: next })]
      : previous > 0
        ? [t('map.from', { count: previous }), t('map.previousRoles', { count: previous })]
        : [null, t('map.noTransitions')]
  const facts = [wording(level.name), read, ...(mark ? [mark.words] : [])]
  const isLowest = level === graph.levels.values().next().value
  return (
    <>
      <Ends />
      <button
        type="button"
        className="role-card nopan"
        data-tone={toneOf(graph, role.field)}
        data-status={status}
        data-rising={!isLowest}
        data-compact={compact}
        aria-pressed={status === 'selected' || mark?.isSide === true}
        {...card}
      >
        <FieldMark tone={toneOf(graph, role.field)} />
        <span className="role-card-title">
          <LocalText text={role.title} />
        </span>
        <span className="unseen">{t('map.facts', { facts: facts.join(t('map.comma')) })}</span>
        {!compact && (
          <span className="role-card-facts" aria-hidden="true">
            <SecondText className="role-card-second" text={role.title} />
            {shown !== null && <span className="role-card-count">{shown}</span>}
          </span>
        )}
        {mark && <SideMark className="role-card-side" side={mark.sign} />}
      </button>
    </>
  )
})

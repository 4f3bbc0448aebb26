import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { toneOf } from '../../scene/tone'
import { roleStatus } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { Following } from '../kit/Following'
import { LocalText, SecondText } from '../kit/LocalText'
import { RoleLink } from '../kit/RoleLink'
import { SideMark } from '../kit/SideMark'
import { useMark } from '../kit/useMark'
import { useMoves } from '../kit/useMoves'
import { countsWidth } from './cardTexts'
import { CountsBeside } from './LitCounts'
import './RoleCard.css'
import type { RoleNode } from './toFlow'
import { useCard } from './useCard'
import { useCardCounts } from './useCardCounts'

/** Asks the store for its own status, so that a choice renders only the cards whose status it changes. */
export const RoleCard = memo(function RoleCard({
  data: { role: id, isFirst, compact },
}: NodeProps<RoleNode>) {
  const status = useExplorer((state) => roleStatus(state, id))
  const graph = useExplorer((state) => state.graph)
  const { sign, isSide, isMine, words } = useMark(id)
  const { t } = useTranslation()
  const card = useCard(id, isFirst)
  const role = graph.roles.get(id)
  if (!role) return null
  const isLowest = role.level === graph.levels.keys().next().value
  return (
    <>
      <RoleLink
        to={id}
        className="role-card nopan"
        data-tone={toneOf(graph, role.field)}
        data-status={status}
        data-rising={!isLowest}
        data-compact={compact}
        aria-pressed={status === 'selected' || isSide}
        {...card}
      >
        <CardWords id={id} compact={compact} mark={words.join(t('map.comma'))} />
        {isMine && <SideMark className="role-card-mine" side={t('mine.mark')} />}
        {sign !== null && <SideMark className="role-card-side" side={sign} />}
      </RoleLink>
      {!compact && <CountsBeside id={id} />}
    </>
  )
})

interface WordsProps {
  readonly id: string
  readonly compact: boolean
  /** What it is to what is open, in words; empty where nothing. */
  readonly mark: string
}

/** What a card says. Most of it stays whatever is lit. */
const CardWords = memo(function CardWords({ id, compact, mark }: WordsProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const moves = useMoves()
  const role = graph.roles.get(id)
  const level = graph.levels.get(role?.level ?? '')
  if (!role || !level) return null
  const next = moves(graph.leaving.get(id) ?? [])
  const arriving = graph.arriving.get(id) ?? []
  const [shown, read] =
    next !== ''
      ? [next, next]
      : arriving.length > 0
        ? [t('map.from', { count: arriving.length }), t('map.reached', { moves: moves(arriving) })]
        : [null, t('map.noMoves')]
  const facts = [wording(level.name), read, ...(mark === '' ? [] : [mark])]
  return (
    <>
      <FieldMark graph={graph} field={role.field} />
      <span className="role-card-title">
        <LocalText text={role.title} />
      </span>
      <span className="unseen">{t('map.facts', { facts: facts.join(t('map.comma')) })}</span>
      {!compact && (
        <span className="role-card-facts" aria-hidden="true">
          <SecondText className="role-card-second" text={role.title} />
          <Following>
            <Fact id={id} shown={shown} />
          </Following>
        </span>
      )}
    </>
  )
})

/** Where the card carries counts, their room. */
function Fact({ id, shown }: { readonly id: string; readonly shown: string | null }) {
  const graph = useExplorer((state) => state.graph)
  const counted = useCardCounts(id)
  if (counted.length > 0)
    return (
      <span
        className="role-card-count"
        style={{ width: `calc(${countsWidth(graph, counted)}px * var(--text))` }}
      />
    )
  return shown !== null && <span className="role-card-count">{shown}</span>
}

import { ArrowRight } from 'lucide-react'
import type { ComponentType, ReactNode } from 'react'
import { firstSentenceOf } from '../../graph/firstSentence'
import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import './titleButton.css'
import { ByToday } from './ByToday'
import { DifferenceBar, DifferenceWords } from './Difference'
import { FieldMark } from './FieldMark'
import { LocalText } from './LocalText'
import './NeighbourList.css'
import { MarksKey } from './MarksKey'
import { OtherLanguage, PanelText } from './PanelText'
import { ReadyButton } from './ReadyButton'
import { RoleLink } from './RoleLink'
import { useCounts } from './useHeldAgainst'
import { useMoves } from './useMoves'
import { WhyButton } from './WhyButton'

interface Props {
  readonly heading: string
  readonly empty: string
  readonly transitions: readonly Transition[]
  /** The end of each transition that the list shows. */
  readonly end: 'from' | 'to'
  /** Whether it says what the marks mean. */
  readonly explains: boolean
  /** What stands beside the title of each role. */
  readonly Beside?: ComponentType<{ readonly transition: Transition }>
}

/** The roles that transitions lead to or come from, each a way to walk on. */
export function NeighbourList({ heading, empty, transitions, end, explains, Beside }: Props) {
  const { t } = useTranslation()
  const moves = useMoves()
  return (
    <>
      <h3>
        {heading} <span className="count">{moves(transitions)}</span>
      </h3>
      {transitions.length === 0 ? (
        <p className="note">{empty}</p>
      ) : (
        <ul className="neighbours" aria-label={heading}>
          {transitions.map((transition) => (
            <Neighbour key={transition[end]} transition={transition} role={transition[end]}>
              {Beside && <Beside transition={transition} />}
            </Neighbour>
          ))}
        </ul>
      )}
      {explains && (
        <>
          <MarksKey transitions={transitions} />
          <ByToday />
        </>
      )}
      {transitions.some(({ basis }) => basis === 'editorial') && (
        <p className="remark dotted">
          <span>{t('role.editorialTransitions')}</span>
        </p>
      )}
    </>
  )
}

interface NeighbourProps {
  readonly transition: Transition
  readonly role: string
  readonly children: ReactNode
}

function Neighbour({ transition, role: id, children }: NeighbourProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const selectRole = useExplorer((state) => state.selectRole)
  const counts = useCounts()(transition)
  const role = graph.roles.get(id)
  if (!role) return null
  return (
    <li className="neighbour">
      <p className="neighbour-title">
        <FieldMark graph={graph} field={role.field} />
        <RoleLink to={id} className="bare-button card-button" onClick={() => selectRole(id)}>
          <LocalText text={role.title} />
        </RoleLink>
        {transition.kind === 'lateral' && <span className="editorial">{t('transition.kind.lateral')}</span>}
        {children}
        <ArrowRight size={16} aria-hidden="true" />
      </p>
      <OtherLanguage text={role.title} />
      {transition.reason && (
        <p className="neighbour-reason">
          <PanelText text={firstSentenceOf(transition.reason, graph.languages)} />
        </p>
      )}
      <DifferenceBar counts={counts} />
      <DifferenceWords counts={counts} />
      <div className="neighbour-foot">
        <WhyButton transition={transition} />
        <ReadyButton transition={transition} />
      </div>
    </li>
  )
}

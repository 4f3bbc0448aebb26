import { type ReactNode, useId } from 'react'
import { isMatched, isReverse, transitionBetween } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { BothLanguages } from '../kit/BothLanguages'
import { ByToday } from '../kit/ByToday'
import { Checkbox } from '../kit/Checkbox'
import { ComparedGroups } from '../kit/ComparedGroups'
import { DoneMark } from '../kit/DoneMark'
import { LocalText } from '../kit/LocalText'
import './ComparedRoles.css'
import { ReadyButton } from '../kit/ReadyButton'
import { ResponsibilityList } from '../kit/ResponsibilityList'
import { useHeldAgainst } from '../kit/useHeldAgainst'
import { WhyButton } from '../kit/WhyButton'

interface Props {
  readonly first: string
  /** Null where it is still to be picked, as the third. */
  readonly second: string | null
  readonly third: string | null
  /** Whether the options stand behind a press. */
  readonly isFolded: boolean
  /** Asks for a third role; among the options, where these are folded. */
  readonly addThird: ReactNode
}

/** The first role with the second, and beside that with the third where there is one. */
export function ComparedRoles({ first, second, third, isFolded, addThird }: Props) {
  const { t } = useTranslation()
  const hasSkills = useExplorer((state) => state.graph.skills.size > 0)
  const differencesOnly = useExplorer((state) => state.differencesOnly)
  const others = [second, third].filter((role) => role !== null)
  const [other] = others
  if (other === undefined) return null
  return (
    <>
      {isFolded ? (
        <div className="compare-fold">
          {third === null && <Whys first={first} other={other} isShort />}
          <details>
            <summary>{t('compare.options')}</summary>
            {addThird}
            <Options first={first} others={others} />
          </details>
        </div>
      ) : (
        <>
          {third === null && <Whys first={first} other={other} />}
          <Options first={first} others={others} />
        </>
      )}
      {differencesOnly && <p className="note printed">{t('compare.differencesOnlyPrinted')}</p>}
      {third === null ? (
        <Groups first={first} other={other} />
      ) : (
        <>
          <FirstRole role={first} />
          <div className="columns" data-wide>
            {others.map((role) => (
              <Column key={role} first={first} other={role} />
            ))}
          </div>
        </>
      )}
      <p className="note compare-basis">{hasSkills ? t('compare.basis') : t('compare.unmatched')}</p>
    </>
  )
}

function Options({ first, others }: { readonly first: string; readonly others: readonly string[] }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const differencesOnly = useExplorer((state) => state.differencesOnly)
  const showDifferencesOnly = useExplorer((state) => state.showDifferencesOnly)
  return (
    <div className="options">
      {isMatched(graph) && (
        <>
          <Checkbox
            label={t('compare.differencesOnly')}
            checked={differencesOnly}
            onCheck={showDifferencesOnly}
          />
          {/* Against the arrow, what is held against would be where one comes from. */}
          {!others.every((other) => isReverse(graph, first, other)) && <ByToday />}
        </>
      )}
      <BothLanguages />
    </div>
  )
}

/** What the first role does is the same in both columns, so it stands once. */
function FirstRole({ role: id }: { readonly role: string }) {
  const { t } = useTranslation()
  const role = useExplorer((state) => state.graph.roles.get(id))
  if (role === undefined || role.responsibilities.length === 0) return null
  return (
    <details className="first-role">
      <summary>
        <LocalText text={role.title} /> · {t('role.responsibilities')}{' '}
        <span className="count">{role.responsibilities.length}</span>
      </summary>
      <ResponsibilityList role={role} Beside={DoneMark} />
    </details>
  )
}

interface PairProps {
  readonly first: string
  readonly other: string
}

function Column({ first, other }: PairProps) {
  const heading = useId()
  const { roles } = useExplorer((state) => state.graph)
  const from = roles.get(first)?.title
  const to = roles.get(other)?.title
  if (from === undefined || to === undefined) return null
  return (
    <section className="column" aria-labelledby={heading}>
      <h3 className="column-heading" id={heading}>
        <LocalText text={from} /> → <LocalText text={to} />
      </h3>
      <Whys first={first} other={other} />
      <Groups first={first} other={other} level={4} />
    </section>
  )
}

/**
 * Why the graph leads from the one to the other. Where it leads only the other way, that, without its reason, which would speak
 * against what stands below; where it has no transition, that nobody has looked at the pair.
 */
function Whys({ first, other, isShort = false }: PairProps & { readonly isShort?: boolean }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const forward = transitionBetween(graph, first, other)
  const back = transitionBetween(graph, other, first)
  const said = back
    ? t(`compare.reverse.${back.kind}`)
    : graph.skills.size > 0
      ? t('compare.byTagsAlone')
      : null
  return (
    <div className="whys">
      {forward ? (
        <>
          <WhyButton transition={forward} named={!isShort} />
          <ReadyButton transition={forward} />
        </>
      ) : (
        said && <p className="note">{said}</p>
      )}
    </div>
  )
}

function Groups({ first, other, level = 3 }: PairProps & { readonly level?: 3 | 4 }) {
  const graph = useExplorer((state) => state.graph)
  const differencesOnly = useExplorer((state) => state.differencesOnly)
  const heldAgainst = useHeldAgainst()
  const from = graph.roles.get(first)
  const to = graph.roles.get(other)
  if (from === undefined || to === undefined) return null
  return (
    <ComparedGroups
      first={isReverse(graph, first, other) ? from : heldAgainst(from)}
      second={to}
      differencesOnly={differencesOnly}
      level={level}
    />
  )
}

import type { ReactNode } from 'react'
import { type ComparedLine, type Comparison, compareRoles, type LackingLine } from '../../graph/compare'
import { type Held, sayerOf } from '../../graph/groupLines'
import { AREA_GROUPS, isAreaGroup } from '../../graph/ladder'
import type { Role } from '../../graph/model'
import { isMatched } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { BothSides } from './BothSides'
import { DifferenceMark } from './Difference'
import { DoneMark } from './DoneMark'
import './ComparedGroups.css'
import { PanelText } from './PanelText'
import { SkillTags } from './SkillTags'
import { useHeldName } from './useHeldAgainst'

interface Props {
  /** What the second is held against: a role, or the ticked lines in its place. */
  readonly first: Held
  readonly second: Role
  readonly differencesOnly: boolean
  /** Of the headings of the groups. */
  readonly level?: 3 | 4
}

/** The groups: on the left what the first role does, on the right what the second one asks for. */
export function ComparedGroups({ first, second, differencesOnly, level = 3 }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const lines = first.responsibilities.length + second.responsibilities.length
  if (!isMatched(graph) && lines > 0) return <BothSides first={first} second={second} />
  const comparison = compareRoles(graph, first, second)
  const { covered, partly, added, notMentioned, partlyMentioned } = comparison
  if (Object.values(comparison).every((lines) => lines.length === 0))
    return <p className="note">{t('compare.nothingListed')}</p>
  const compared = (lines: readonly ComparedLine[]) =>
    lines.map((line) => <Compared key={line.responsibility.id} line={line} first={first} />)
  const lacking = (lines: readonly LackingLine[], isWhole: boolean) =>
    lines.map((line) => (
      <Lacking key={line.responsibility.id} line={line} isWhole={isWhole} second={second} />
    ))
  const pair = { first, second, level }
  const areas = AREA_GROUPS.filter((kind) => comparison[kind].length > 0)
  return (
    <>
      {!differencesOnly && (
        <Group kind="covered" rule={areas.length > 0 && !first.tickedIn ? 'alike' : 'covered'} {...pair}>
          {compared(covered)}
        </Group>
      )}
      {areas.map((kind) => (
        <Group key={kind} kind={kind} {...pair}>
          {comparison[kind].map((line) => (
            <Compared key={line.responsibility.id} line={line} first={first} isReworded />
          ))}
        </Group>
      ))}
      <Group kind="partly" {...pair}>
        {compared(partly)}
      </Group>
      <Group kind="added" {...pair}>
        {compared(added)}
      </Group>
      <Group kind="notMentioned" {...pair}>
        {lacking(notMentioned, true)}
      </Group>
      {partlyMentioned.length > 0 && (
        <Group kind="partlyMentioned" {...pair}>
          {lacking(partlyMentioned, false)}
        </Group>
      )}
    </>
  )
}

type Kind = keyof Comparison

interface GroupProps {
  readonly kind: Kind
  /** Where it is another one. */
  readonly rule?: Kind | 'alike'
  readonly first: Held
  readonly second: Role
  readonly level: 3 | 4
  /** One a line. */
  readonly children: readonly ReactNode[]
}

function Group({ kind, rule = kind, first, second, level, children }: GroupProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const nameOf = useHeldName()
  const Heading = `h${level}` as const
  const titles = { first: nameOf(first), second: wording(second.title) }
  return (
    <div className="group" data-difference={kind}>
      <div className="group-heading">
        <Heading className="group-title">
          <DifferenceMark kind={kind} />
          {t(`difference.${kind}`)} <span className="count">{children.length}</span>
        </Heading>
        {children.length === 0 && kind !== 'partlyMentioned' && !isAreaGroup(kind) && (
          <p className="group-none">{t(`compare.none.${kind}`, titles)}</p>
        )}
      </div>
      {children.length > 0 && <p className="group-rule">{t(`compare.rule.${rule}`, titles)}</p>}
      {/* Kept when empty, so that whoever looks for the group by name finds it, and finds it empty. */}
      <ul className="lines" aria-label={t(`difference.${kind}`)}>
        {children}
      </ul>
    </div>
  )
}

interface ComparedProps {
  readonly line: ComparedLine
  readonly first: Held
  /** Whether it says in other words what the first has in its areas. */
  readonly isReworded?: boolean
}

function Compared({ line: { responsibility, shared, restsOn }, first, isReworded = false }: ComparedProps) {
  const { t } = useTranslation()
  const wording = useWording(useExplorer((state) => state.graph.languages))
  const role = useHeldName()(first)
  const missing = responsibility.skills.filter((skill) => !shared.includes(skill))
  return (
    <li className="line">
      <div className="line-side">
        {restsOn.length > 0 && !isReworded && <span className="unseen">{t('compare.restsOn')} </span>}
        {restsOn.map((one) => (
          <p key={one.id}>
            {isReworded && (
              <span className="unseen">{t('compare.inRole', { role: wording(sayerOf(first, one)) })} </span>
            )}
            <PanelText text={one.text} />
            <DoneMark responsibility={one} />
          </p>
        ))}
        {restsOn.length === 0 && (
          <p className="line-nothing">
            {responsibility.skills.length === 0 ? t('compare.untagged') : t('compare.nothing', { role })}
          </p>
        )}
      </div>
      <span className="line-arrow" aria-hidden="true">
        →
      </span>
      <div className="line-side">
        <p>
          <PanelText text={responsibility.text} />
          <DoneMark responsibility={responsibility} />
        </p>
        {shared.length > 0 ? (
          <>
            <SkillTags skills={shared} />
            <MissingSkills skills={missing} role={role} />
          </>
        ) : (
          <SkillTags skills={missing} />
        )}
      </div>
    </li>
  )
}

function MissingSkills({ skills, role }: { readonly skills: readonly string[]; readonly role: string }) {
  const { t } = useTranslation()
  if (skills.length === 0) return null
  return (
    <div className="line-missing">
      {t('compare.missing', { role })}
      <SkillTags skills={skills} />
    </div>
  )
}

interface LackingProps {
  readonly line: LackingLine
  /** Whether the second role has no skill of the line. */
  readonly isWhole: boolean
  readonly second: Role
}

function Lacking({ line: { responsibility, lacking }, isWhole, second }: LackingProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  return (
    <li className="line">
      <div className="line-side">
        <p>
          <PanelText text={responsibility.text} />
          <DoneMark responsibility={responsibility} />
        </p>
        {isWhole ? (
          <SkillTags skills={lacking} />
        ) : (
          <MissingSkills skills={lacking} role={wording(second.title)} />
        )}
      </div>
      <span className="line-arrow" aria-hidden="true" />
      <div className="line-side">
        {isWhole && (
          <p className="line-nothing">
            <span aria-hidden="true">—</span>
            <span className="unseen">{t('compare.notThere')}</span>
          </p>
        )}
      </div>
    </li>
  )
}

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedLine, Comparison, UnlistedLine } from '../../graph/compare'
import { DifferenceMark } from './Difference'
import { DoneMark } from './DoneMark'
import './ComparedGroups.css'
import { PanelText } from './PanelText'
import { SkillTags } from './SkillTags'

interface Props {
  readonly comparison: Comparison
  readonly differencesOnly: boolean
  /** Of the headings of the groups. */
  readonly level?: 3 | 4
}

/** The four groups: on the left what the first role does, on the right what the second one asks for. */
export function ComparedGroups({ comparison, differencesOnly, level = 3 }: Props) {
  const { t } = useTranslation()
  const { carriesOver, partly, added, notListed } = comparison
  if ([carriesOver, partly, added, notListed].every((lines) => lines.length === 0))
    return <p className="note">{t('compare.nothingListed')}</p>
  return (
    <>
      {!differencesOnly && (
        <Group kind="carriesOver" count={carriesOver.length} level={level}>
          {carriesOver.map((line) => (
            <Compared key={line.responsibility.id} line={line} />
          ))}
        </Group>
      )}
      <Group kind="partly" count={partly.length} level={level}>
        {partly.map((line) => (
          <Compared key={line.responsibility.id} line={line} />
        ))}
      </Group>
      <Group kind="added" count={added.length} level={level}>
        {added.map((line) => (
          <Compared key={line.responsibility.id} line={line} />
        ))}
      </Group>
      <Group kind="notListed" count={notListed.length} level={level}>
        {notListed.map((line) => (
          <Unlisted key={line.responsibility.id} line={line} />
        ))}
      </Group>
    </>
  )
}

interface GroupProps {
  readonly kind: keyof Comparison
  readonly count: number
  readonly level: 3 | 4
  readonly children: ReactNode
}

function Group({ kind, count, level, children }: GroupProps) {
  const { t } = useTranslation()
  const Heading = `h${level}` as const
  return (
    <div className="group" data-difference={kind}>
      <Heading className="group-heading">
        <DifferenceMark kind={kind} />
        {t(`difference.${kind}`)} <span className="count">{count}</span>
      </Heading>
      {count === 0 && <p className="note">{t(`compare.none.${kind}`)}</p>}
      {/* Kept when empty, so that whoever looks for the group by name finds it, and finds it empty. */}
      <ul className="lines" aria-label={t(`difference.${kind}`)}>
        {children}
      </ul>
    </div>
  )
}

function Compared({ line: { responsibility, shared, restsOn } }: { readonly line: ComparedLine }) {
  const { t } = useTranslation()
  const missing = responsibility.skills.filter((skill) => !shared.includes(skill))
  return (
    <li className="line">
      <div className="line-side">
        {restsOn.length > 0 && <span className="unseen">{t('compare.restsOn')} </span>}
        {restsOn.map((one) => (
          <p key={one.id}>
            <PanelText text={one.text} />
            <DoneMark responsibility={one} />
          </p>
        ))}
        {restsOn.length === 0 && (
          <p className="line-nothing">
            {responsibility.skills.length === 0 ? t('compare.untagged') : t('compare.nothing')}
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
            <MissingSkills skills={missing} />
          </>
        ) : (
          <SkillTags skills={missing} />
        )}
      </div>
    </li>
  )
}

function MissingSkills({ skills }: { readonly skills: readonly string[] }) {
  const { t } = useTranslation()
  if (skills.length === 0) return null
  return (
    <div className="line-missing">
      {t('compare.missing')}
      <SkillTags skills={skills} />
    </div>
  )
}

function Unlisted({ line: { responsibility, lacking } }: { readonly line: UnlistedLine }) {
  const { t } = useTranslation()
  return (
    <li className="line">
      <div className="line-side">
        <p>
          <PanelText text={responsibility.text} />
          <DoneMark responsibility={responsibility} />
        </p>
        <SkillTags skills={lacking} />
      </div>
      <span className="line-arrow" aria-hidden="true" />
      <div className="line-side">
        <p className="line-nothing">
          <span aria-hidden="true">—</span>
          <span className="unseen">{t('compare.notThere')}</span>
        </p>
      </div>
    </li>
  )
}

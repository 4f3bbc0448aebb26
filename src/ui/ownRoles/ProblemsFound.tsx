import { MOST_LISTED, type OnMap } from '../../formats/ownRoles/leads'
import type { OwnRolesRead } from '../../formats/ownRoles/ownRoles'
import { groupProblems, type ProblemGroup } from '../../graph/checks/groupProblems'
import type { Problem } from '../../graph/checks/problems'
import { originText } from '../../i18n/originText'
import { problemText } from '../../i18n/problemText'
import { useTranslation } from '../../i18n/useTranslation'
import { saveFile } from '../kit/saveFile'
import { problemReport } from './problemReport'
import { ShowPlace } from './ShowPlace'

interface Props {
  readonly read: OwnRolesRead
  /** Opens the map and chooses what is wrong there. */
  readonly onOpen: (chosen: OnMap) => void
}

/** What is wrong with what was read: mistakes first, then notes, by kind. */
export function ProblemsFound({ read, onOpen }: Props) {
  const { t, language } = useTranslation()
  const { problems } = read
  if (problems.length === 0) return <p className="own-roles-hint">{t('ownRoles.problems.none')}</p>
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity)
  const [errors, warnings] = [of('error'), of('warning')]
  const groups = [errors, warnings].flatMap((some) =>
    groupProblems(some, Number.POSITIVE_INFINITY).map((group) => ({
      ...group,
      listed: group.listed.slice(0, MOST_LISTED),
    })),
  )
  return (
    <section aria-labelledby="own-roles-problems">
      <h3 id="own-roles-problems">{t('ownRoles.problems.label')}</h3>
      <p className="own-roles-hint">
        {[
          ...(errors.length > 0 ? [t('ownRoles.problems.errors', { count: errors.length })] : []),
          ...(warnings.length > 0 ? [t('ownRoles.problems.warnings', { count: warnings.length })] : []),
        ].join(t('outline.comma'))}{' '}
        <button
          type="button"
          className="text-button"
          onClick={() => {
            const { name, text, type } = problemReport(t, read)
            saveFile(name, text, type)
          }}
        >
          {t('ownRoles.problems.report')}
        </button>
      </p>
      <ul className="own-roles-problem-kinds" aria-labelledby="own-roles-problems">
        {groups.map((group) => (
          <li key={group.code} data-severity={group.listed[0]?.severity}>
            <details open={group.listed[0]?.severity === 'error'}>
              <summary>
                {t(`problem.title.${group.code}`)}{' '}
                <span className="own-roles-hint">{group.count.toLocaleString(language)}</span>
              </summary>
              <Places group={group} read={read} onOpen={onOpen} />
              {group.count > group.listed.length && (
                <p className="own-roles-hint">
                  {t('ownRoles.problems.more', { number: group.count - group.listed.length })}
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PlacesProps extends Props {
  readonly group: ProblemGroup
}

/** Each sentence once, with all the places that it is said of. */
function Places({ group: { listed }, read: { tables, leads }, onOpen }: PlacesProps) {
  const { t } = useTranslation()
  const bySentence = new Map<string, Problem[]>()
  for (const problem of listed) {
    const sentence = problemText(t, problem)
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), problem])
  }
  return [...bySentence].map(([sentence, same]) => (
    <div key={sentence}>
      <p>{sentence}</p>
      <div className="own-roles-places">
        {[...new Map(same.map(({ origin }) => [originText(t, origin), origin]))].map(([place, origin]) => (
          <ShowPlace key={place} origin={origin} tables={tables} leads={leads} onOpen={onOpen} />
        ))}
      </div>
    </div>
  ))
}

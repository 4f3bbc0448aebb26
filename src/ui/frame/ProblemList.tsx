import { useEffect } from 'react'
import { countErrors } from '../../graph/checks/countErrors'
import { groupProblems, type ProblemGroup } from '../../graph/checks/groupProblems'
import type { Problem } from '../../graph/checks/problems'
import { originText } from '../../i18n/originText'
import { problemText } from '../../i18n/problemText'
import { useTranslation } from '../../i18n/useTranslation'
import { siteIds } from '../../library/siteIds'
import { findDamaged } from '../../state/ownGraphs'
import { onUse } from '../kit/onUse'
import './ProblemList.css'

/** More would hold the page up, and nobody mends more before checking again. */
const MOST_LISTED = 100

interface Props {
  /** The id of the graph. */
  readonly graph: string
  readonly problems: readonly Problem[]
}

/** What can be done with one that the device keeps. Where its code does not arrive, there is none: it stays there. */
const KeptDamaged = onUse(async () => (await import('../ownRoles/KeptDamaged')).KeptDamaged, {
  words: ['ownRoles'],
  spare: true,
}).Shown

/** The mistakes that keep a graph from being drawn, by what is wrong; warnings do not keep it. */
export function ProblemList({ graph, problems }: Props) {
  const { t } = useTranslation()
  const mistakes = problems.filter(({ severity }) => severity === 'error')
  const groups = groupProblems(mistakes, MOST_LISTED)
  const { beyond, count, isMore } = countErrors(problems)
  const mayBeKept = !siteIds().includes(graph)
  useEffect(() => {
    if (mayBeKept) void findDamaged(graph)
  }, [graph, mayBeKept])
  return (
    <>
      <p role="alert">
        {isMore ? t('failure.moreMistakes', { number: count }) : t('failure.mistakes', { count })}
      </p>
      {mayBeKept && <KeptDamaged />}
      {count > MOST_LISTED && <p className="problem-note">{t('failure.listed', { number: MOST_LISTED })}</p>}
      {groups.map((group) => (
        <section key={group.code} className="problem-group" aria-labelledby={`problem-${group.code}`}>
          <h2 id={`problem-${group.code}`}>
            {t(`problem.title.${group.code}`)}{' '}
            <span className="problem-count">{t('failure.places', { count: group.count })}</span>
          </h2>
          {[...placesBySentence(group)].map(([sentence, places]) => (
            <div key={sentence} className="problem-places">
              <p>{sentence}</p>
              <ul>
                {[...places].map((place) => (
                  <li key={place}>
                    <code>{place}</code>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {group.count > group.listed.length && (
            <p className="problem-note">{t('failure.more', { number: group.count - group.listed.length })}</p>
          )}
        </section>
      ))}
      {beyond > 0 && <p className="problem-note">{t('failure.beyond', { count: beyond })}</p>}
    </>
  )

  function placesBySentence({ listed }: ProblemGroup): ReadonlyMap<string, ReadonlySet<string>> {
    const places = new Map<string, Set<string>>()
    for (const problem of listed) {
      const sentence = problemText(t, problem)
      const there = places.get(sentence) ?? new Set()
      places.set(sentence, there.add(originText(t, problem.origin)))
    }
    return places
  }
}

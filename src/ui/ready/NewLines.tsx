import { type Held, sayerOf } from '../../graph/groupLines'
import { isAreaGroup } from '../../graph/ladder'
import type { Role } from '../../graph/model'
import { isMatched } from '../../graph/roleGraph'
import { type StepLine, stepLines } from '../../graph/stepLines'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { Step } from '../../notebook/content'
import { useExplorer } from '../../state/useExplorer'
import { DifferenceMark } from '../kit/Difference'
import { DoneMark } from '../kit/DoneMark'
import { PanelText } from '../kit/PanelText'
import { useHeldName } from '../kit/useHeldAgainst'
import { NoteBoxes } from './NoteBoxes'

interface Props {
  readonly from: Held
  readonly to: Role
}

/** What the step would bring: the responsibilities that are in other words, partly new or new, each with a question and room for notes. */
export function NewLines({ from, to }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const lines = stepLines(graph, from, to)
  const isReworded = lines.some(({ group }) => isAreaGroup(group))
  const nameOf = useHeldName()
  return (
    <>
      <h3 id="ready-added">
        {isMatched(graph)
          ? t(isReworded ? 'ready.changes' : 'ready.added')
          : t('ready.listed', { role: wording(to.title) })}
      </h3>
      {lines.length === 0 ? (
        <p className="note ready-note">
          {to.responsibilities.length === 0
            ? t('role.noResponsibilities')
            : t('ready.nothingNew', { from: nameOf(from), to: wording(to.title) })}
        </p>
      ) : (
        <>
          <ul className="new-lines" aria-labelledby="ready-added">
            {lines.map((line) => (
              <NewLine
                key={line.responsibility.id}
                step={{ from: from.id, to: to.id }}
                line={line}
                from={from}
              />
            ))}
          </ul>
          <p className="note ready-note">
            {graph.skills.size === 0 ? t('compare.unmatched') : t('role.editorialSkills')}
          </p>
        </>
      )}
    </>
  )
}

interface LineProps {
  readonly step: Step
  readonly line: StepLine
  /** What it is held against. */
  readonly from: Held
}

function NewLine({ step, line: { group, responsibility, others }, from }: LineProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const { id, text, question } = responsibility
  return (
    <li className="new-line" data-difference={isMatched(graph) ? group : undefined}>
      <p className="new-line-group">
        {isMatched(graph) && (
          <>
            <DifferenceMark kind={group} />
            {t(`difference.${group}`)}
          </>
        )}
        <DoneMark responsibility={responsibility} />
      </p>
      <h4>
        <PanelText text={text} />
      </h4>
      {others.map((other) => (
        <p key={other.id} className="covered-by">
          <span className="unseen">{t('compare.inRole', { role: wording(sayerOf(from, other)) })} </span>
          <PanelText text={other.text} />
        </p>
      ))}
      {question && (
        <p className="question">
          <span className="question-lead">
            {t('ready.question')} <span className="editorial">{t('ready.editorial')}</span>
          </span>{' '}
          <PanelText text={question} />
        </p>
      )}
      <NoteBoxes step={step} responsibility={id} text={text} />
    </li>
  )
}

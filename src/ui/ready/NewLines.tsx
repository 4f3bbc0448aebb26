import type { Held } from '../../graph/groupLines'
import type { Responsibility, Role } from '../../graph/model'
import { stepLines } from '../../graph/stepLines'
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

/** What the step would bring: the responsibilities that are new or partly so, each with a question and room for notes. */
export function NewLines({ from, to }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const lines = stepLines(from, to)
  const nameOf = useHeldName()
  return (
    <>
      <h3 id="ready-added">{t('ready.added')}</h3>
      {lines.length === 0 ? (
        <p className="note ready-note">
          {to.responsibilities.length === 0
            ? t('role.noResponsibilities')
            : t('ready.nothingNew', { from: nameOf(from), to: wording(to.title) })}
        </p>
      ) : (
        <>
          <ul className="new-lines" aria-labelledby="ready-added">
            {lines.map(({ group, responsibility }) => (
              <NewLine
                key={responsibility.id}
                step={{ from: from.id, to: to.id }}
                group={group}
                responsibility={responsibility}
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
  readonly group: 'partly' | 'added'
  readonly responsibility: Responsibility
}

function NewLine({ step, group, responsibility }: LineProps) {
  const { t } = useTranslation()
  const { id, text, question } = responsibility
  return (
    <li className="new-line" data-difference={group}>
      <p className="new-line-group">
        <DifferenceMark kind={group} />
        {t(`difference.${group}`)}
        <DoneMark responsibility={responsibility} />
      </p>
      <h4>
        <PanelText text={text} />
      </h4>
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

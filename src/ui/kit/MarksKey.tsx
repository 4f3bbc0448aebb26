import { CircleQuestionMark } from 'lucide-react'
import { useId } from 'react'
import { groupsSaid } from '../../graph/groupLines'
import { isAreaGroup } from '../../graph/ladder'
import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { DifferenceMark } from './Difference'
import './MarksKey.css'
import { useDisclosure } from './useDisclosure'
import { useCounts } from './useHeldAgainst'

interface Props {
  /** Those whose counts bear the marks. */
  readonly transitions: readonly Transition[]
  /** Whether the rules stand above the button, where what it stands in has no room to grow. */
  readonly above?: boolean
}

/** The marks with their names; pointing at one says its rule, a press says all. */
export function MarksKey({ transitions, above = false }: Props) {
  const { t } = useTranslation()
  const { isOpen, toggle, button, frame } = useDisclosure<HTMLDivElement>()
  const id = useId()
  const isToday = useExplorer((state) => state.heldAgainst === 'today')
  const kinds = groupsSaid(transitions.map(useCounts()))
  const areas = kinds.filter(isAreaGroup)
  // What is said of the others speaks of tags, one after another.
  const rules = kinds.toSorted((a, b) => Number(isAreaGroup(a)) - Number(isAreaGroup(b)))
  const source = t(isToday ? 'byToday.name' : 'marks.role')
  return (
    <div className="marks-key" data-above={above} ref={frame}>
      <button
        type="button"
        className="marks-button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        {kinds.map((kind) =>
          // Two of them have one name together, so that the key keeps to its room.
          areas.length > 1 && isAreaGroup(kind) ? (
            kind === areas[0] && (
              <span key={kind} className="marks-name" title={t('marks.reworded', { source })}>
                {areas.map((area) => (
                  <DifferenceMark key={area} kind={area} />
                ))}
                {t('difference.area')}
              </span>
            )
          ) : (
            <span key={kind} className="marks-name" title={t(`marks.${kind}`, { source })}>
              <DifferenceMark kind={kind} />
              {t(`difference.${kind}`)}
            </span>
          ),
        )}
        <span className="unseen">{t('marks.label')}</span>
        <CircleQuestionMark size={15} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="marks-rules" id={id}>
          <dl>
            {rules.map((kind) => (
              <div key={kind}>
                <dt>
                  <DifferenceMark kind={kind} />
                  {t(`difference.${kind}`)}
                </dt>
                <dd>{t(`marks.${kind}`, { source })}</dd>
              </div>
            ))}
          </dl>
          {areas.length > 0 && <p>{t('marks.areas')}</p>}
          <p>{t('marks.basis')}</p>
        </div>
      )}
    </div>
  )
}

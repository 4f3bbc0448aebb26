import { CircleQuestionMark } from 'lucide-react'
import { useId } from 'react'
import { LINE_GROUPS } from '../../graph/groupLines'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { DifferenceMark } from './Difference'
import './MarksKey.css'
import { useDisclosure } from './useDisclosure'

interface Props {
  /** Whether the rules stand above the button, where what it stands in has no room to grow. */
  readonly above?: boolean
}

/** The three marks with their names; pointing at one says its rule, a press says all three. */
export function MarksKey({ above = false }: Props) {
  const { t } = useTranslation()
  const { isOpen, toggle, button, frame } = useDisclosure<HTMLDivElement>()
  const id = useId()
  const isToday = useExplorer((state) => state.heldAgainst === 'today')
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
        {LINE_GROUPS.map((kind) => (
          <span key={kind} className="marks-name" title={t(`marks.${kind}`, { source })}>
            <DifferenceMark kind={kind} />
            {t(`difference.${kind}`)}
          </span>
        ))}
        <span className="unseen">{t('marks.label')}</span>
        <CircleQuestionMark size={15} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="marks-rules" id={id}>
          <dl>
            {LINE_GROUPS.map((kind) => (
              <div key={kind}>
                <dt>
                  <DifferenceMark kind={kind} />
                  {t(`difference.${kind}`)}
                </dt>
                <dd>{t(`marks.${kind}`, { source })}</dd>
              </div>
            ))}
          </dl>
          <p>{t('marks.basis')}</p>
        </div>
      )}
    </div>
  )
}

import { CircleQuestionMark } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DIFFERENCES, DifferenceMark } from './Difference'
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
  return (
    <div className="marks-key" data-above={above} ref={frame}>
      <button
        type="button"
        className="marks-button"
        ref={button}
        aria-label={t('marks.label')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        {DIFFERENCES.map((kind) => (
          <span key={kind} className="marks-name" title={t(`marks.${kind}`)}>
            <DifferenceMark kind={kind} />
            {t(`difference.${kind}`)}
          </span>
        ))}
        <CircleQuestionMark size={15} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="marks-rules" id={id}>
          <dl>
            {DIFFERENCES.map((kind) => (
              <div key={kind}>
                <dt>
                  <DifferenceMark kind={kind} />
                  {t(`difference.${kind}`)}
                </dt>
                <dd>{t(`marks.${kind}`)}</dd>
              </div>
            ))}
          </dl>
          <p>{t('marks.basis')}</p>
        </div>
      )}
    </div>
  )
}

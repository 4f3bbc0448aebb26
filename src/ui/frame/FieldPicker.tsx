import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import { useDisclosure } from '../kit/useDisclosure'
import { FieldOptions } from './FieldOptions'
import './FieldPicker.css'

/** Which field is shown, as a button that opens a list to search in. While that is open, its field is the stop of Tab. */
export function FieldPicker() {
  const { t } = useTranslation()
  const id = useId()
  const graph = useExplorer((state) => state.graph)
  const chosen = useExplorer((state) => state.field)
  const field = graph.fields.get(chosen ?? '')
  const { isOpen, toggle, close, button, frame } = useDisclosure<HTMLDivElement>()
  return (
    <div className="field-picker" ref={frame}>
      <button
        type="button"
        className="field-picker-button"
        ref={button}
        tabIndex={isOpen ? -1 : undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
        onKeyDown={(event) => {
          if (isOpen || !/^Arrow(Down|Up)$/.test(event.key)) return
          event.preventDefault()
          toggle()
        }}
      >
        <span className="unseen">{t('fieldPicker.before')}</span>
        {field && <FieldMark graph={graph} field={field.id} />}
        <span className="field-picker-name">
          {field ? <LocalText text={field.name} /> : t('fieldPicker.all')}
        </span>
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="menu field-menu" id={id}>
          <FieldOptions onClose={close} />
        </div>
      )}
    </div>
  )
}

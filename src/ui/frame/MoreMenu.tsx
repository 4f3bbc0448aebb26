import { Ellipsis } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Arriving } from '../kit/Arriving'
import { Boundary } from '../kit/Boundary'
import './MoreMenu.css'
import { onUse } from '../kit/onUse'
import { useDisclosure } from '../kit/useDisclosure'
import { MoreContext } from './moreContext'

const Items = onUse(async () => (await import('./MoreItems')).MoreItems).Shown

/** What the header has no room for, behind a button that opens and closes it. */
export function MoreMenu() {
  const { t } = useTranslation()
  const { isOpen, toggle, close, button, frame } = useDisclosure<HTMLDivElement>()
  const id = useId()
  const onArrive = () => {
    if (document.activeElement === document.body) button.current?.focus()
  }
  return (
    <div className="more" ref={frame}>
      <button
        type="button"
        className="icon-button"
        ref={button}
        aria-label={t('more.label')}
        title={t('more.label')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="menu" id={id}>
          <Boundary onLetGo={close}>
            <MoreContext value={{ onArrive, onClose: close }}>
              <Items fallback={<Arriving className="menu-arriving" />} />
            </MoreContext>
          </Boundary>
        </div>
      )}
    </div>
  )
}

import { Ellipsis } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Arriving } from '../kit/Arriving'
import { Boundary } from '../kit/Boundary'
import './MoreMenu.css'
import { onUse } from '../kit/onUse'
import { MoreContext } from './moreContext'

const Items = onUse(async () => (await import('./MoreItems')).MoreItems).Shown

/** What the header has no room for, behind a button that opens and closes it. */
export function MoreMenu() {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    const { current } = frame
    const onPointerDown = ({ target }: Event) => {
      if (target instanceof Node && current?.contains(target) === false) setIsOpen(false)
    }
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      // Whoever goes to another window comes back to what was open.
      if (relatedTarget instanceof Node && current?.contains(relatedTarget) === false) setIsOpen(false)
    }
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setIsOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onPointerDown)
    document.addEventListener('keydown', onKeyDown)
    current?.addEventListener('focusout', onFocusOut)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown)
      document.removeEventListener('keydown', onKeyDown)
      current?.removeEventListener('focusout', onFocusOut)
    }
  }, [isOpen])
  const onArrive = () => {
    if (document.activeElement === document.body) button.current?.focus()
  }
  const onClose = () => {
    setIsOpen(false)
    button.current?.focus()
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
        onClick={() => setIsOpen(!isOpen)}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="menu" id={id}>
          <Boundary onLetGo={onClose}>
            <MoreContext value={{ onArrive, onClose }}>
              <Items fallback={<Arriving className="menu-arriving" />} />
            </MoreContext>
          </Boundary>
        </div>
      )}
    </div>
  )
}

import { type ComponentType, type ReactNode, useId } from 'react'
import { Arriving } from '../kit/Arriving'
import { Boundary } from '../kit/Boundary'
import { useDisclosure } from '../kit/useDisclosure'
import './HeaderMenu.css'
import { MoreContext } from './moreContext'

interface Props {
  readonly className: string
  readonly label: string
  readonly sign: ReactNode
  /** What it opens, fetched on use. */
  readonly Items: ComponentType<{ readonly fallback?: ReactNode }>
}

/** What the header has no room for, behind a button that opens and closes it. */
export function HeaderMenu({ className, label, sign, Items }: Props) {
  const { isOpen, toggle, close, button, frame } = useDisclosure<HTMLDivElement>()
  const id = useId()
  const onArrive = () => {
    if (document.activeElement === document.body) button.current?.focus()
  }
  return (
    <div className={className} ref={frame}>
      <button
        type="button"
        className="icon-button"
        ref={button}
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        {sign}
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

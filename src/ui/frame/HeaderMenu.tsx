import { type ComponentType, type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
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
  const menu = useRef<HTMLDivElement>(null)
  const goesOn = useRef(false)
  const stops = () =>
    [...(menu.current?.querySelectorAll<HTMLElement>('button, select, input:checked') ?? [])].filter((stop) =>
      stop.checkVisibility(),
    )
  const onArrive = () => {
    if (goesOn.current) stops()[0]?.focus()
    else if (document.activeElement === document.body) button.current?.focus()
    goesOn.current = false
  }
  // Going on before it is there leads into it all the same, not past it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Tab' || event.shiftKey || stops().length > 0) return
    event.preventDefault()
    goesOn.current = true
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
        onKeyDown={onKeyDown}
      >
        {sign}
      </button>
      {isOpen && (
        <div className="menu" id={id} ref={menu}>
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

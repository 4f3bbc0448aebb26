import { Ellipsis } from 'lucide-react'
import { Suspense, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Awaited } from '../kit/Arriving'
import { Boundary } from '../kit/Boundary'
import './MoreMenu.css'
import { onUse } from '../kit/onUse'
import { MoreContext } from './moreContext'

const Items = onUse(async () => (await import('./MoreItems')).MoreItems).Shown

/** What the header has no room for, as a menu button of the ARIA Authoring Practices. */
export function MoreMenu() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'first' | 'last' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (open === null) return
    const closeOutside = ({ target, type }: Event) => {
      // When the items do not arrive, the focus goes on by itself: that is no sign that the person has.
      if (type === 'focusin' && frame.current?.querySelector('.failure')) return
      if (target instanceof Node && frame.current?.contains(target) === false) setOpen(null)
    }
    document.addEventListener('focusin', closeOutside)
    document.addEventListener('pointerdown', closeOutside)
    return () => {
      document.removeEventListener('focusin', closeOutside)
      document.removeEventListener('pointerdown', closeOutside)
    }
  }, [open])
  const close = () => {
    setOpen(null)
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
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open === null ? undefined : id}
        onClick={() => setOpen(open === null ? 'first' : null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(null)
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          setOpen(event.key === 'ArrowUp' ? 'last' : 'first')
        }}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </button>
      {open !== null && (
        <Boundary onLetGo={close}>
          <Suspense fallback={<Awaited />}>
            <MoreContext value={{ id, begin: open, onClose: close }}>
              <Items />
            </MoreContext>
          </Suspense>
        </Boundary>
      )}
    </div>
  )
}

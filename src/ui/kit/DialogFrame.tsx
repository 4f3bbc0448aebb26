import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import './DialogFrame.css'

interface Props {
  readonly className: string
  readonly heading: string
  readonly children: ReactNode
}

/** A native dialog over the page, with its heading and a way to close it. */
export function DialogFrame({ className, heading, children }: Props) {
  const { t } = useTranslation()
  const closeDialog = useExplorer((state) => state.closeDialog)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // The first that could take the focus is Close, of which alone a screen reader would speak.
    title.current?.focus()
  }, [])
  return (
    <dialog className={`dialog ${className}`} ref={dialog} aria-labelledby={id} onClose={closeDialog}>
      <div className="dialog-head">
        <h2 id={id} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('role.close')}
          onClick={() => dialog.current?.close()}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      {children}
    </dialog>
  )
}

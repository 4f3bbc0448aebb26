import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useNotebook } from '../../state/useNotebook'
import { saveFile } from './saveFile'
import './Unreadable.css'

/** That something was found on the device and could not be read, and the way to it. */
export function Unreadable({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation()
  const unreadable = useNotebook((state) => state.unreadable)
  if (unreadable.length === 0) return null
  return (
    <div className="unreadable">
      <p>{t('notebook.unreadable')}</p>
      <button
        type="button"
        className="text-button"
        onClick={() => saveFile('rungs-unreadable.txt', unreadable.join('\n\n'), 'text/plain;charset=utf-8')}
      >
        {t('notebook.download')}
      </button>
      {children}
    </div>
  )
}

import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import '../kit/failure.css'
import { Save } from '../kit/save'
import { useDocumentLanguage } from './useDocumentLanguage'

interface Props {
  /** What is wrong with the graph; nothing when it did not arrive at all. */
  readonly children?: ReactNode
  readonly onRetry: () => void
}

/** Stands in for the app when there is no graph to draw: what is wrong, where, and what to do. */
export function FailurePage({ children, onRetry }: Props) {
  const { t } = useTranslation()
  useDocumentLanguage()
  const heading = t(children ? 'failure.brokenHeading' : 'failure.loadHeading')
  return (
    <main className="failure">
      <title>{t('app.title', { page: heading })}</title>
      <h1>{heading}</h1>
      {children ?? <p role="alert">{t('failure.load')}</p>}
      <p className="actions">
        <button type="button" className="button" onClick={onRetry}>
          {t('failure.retry')}
        </button>
        <Save />
      </p>
    </main>
  )
}

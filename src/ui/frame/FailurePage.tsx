import { useTranslation } from 'react-i18next'
import { formatPath } from '../../graph/checks/path'
import type { Problem } from '../../graph/model'
import { problemText } from '../../i18n/problemText'
import '../kit/failure.css'
import { useDocumentLanguage } from './useDocumentLanguage'

interface Props {
  /** Empty when the graph did not arrive at all. */
  readonly problems: readonly Problem[]
  readonly onRetry: () => void
}

/** Stands in for the app when there is no graph to draw: what is wrong, where, and what to do. */
export function FailurePage({ problems, onRetry }: Props) {
  const { t } = useTranslation()
  useDocumentLanguage()
  const isBroken = problems.length > 0
  const heading = t(isBroken ? 'failure.brokenHeading' : 'failure.loadHeading')
  return (
    <main className="failure">
      <title>{t('app.title', { page: heading })}</title>
      <h1>{heading}</h1>
      <p role="alert">{t(isBroken ? 'failure.broken' : 'failure.load')}</p>
      {isBroken && (
        <ul>
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>
              <code>{formatPath(problem.at)}</code>
              <br />
              {problemText(t, problem)}
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={onRetry}>
        {t('failure.retry')}
      </button>
    </main>
  )
}

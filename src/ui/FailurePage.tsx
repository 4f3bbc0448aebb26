import { useTranslation } from 'react-i18next'
import { formatPath } from '../graph/checks/problems'
import type { Problem } from '../graph/model'
import { problemText } from '../i18n/problemText'
import './base.css'
import './tokens.css'

interface Props {
  /** Empty when the graph did not arrive at all. */
  readonly problems: readonly Problem[]
  readonly onRetry: () => void
}

/** Stands in for the app when there is no graph to draw: what is wrong, where, and what to do. */
export function FailurePage({ problems, onRetry }: Props) {
  const { t } = useTranslation()
  const isBroken = problems.length > 0
  return (
    <main className="failure">
      <h1>{t(isBroken ? 'failure.brokenHeading' : 'failure.loadHeading')}</h1>
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

import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'
import './Legend.css'

/** Says in words what the kinds of line mean, and how many transitions are the editors' own. */
export function Legend() {
  const { t } = useTranslation()
  const transitions = useExplorer((state) => state.graph.transitions)
  const total = transitions.length
  const editorial = transitions.filter(({ basis }) => basis === 'editorial').length
  if (total === 0) return <p className="legend">{t('legend.empty')}</p>
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      <li className="legend-entry">
        <LineSample basis={editorial > 0 ? 'editorial' : 'stated'} kind="promotion" />
        {editorial === 0
          ? t('legend.noneEditorial')
          : editorial === total
            ? t('legend.allEditorial', { count: total })
            : t('legend.someEditorial', { count: editorial, total })}
      </li>
      {transitions.some(({ kind }) => kind === 'lateral') && (
        <li className="legend-entry">
          <LineSample basis="editorial" kind="lateral" />
          {t('legend.lateral')}
        </li>
      )}
    </ul>
  )
}

function LineSample({ basis, kind }: { readonly basis: string; readonly kind: string }) {
  return (
    <svg
      className="line-sample transition"
      data-basis={basis}
      data-kind={kind}
      viewBox="0 0 36 10"
      aria-hidden="true"
    >
      <path className="transition-line" d="M0 5H28" />
      <path className="transition-arrow" d="M36 5 27 1v8z" />
    </svg>
  )
}

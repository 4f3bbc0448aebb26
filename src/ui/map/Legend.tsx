import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'
import './Legend.css'

const BASES = ['editorial', 'stated'] as const

/** Says in words what the kinds of line mean, and how many transitions are the editors' own. */
export function Legend() {
  const { t } = useTranslation()
  const transitions = useExplorer((state) => state.graph.transitions)
  const total = transitions.length
  const editorial = transitions.filter(({ basis }) => basis === 'editorial').length
  if (total === 0) return <p className="legend">{t('legend.empty')}</p>
  const lateral = transitions.find(({ kind }) => kind === 'lateral')
  const promotions = transitions.filter(({ kind }) => kind === 'promotion')
  const bases = BASES.filter((basis) => promotions.some((one) => one.basis === basis))
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      {bases.map((basis) => (
        <li key={basis} className="legend-entry">
          <LineSample basis={basis} kind="promotion" />
          {bases.length === 1 ? t('legend.promotion') : t(`legend.${basis}`)}
        </li>
      ))}
      {lateral && (
        <li className="legend-entry">
          <LineSample basis={lateral.basis} kind="lateral" />
          {t('legend.lateral')}
        </li>
      )}
      <li className="legend-entry">
        {editorial === 0
          ? t('legend.noneEditorial')
          : editorial === total
            ? t('legend.allEditorial', { count: total })
            : t('legend.someEditorial', { count: editorial, total })}
      </li>
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

import { type FactRow, factRows } from '../../formats/changes/changedTexts'
import type { AnyFact } from '../../formats/changes/changesReader'
import { useTranslation } from '../../i18n/useTranslation'
import { useFoundChanges } from './foundContext'

interface FactsProps {
  readonly facts: readonly AnyFact[]
  readonly isRole?: boolean
}

/** What differs of something: each fact with what stood there and what stands there. */
export function Facts({ facts, isRole = false }: FactsProps) {
  const { telling } = useFoundChanges()
  return <Rows rows={facts.flatMap((fact) => factRows(telling, fact, isRole))} />
}

/** The same of the map as a whole. */
export function FactList({ facts }: Pick<FactsProps, 'facts'>) {
  return (
    <div className="changed-entry">
      <Facts facts={facts} />
    </div>
  )
}

export function Rows({ rows }: { readonly rows: readonly FactRow[] }) {
  const { t } = useTranslation()
  return rows.map(({ what, before, after, language }) => (
    <div className="changed-fact" key={`${what} ${before}`}>
      <span className="changed-what">{what}</span>
      {before !== '' && (
        <del>
          <span className="changed-when">{t('changes.was')}</span>
          <span lang={language}>{before}</span>
        </del>
      )}
      {after !== '' && (
        <ins>
          <span className="changed-when">{t('changes.is')}</span>
          <span lang={language}>{after}</span>
        </ins>
      )}
    </div>
  ))
}

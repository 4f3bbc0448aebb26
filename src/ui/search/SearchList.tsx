import { type ReactNode, useEffect } from 'react'
import type { SearchResults } from '../../graph/search'
import type { Sought } from '../../graph/search/marks'
import type { Found } from '../../graph/search/ranked'
import { useTranslation } from '../../i18n/useTranslation'
import { isCompare } from './CompareFound'
import { FoundLineText, FoundRoleText } from './FoundText'
import './SearchList.css'
import type { SearchIds, SearchOption } from './useSearch'

interface Props {
  readonly results: SearchResults
  readonly sought: Sought
  readonly ids: SearchIds
  readonly active: number | null
  readonly onChoose: (option: SearchOption) => void
  readonly onCompare: (option: SearchOption) => void
}

/** What was found, roles first. The field keeps the focus, and says which option the arrow keys are on. */
export function SearchList({ results, sought, ids, active, onChoose, onCompare }: Props) {
  const { t } = useTranslation()
  const { similar, roles, responsibilities } = results
  const activeId = active === null ? null : ids.option(active)
  useEffect(() => {
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const list = { ids, active, onChoose, onCompare }
  return (
    <>
      {similar && <p className="search-similar">{t('search.similar')}</p>}
      <div
        className="search-list"
        id={ids.list}
        role="listbox"
        // Browsers make a stop of Tab of what scrolls.
        tabIndex={-1}
        aria-label={t('search.results')}
        aria-describedby={ids.hint}
      >
        <Group {...list} label={t('search.roles')} found={roles} from={0}>
          {(hit) => <FoundRoleText hit={hit} sought={sought} />}
        </Group>
        <Group {...list} label={t('role.responsibilities')} found={responsibilities} from={roles.hits.length}>
          {(hit) => <FoundLineText hit={hit} sought={sought} />}
        </Group>
      </div>
      <p className="search-hint" id={ids.hint}>
        {t('search.hint')}
      </p>
    </>
  )
}

interface GroupProps<T> extends Pick<Props, 'ids' | 'active' | 'onChoose' | 'onCompare'> {
  readonly label: string
  readonly found: Found<T>
  /** The index of its first option in the whole list. */
  readonly from: number
  readonly children: (hit: T) => ReactNode
}

function Group<T extends SearchOption>({
  ids,
  active,
  onChoose,
  onCompare,
  label,
  found,
  from,
  children,
}: GroupProps<T>) {
  const { t } = useTranslation()
  const { hits, total } = found
  if (hits.length === 0) return null
  const id = `${ids.list}-${from}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: A fieldset cannot stand in a listbox.
    <div role="group" aria-labelledby={id}>
      <div className="search-group" id={id}>
        {label}{' '}
        <span className="count">
          {hits.length < total ? t('search.someOf', { shown: hits.length, count: total }) : total}
        </span>
      </div>
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: The keys are those of the field, which keeps the focus.
        <div
          key={`${hit.role}~${hit.responsibility ?? ''}`}
          className="search-option"
          id={ids.option(from + index)}
          role="option"
          tabIndex={-1}
          aria-selected={active === from + index}
          // What Enter opens.
          data-next={(active ?? 0) === from + index}
          onClick={({ target }) => (isCompare(target) ? onCompare(hit) : onChoose(hit))}
        >
          {children(hit)}
        </div>
      ))}
    </div>
  )
}

import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Found, SearchResults } from '../../graph/search'
import { FoundLineText, FoundRoleText } from './FoundText'
import './SearchList.css'
import type { SearchIds, SearchOption } from './useSearch'

interface Props {
  readonly results: SearchResults
  readonly ids: SearchIds
  readonly active: number | null
  readonly onChoose: (option: SearchOption) => void
}

/** What was found, roles first. The field keeps the focus, and says which option the arrow keys are on. */
export function SearchList({ results, ids, active, onChoose }: Props) {
  const { t } = useTranslation()
  const { words, roles, responsibilities } = results
  const activeId = active === null ? null : ids.option(active)
  useEffect(() => {
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const list = { ids, active, onChoose }
  return (
    <div className="search-list" id={ids.list} role="listbox" aria-label={t('search.results')}>
      <Group {...list} label={t('search.roles')} found={roles} from={0}>
        {(hit) => <FoundRoleText hit={hit} words={words} />}
      </Group>
      <Group {...list} label={t('role.responsibilities')} found={responsibilities} from={roles.hits.length}>
        {(hit) => <FoundLineText hit={hit} words={words} />}
      </Group>
    </div>
  )
}

interface GroupProps<T> extends Pick<Props, 'ids' | 'active' | 'onChoose'> {
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
          onClick={() => onChoose(hit)}
        >
          {children(hit)}
        </div>
      ))}
    </div>
  )
}

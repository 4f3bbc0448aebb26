import { X } from 'lucide-react'
import { useContext, useEffect, useLayoutEffect } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import { useFieldKeys } from '../kit/useFieldKeys'
import { useIsLong } from '../kit/useIsLong'
import { SearchList } from './SearchList'
import { SearchStatus } from './SearchStatus'
import './SearchWorks.css'
import { type SearchField, SearchFieldContext } from './searchField'
import { useSearch } from './useSearch'

/** All of the search but its field. */
export function SearchWorks() {
  const field = useContext(SearchFieldContext)
  return field && <Works field={field} />
}

function Works({ field }: { readonly field: SearchField }) {
  const { t } = useTranslation()
  const { text, input, isOpen, isLeft, keys, tell } = field
  const { results, sought, isShown, isListed, isPreparing, active, said, ids, ...search } = useSearch(field)
  const option = active === null || isLeft ? undefined : ids.option(active)
  useFieldKeys(keys, search.act)
  useLayoutEffect(() => {
    // It is heard each time that it changes, so it stays as it is until it is known whether there is a list.
    if (isPreparing) tell((last) => ({ 'aria-expanded': last['aria-expanded'] }))
    else
      tell({
        'aria-expanded': isListed && !isLeft,
        ...(isListed && { 'aria-controls': ids.list }),
        ...(option !== undefined && { 'aria-activedescendant': option }),
      })
  }, [tell, isPreparing, isListed, isLeft, ids.list, option])
  useLayoutEffect(() => () => tell({ 'aria-expanded': false }), [tell])
  // Trying again takes away the button that was pressed for it.
  useEffect(() => {
    if (isOpen && document.activeElement === document.body) input.current?.focus()
  }, [isOpen, input])
  return (
    <>
      <button
        type="button"
        className="icon-button search-clear"
        aria-label={t(text === '' ? 'role.close' : 'search.clear')}
        tabIndex={-1}
        data-idle={text === ''}
        // What has the focus keeps it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (text === '' ? input.current?.blur() : search.clear())}
      >
        <X size={18} aria-hidden="true" />
      </button>
      {/* Always there: Firefox frames the field anew where what stands beside it goes, and screen readers take that for its caret. */}
      <div className="search-below">
        {isPreparing && <Preparing />}
        {isShown && !isPreparing && (
          // biome-ignore lint/a11y/noStaticElementInteractions: A press on it only must not take the focus away.
          <div className="search-popup" data-left={isLeft} onMouseDown={(event) => event.preventDefault()}>
            {isListed && results && sought ? (
              <SearchList
                results={results}
                sought={sought}
                ids={ids}
                active={active}
                onChoose={search.choose}
                onCompare={search.compare}
              />
            ) : (
              <div className="search-note">
                <p>{said}</p>
                <p>{t('search.where')}</p>
                <BrowseFields onBrowse={search.clear} />
              </div>
            )}
          </div>
        )}
      </div>
      <SearchStatus words={said} typed={text} />
    </>
  )
}

/** A large map is still being prepared, or what is read so is; says so only to those who have to wait. */
function Preparing() {
  const { t } = useTranslation()
  const isLong = useIsLong()
  return (
    isLong && (
      <div className="search-popup">
        <div className="search-note">
          <p>{t('app.arriving')}</p>
        </div>
      </div>
    )
  )
}

/** Nothing was found: a field is a way on. */
function BrowseFields({ onBrowse }: { readonly onBrowse: () => void }) {
  const { t } = useTranslation()
  const fields = useExplorer((state) => state.graph.fields)
  const graph = useExplorer((state) => state.graph)
  const filterByField = useExplorer((state) => state.filterByField)
  if (fields.size < 2) return null
  return (
    <p className="search-fields">
      {t('search.browse')}{' '}
      {[...fields.values()].map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="text-button"
          onClick={() => {
            onBrowse()
            filterByField(id)
          }}
        >
          <FieldMark graph={graph} field={id} /> <LocalText text={name} />
        </button>
      ))}
    </p>
  )
}

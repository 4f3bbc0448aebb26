import { Search as Magnifier, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { currentView } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { enterSearch } from './goTo'
import './Search.css'
import { SearchStatus } from './SearchStatus'
import { useIsIcon } from './useIsIcon'
import { useSearch } from './useSearch'

/** A combobox of the ARIA Authoring Practices. What it needs beyond its field is fetched when it is first used. */
export function Search() {
  const { t } = useTranslation()
  const frame = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  // The press that reaches it selects what was typed before, so that typing replaces it; a further one places the caret.
  const isFresh = useRef(false)
  const isIcon = useIsIcon(frame)
  const isOnMap = useExplorer((state) => currentView(state) === 'map')
  const { text, shown, active, status, ids, ...search } = useSearch()
  useShortcut()
  return (
    <search
      className="search"
      ref={frame}
      data-icon={isIcon}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) search.close()
      }}
    >
      <div className="search-box">
        <Magnifier className="search-sign" size={18} aria-hidden="true" />
        <input
          className="search-input"
          ref={input}
          role="combobox"
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={shown?.kind === 'list'}
          aria-controls={shown?.kind === 'list' ? ids.list : undefined}
          aria-activedescendant={active === null ? undefined : ids.option(active)}
          aria-keyshortcuts="Control+K Meta+K"
          placeholder={t('search.placeholder')}
          title={isIcon ? t('search.label') : undefined}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={text}
          onFocus={() => {
            search.prepare()
            isFresh.current = true
          }}
          onClick={({ currentTarget }) => {
            search.open()
            if (isFresh.current) currentTarget.select()
            isFresh.current = false
          }}
          onChange={({ target, nativeEvent }) => search.type(target.value, isComposing(nativeEvent))}
          onCompositionEnd={({ currentTarget }) => search.type(currentTarget.value, false)}
          onKeyDown={search.press}
        />
        {text === '' && isOnMap && (
          <span className="search-key" aria-hidden="true">
            /
          </span>
        )}
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
        {shown !== null && (
          // biome-ignore lint/a11y/noStaticElementInteractions: A press on it only must not take the focus away.
          <div className="search-popup" onMouseDown={(event) => event.preventDefault()}>
            {shown.kind === 'list' ? (
              <shown.List {...shown} ids={ids} active={active} onChoose={search.choose} />
            ) : (
              <div className="search-note">
                <p>{status}</p>
                {shown.kind === 'none' && <p>{t('search.where')}</p>}
              </div>
            )}
          </div>
        )}
      </div>
      <SearchStatus words={status} />
    </search>
  )
}

const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing

/** From anywhere; a dialog keeps its keys, and so does an input method. */
function useShortcut() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      const isOurs = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey
      if (!isOurs || event.isComposing || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      enterSearch()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

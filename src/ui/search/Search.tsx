import { Search as Magnifier } from 'lucide-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { MOST_TYPED } from '../../state/query'
import { currentView } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Awaited } from '../kit/Arriving'
import { Boundary } from '../kit/Boundary'
import { onUse } from '../kit/onUse'
import { useStage } from '../kit/stage'
import './Search.css'
import { ComboboxInput } from '../kit/ComboboxInput'
import { type FieldKeys, isTaken, type ListState } from '../kit/combobox'
import { SearchFieldContext } from './searchField'
import { useIsIcon } from './useIsIcon'

const Works = onUse(async () => (await import('./SearchWorks')).SearchWorks).Shown

/** A combobox of the ARIA Authoring Practices. Only its field is there from the start. */
export function Search() {
  const { t } = useTranslation()
  const frame = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const keys = useRef<FieldKeys>({})
  // The press that reaches it selects what was typed before, so that typing replaces it; a further one places the caret.
  const isFresh = useRef(false)
  const isIcon = useIsIcon(frame)
  const isOnMap = useExplorer((state) => currentView(state) === 'map')
  // What the list is open for, which an address may say too; the field keeps its text when the list is closed.
  const sought = useExplorer((state) => state.query)
  const searchFor = useExplorer((state) => state.searchFor)
  const [isUsed, setIsUsed] = useState(false)
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  const [isLeft, setLeft] = useState(false)
  const [list, tell] = useState<ListState>({ 'aria-expanded': false })
  useShortcut()
  const stage = useStage()
  useLayoutEffect(
    () =>
      stage.setSearch(() => {
        input.current?.focus()
        input.current?.select()
      }),
    [stage],
  )
  if (sought !== null && sought !== query) {
    setIsUsed(true)
    setText(sought)
    setQuery(sought)
  }
  // An address that searches leads into the field.
  useEffect(() => {
    if (sought !== null) input.current?.focus()
  }, [sought])
  const type = (typed: string, isUnfinished: boolean) => {
    delete keys.current.early
    setText(typed)
    if (isUnfinished) return
    setQuery(typed)
    searchFor(typed)
  }
  /** Before there is a list to work, Escape does what it does with one, and Enter is kept for it. */
  const pressEarly = (event: KeyboardEvent) => {
    if (isTaken(event)) return
    delete keys.current.early
    if (event.key === 'Enter') keys.current.early = event.shiftKey
    if (event.key !== 'Escape' || event.shiftKey || (sought === null && text === '')) return
    event.preventDefault()
    if (sought === null) type('', false)
    searchFor(null)
  }
  return (
    <search
      className="search"
      ref={frame}
      data-icon={isIcon}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Whoever goes to the address bar, to copy what it says, comes back to the list.
        delete keys.current.early
        if (document.hasFocus() && !currentTarget.contains(relatedTarget)) searchFor(null)
      }}
    >
      <div className="search-box">
        <Magnifier className="search-sign" size={18} aria-hidden="true" />
        <ComboboxInput
          className="search-input"
          ref={input}
          list={list}
          aria-label={t('search.label')}
          aria-keyshortcuts="Control+K Meta+K"
          placeholder={t('search.placeholder')}
          title={isIcon ? t('search.label') : undefined}
          maxLength={MOST_TYPED}
          enterKeyHint="go"
          value={text}
          onFocus={() => setIsUsed(true)}
          onPointerDown={({ currentTarget }) => {
            isFresh.current = document.activeElement !== currentTarget
          }}
          onClick={({ currentTarget }) => {
            searchFor(query)
            if (isFresh.current) currentTarget.select()
            isFresh.current = false
          }}
          onType={type}
          onKeyDown={(event) => (keys.current.press ?? pressEarly)(event)}
        />
        {text === '' && isOnMap && (
          <span className="search-key" aria-hidden="true">
            /
          </span>
        )}
        {isUsed && (
          <Boundary>
            <SearchFieldContext
              value={{
                input,
                text,
                query,
                isOpen: isLeft || sought !== null,
                isLeft: isLeft && sought === null,
                type,
                keys,
                tell,
                setLeft,
              }}
            >
              <Works fallback={<Awaited />} />
            </SearchFieldContext>
          </Boundary>
        )}
      </div>
    </search>
  )
}
/** From anywhere; a dialog keeps its keys, and so does an input method. */
function useShortcut() {
  const enterSearch = useExplorer((state) => state.enterSearch)
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      const isOurs = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey
      if (!isOurs || event.isComposing || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      enterSearch()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [enterSearch])
}

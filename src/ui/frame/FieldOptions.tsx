import { Check } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react'
import { findFields } from '../../graph/search/findFields'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { ComboboxInput } from '../kit/ComboboxInput'
import { isTaken } from '../kit/combobox'
import { FieldMark } from '../kit/FieldMark'
import { LocalText, SecondText } from '../kit/LocalText'
import { usePinyin } from '../kit/usePinyin'

/** So many are listed at once. */
const MOST = 200

/** How far each key goes in the list. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 10],
  ['PageUp', -10],
])

/** A combobox of the ARIA Authoring Practices over all fields, each with how many roles it has; all of them together come first. */
export function FieldOptions({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const graph = useExplorer((state) => state.graph)
  const chosen = useExplorer((state) => state.field)
  const filterByField = useExplorer((state) => state.filterByField)
  const { pinyin } = usePinyin(graph, true)
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  const counts = useMemo(() => countRoles(graph.roles.values()), [graph])
  const isBlank = query.trim() === ''
  const found = useMemo(() => findFields(graph, query, pinyin), [graph, query, pinyin])
  const shown = found.slice(0, MOST)
  const options = isBlank ? [null, ...shown] : shown
  // What is shown is where the keys begin.
  const [reached, reach] = useState<number | null>(Math.max(0, options.indexOf(chosen)))
  const active = reached !== null && reached < options.length ? reached : null
  const activeId = active === null ? undefined : `${id}-${active}`
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const choose = (field: string | null) => {
    onClose()
    filterByField(field)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape that ends composing must not close the list.
    if (isTaken(event)) return event.stopPropagation()
    // The button has the focus before what has it now is gone, so that it goes on from there, either way.
    if (event.key === 'Tab') return onClose()
    const step = STEPS.get(event.key)
    const option = options[active ?? 0]
    if (step !== undefined) {
      const [from, last] = [active ?? (step > 0 ? -1 : options.length), options.length - 1]
      const to = from + step
      // A single step goes round, a long one stops at the end.
      if (last >= 0)
        reach(Math.abs(step) === 1 ? (to + last + 1) % (last + 1) : Math.max(0, Math.min(last, to)))
    } else if (event.key === 'Enter' && option !== undefined) choose(option)
    else if (event.key !== 'Enter') return
    event.preventDefault()
  }
  const isListed = options.length > 0
  const said = !isListed
    ? t('fieldPicker.none', { query: isolate(query.trim()) })
    : isBlank
      ? ''
      : t('fieldPicker.found', { count: found.length })
  return (
    <>
      <ComboboxInput
        className="field-menu-input"
        // What was opened by a press or a key is gone on with at once.
        ref={focusAtFirst}
        list={{
          'aria-expanded': isListed,
          ...(isListed && { 'aria-controls': id }),
          ...(activeId !== undefined && { 'aria-activedescendant': activeId }),
        }}
        aria-label={t('fieldPicker.find')}
        placeholder={t('fieldPicker.find')}
        value={text}
        onType={(typed, isUnfinished) => {
          setText(typed)
          if (isUnfinished) return
          setQuery(typed)
          reach(null)
        }}
        onKeyDown={onKeyDown}
      />
      {isListed && (
        <div
          className="field-menu-list"
          id={id}
          role="listbox"
          tabIndex={-1}
          aria-label={t('fieldPicker.list')}
          // A press on it only must not take the focus away.
          onMouseDown={(event) => event.preventDefault()}
        >
          {options.map((one, index) => {
            const field = graph.fields.get(one ?? '')
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: The keys are those of the field, which keeps the focus.
              <div
                key={one ?? ''}
                className="field-option"
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={active === index}
                aria-current={one === chosen}
                onClick={() => choose(one)}
              >
                {field && <FieldMark graph={graph} field={field.id} />}
                <span className="field-option-name">
                  {field ? <LocalText text={field.name} /> : t('fieldPicker.all')}{' '}
                  {field && <SecondText className="field-option-second" text={field.name} />}
                </span>{' '}
                <span className="field-option-count">
                  {t('map.roles', { count: one === null ? graph.roles.size : (counts.get(one) ?? 0) })}
                </span>
                {one === chosen && <Check size={16} aria-hidden="true" />}
              </div>
            )
          })}
        </div>
      )}
      {found.length > MOST && (
        <p className="field-menu-note">{t('fieldPicker.more', { count: found.length - MOST })}</p>
      )}
      <p className="field-menu-note" role="status">
        {said}
      </p>
    </>
  )
}

const focusAtFirst = (input: HTMLInputElement | null) => input?.focus()

function countRoles(roles: Iterable<{ readonly field: string }>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { field } of roles) counts.set(field, (counts.get(field) ?? 0) + 1)
  return counts
}

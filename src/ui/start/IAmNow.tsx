import { X } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { Awaited } from '../kit/Arriving'
import { Boundary } from '../kit/Boundary'
import { ComboboxInput } from '../kit/ComboboxInput'
import { type FieldKeys, isTaken, type ListState } from '../kit/combobox'
import { onUse } from '../kit/onUse'
import './IAmNow.css'
import { RoleFieldContext } from './roleField'

const List = onUse(async () => (await import('./IAmNowList')).IAmNowList).Shown

/** Which role the person is in: a combobox over all roles. Only its field is there from the start. `beside` stands beside its name. */
export function IAmNow({ beside }: { readonly beside?: ReactNode }) {
  const { t } = useTranslation()
  const id = useId()
  const graph = useExplorer((state) => state.graph)
  const myRole = useExplorer((state) => state.myRole)
  const nameMyRole = useExplorer((state) => state.nameMyRole)
  const wording = useWording(graph.languages)
  const title = wording(graph.roles.get(myRole ?? '')?.title ?? '')
  const input = useRef<HTMLInputElement>(null)
  const keys = useRef<FieldKeys>({})
  const [isUsed, setIsUsed] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  /** Null where nothing is being typed, and the role stands there. */
  const [text, setText] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const [list, tell] = useState<ListState>({ 'aria-expanded': false })
  const type = (typed: string, isUnfinished: boolean) => {
    delete keys.current.early
    setText(typed)
    if (isUnfinished) return
    setQuery(typed)
    setIsOpen(true)
  }
  const close = () => {
    delete keys.current.early
    setIsOpen(false)
    setText(null)
    setQuery('')
  }
  const field = {
    query,
    isOpen,
    open: () => setIsOpen(true),
    close,
    choose: (role: string) => {
      close()
      nameMyRole(role)
    },
    keys,
    tell,
  }
  const clear = () => {
    nameMyRole(null)
    close()
    input.current?.focus()
  }
  return (
    <div className="i-am-now">
      <div className="i-am-now-head">
        <label htmlFor={id}>{t('mine.label')}</label>
        {beside}
      </div>
      <div className="role-field">
        <ComboboxInput
          id={id}
          ref={input}
          list={list}
          placeholder={t('mine.placeholder')}
          value={text ?? title}
          onFocus={({ currentTarget }) => {
            setIsUsed(true)
            currentTarget.select()
          }}
          onBlur={() => {
            // Whoever goes to another window comes back to the list.
            if (document.hasFocus()) close()
          }}
          onClick={() => setIsOpen(true)}
          onType={type}
          onKeyDown={(event) => {
            if (isTaken(event)) return
            keys.current.press?.(event)
            // Who takes the role out of the field and says so is in none.
            if (event.key !== 'Enter' || event.defaultPrevented) return
            if (text === '') clear()
            else if (!keys.current.press) keys.current.early = false
          }}
        />
        {myRole !== null && (
          <button type="button" className="icon-button" aria-label={t('mine.clear')} onClick={clear}>
            <X size={16} aria-hidden="true" />
          </button>
        )}
        {isUsed && (
          <Boundary>
            <RoleFieldContext value={field}>
              <List fallback={<Awaited />} />
            </RoleFieldContext>
          </Boundary>
        )}
      </div>
    </div>
  )
}

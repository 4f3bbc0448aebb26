import { X } from 'lucide-react'
import { type ComponentProps, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { Awaited } from './Arriving'
import { Boundary } from './Boundary'
import { ComboboxInput } from './ComboboxInput'
import { type FieldKeys, isTaken, type ListState } from './combobox'
import { onUse } from './onUse'
import './RoleField.css'
import { RoleFieldContext } from './roleFieldContext'

const List = onUse(async () => (await import('./RoleFieldList')).RoleFieldList).Shown

interface Props extends Omit<ComponentProps<'input'>, 'role' | 'list'> {
  readonly role: string | null
  /** Null says that it is none. */
  readonly onPick: (role: string | null) => void
  /** The name of what takes the role out of it; there is no such button without one. */
  readonly clear?: string
}

/** A combobox over all roles. Only its field is there from the start. */
export function RoleField({ role, onPick, clear, ...others }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const title = wording(graph.roles.get(role ?? '')?.title ?? '')
  const input = useRef<HTMLInputElement>(null)
  const keys = useRef<FieldKeys>({})
  const [isUsed, setIsUsed] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  /** Null where nothing is being typed, and the role stands there. */
  const [text, setText] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const [list, tell] = useState<ListState>({ 'aria-expanded': false })
  const open = () => setIsOpen(true)
  const type = (typed: string, isUnfinished: boolean) => {
    delete keys.current.early
    setText(typed)
    if (isUnfinished) return
    setQuery(typed)
    open()
  }
  const close = () => {
    delete keys.current.early
    setIsOpen(false)
    setText(null)
    setQuery('')
  }
  const choose = (chosen: string | null) => {
    close()
    onPick(chosen)
  }
  return (
    <div className="role-field">
      <ComboboxInput
        {...others}
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
        onClick={open}
        onType={type}
        onKeyDown={(event) => {
          if (isTaken(event)) return
          keys.current.press?.(event)
          // Who takes the role out of the field and says so is in none.
          if (event.key !== 'Enter' || event.defaultPrevented) return
          if (text === '') choose(null)
          else if (!keys.current.press) keys.current.early = false
        }}
      />
      {clear && role !== null && (
        <button
          type="button"
          className="icon-button"
          aria-label={clear}
          onClick={() => {
            choose(null)
            input.current?.focus()
          }}
        >
          <X size={16} aria-hidden="true" />
        </button>
      )}
      {isUsed && (
        <Boundary>
          <RoleFieldContext value={{ query, isOpen, open, close, choose, keys, tell }}>
            <List fallback={<Awaited />} />
          </RoleFieldContext>
        </Boundary>
      )}
    </div>
  )
}

import { Check, Download, ListChecks, type LucideIcon, Printer, Share2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useContext, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'
import { printPage } from '../print/paper'
import { useLanguageChoices, useThemeChoices } from './choices'
import './MoreItems.css'
import { MoreContext } from './moreContext'
import { useGraphChoices } from './useGraphChoices'

/** The item that a key goes to, given all and where the focus is. */
const GOALS: Readonly<Record<string, (all: readonly HTMLElement[], at: number) => HTMLElement | undefined>> =
  {
    ArrowDown: (all, at) => all[(at + 1) % all.length],
    ArrowUp: (all, at) => all.at(at <= 0 ? -1 : at - 1),
    Home: (all) => all[0],
    End: (all) => all.at(-1),
  }

/** Of the items that begin with a letter, the next one. */
const byLetter = (all: readonly HTMLElement[], at: number, key: string) =>
  [...all.slice(at + 1), ...all.slice(0, at + 1)].find(
    ({ textContent }) =>
      [...key].length === 1 && textContent.trim().toLowerCase().startsWith(key.toLowerCase()),
  )

/** What the header shows itself is hidden in the menu. */
const itemsOf = (menu: HTMLElement | null): readonly HTMLElement[] =>
  [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])].filter((item) =>
    item.checkVisibility(),
  )

/** What the button “More” opens. */
export function MoreItems() {
  const { t } = useTranslation()
  const openToday = useExplorer((state) => state.openToday)
  const openDialog = useExplorer((state) => state.openDialog)
  const graphs = useGraphChoices()
  const { id = '', begin = 'first', onClose = () => undefined } = useContext(MoreContext) ?? {}
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    itemsOf(menu.current)
      .at(begin === 'first' ? 0 : -1)
      ?.focus()
  }, [begin])
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const all = itemsOf(menu.current)
    const focused = document.activeElement
    const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1
    const goal = Object.hasOwn(GOALS, key) ? GOALS[key]?.(all, at) : byLetter(all, at, key)
    if (key === 'Escape' || key === 'Tab') onClose()
    if (goal === undefined && key !== 'Escape') return
    event.preventDefault()
    goal?.focus()
  }
  const closing = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <div
      className="menu"
      id={id}
      role="menu"
      aria-label={t('more.label')}
      ref={menu}
      // Where it has to be scrolled, it can be by key; Tab closes it.
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {graphs.choices.length > 1 && <Radios className="without-subtitle" {...graphs} onClose={onClose} />}
      <Radios className="narrow-only" {...useLanguageChoices()} onClose={onClose} />
      <Radios className="narrow-only" {...useThemeChoices()} onClose={onClose} />
      <Item icon={ListChecks} label={t('today.label')} onPress={closing(() => openToday({ by: 'list' }))} />
      <Item
        className="phone-only"
        icon={Share2}
        label={t('share.label')}
        onPress={closing(() => openDialog('share'))}
      />
      <Item icon={Download} label={t('export.menu')} onPress={closing(() => openDialog('export'))} />
      <Item icon={Printer} label={t('more.print')} onPress={closing(() => void printPage())} />
    </div>
  )
}

interface ItemProps {
  readonly className?: string
  readonly icon: LucideIcon
  readonly label: string
  readonly onPress: () => void
}

function Item({ className = '', icon: Icon, label, onPress }: ItemProps) {
  return (
    <button
      type="button"
      className={`menu-item ${className}`}
      role="menuitem"
      tabIndex={-1}
      onClick={onPress}
    >
      <Icon size={16} aria-hidden="true" />
      {label}
    </button>
  )
}

interface RadiosProps<T> {
  /** Says where the header has no room for these choices. */
  readonly className: string
  readonly label: string
  readonly choices: readonly {
    readonly value: T
    readonly label: string
    readonly lang?: string | undefined
    readonly mark?: ReactNode
  }[]
  readonly value: T
  readonly onChoose: (value: T) => void
  readonly onClose: () => void
}

function Radios<T extends string>({ className, label, choices, value, onChoose, onClose }: RadiosProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: A fieldset cannot stand in a menu.
    <div className={`menu-group ${className}`} role="group" aria-label={label}>
      <span className="menu-label" aria-hidden="true">
        {label}
      </span>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="menu-item"
          role="menuitemradio"
          aria-checked={choice.value === value}
          tabIndex={-1}
          lang={choice.lang}
          onClick={() => {
            onChoose(choice.value)
            onClose()
          }}
        >
          {choice.mark}
          {choice.label}
          {choice.value === value && <Check className="menu-check" size={16} aria-hidden="true" />}
        </button>
      ))}
    </div>
  )
}

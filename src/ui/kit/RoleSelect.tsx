import { ChevronDown } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { groupRoles } from '../../graph/grouping'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { Side } from '../../state/panel'
import { openRoles, roleMark } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from './FieldMark'
import { useCatchUp } from './Following'
import { PanelText } from './PanelText'
import './picker.css'
import { SideMark } from './SideMark'

export interface RolePickerProps {
  readonly label: string
  /** The side of a comparison, which it marks before a role is picked too. */
  readonly side?: Side
  readonly role: string | null
  readonly onPick: (role: string | null) => void
  /** That somebody went for it, whatever they do there. */
  readonly onTouch: () => void
}

/** How far each key goes in a list that is closed. */
const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Keys that go past it. */
const PASSING = new Set(['Tab', 'Shift', 'Escape'])

/** A native list of all roles, drawn as a card that says which one is picked. */
export function RoleSelect({ label, side, role: id, onPick, onTouch }: RolePickerProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const role = id === null ? undefined : graph.roles.get(id)
  const sign = useExplorer((state) => (id === null ? null : roleMark(state, id))) ?? side
  const level = graph.levels.get(role?.level ?? '')
  const groups = useMemo(() => groupRoles(graph, null), [graph])
  // To choose a role of another picker swaps the two, which an arrow key on its way must not do.
  const taken = useExplorer(useShallow((state) => openRoles(state).filter((one) => one !== id)))
  const way = useRef<1 | -1 | null>(null)
  const catchUp = useCatchUp()
  /** What was chosen, or the next one that an arrow key may choose. */
  const chosenIn = ({ value, options, selectedIndex }: HTMLSelectElement): string => {
    const on = way.current
    const values = [...options].map((option) => option.value)
    if (on === null) return value
    const beyond = on > 0 ? values.slice(selectedIndex) : values.slice(0, selectedIndex + 1).reverse()
    return beyond.find((one) => !taken.includes(one)) ?? id ?? ''
  }
  return (
    <div className="picker">
      <div className="picker-face" aria-hidden="true">
        {sign !== undefined && <SideMark side={sign} />}
        {role ? (
          <>
            <span className="picker-mark">
              <FieldMark graph={graph} field={role.field} />
            </span>
            <span>
              <span className="picker-title">
                <PanelText text={role.title} />
              </span>
              {level && (
                <span className="picker-level">
                  <PanelText text={level.name} inline />
                </span>
              )}
            </span>
          </>
        ) : (
          <span className="picker-level">{t('compare.choose')}</span>
        )}
        <ChevronDown className="picker-arrow" size={16} />
      </div>
      <select
        className="picker-list"
        aria-label={label}
        value={id ?? ''}
        onPointerDown={onTouch}
        onKeyDown={({ key, altKey }) => {
          if (!PASSING.has(key)) onTouch()
          way.current = Object.hasOwn(ARROWS, key) && !altKey ? (ARROWS[key] ?? null) : null
          // What a list that the key opened brings later was chosen, not passed by.
          setTimeout(() => {
            way.current = null
          })
        }}
        onChange={({ target }) => {
          onPick(chosenIn(target) || null)
          catchUp()
        }}
      >
        <option value="">{t('compare.choose')}</option>
        {groups.flatMap(({ field, levels }) =>
          levels.map(({ level: rung, roles }) => (
            <optgroup key={`${field.id}~${rung.id}`} label={`${wording(field.name)} · ${wording(rung.name)}`}>
              {roles.map((one) => (
                <option key={one.id} value={one.id}>
                  {wording(one.title)}
                </option>
              ))}
            </optgroup>
          )),
        )}
      </select>
    </div>
  )
}

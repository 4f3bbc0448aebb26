import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { groupRoles } from '../../graph/grouping'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../FieldMark'
import { toneOf } from '../tone'
import { PanelText } from './PanelText'
import './RolePicker.css'

interface Props {
  readonly label: string
  readonly role: string | null
  readonly onPick: (role: string | null) => void
}

/** A native list of all roles, drawn as a card that says which one is picked. */
export function RolePicker({ label, role: id, onPick }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const role = id === null ? undefined : graph.roles.get(id)
  const level = graph.levels.get(role?.level ?? '')
  const groups = useMemo(() => groupRoles(graph, null), [graph])
  return (
    <div className="picker">
      <div className="picker-face" aria-hidden="true">
        {role ? (
          <>
            <FieldMark tone={toneOf(graph, role.field)} />
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
        onChange={(event) => onPick(event.target.value === '' ? null : event.target.value)}
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

import { roleMark } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { useCatchUp } from './Following'
import { RoleField } from './RoleField'
import './RoleFinder.css'
import type { RolePickerProps } from './RoleSelect'
import { SideMark } from './SideMark'

/** A role of thousands, found by what is typed. */
export function RoleFinder({ label, side, role, onPick, onTouch }: RolePickerProps) {
  const sign = useExplorer((state) => (role === null ? null : roleMark(state, role))) ?? side
  const catchUp = useCatchUp()
  return (
    <div className="role-finder">
      {sign !== undefined && <SideMark side={sign} />}
      <RoleField
        aria-label={label}
        role={role}
        onPick={(picked) => {
          onPick(picked)
          catchUp()
        }}
        onPointerDown={onTouch}
        onBeforeInput={onTouch}
      />
    </div>
  )
}

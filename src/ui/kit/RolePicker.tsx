import { roleMark } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { MOST_DRAWN } from '../../state/views'
import { useCatchUp } from './Following'
import { RoleField } from './RoleField'
import { type RolePickerProps, RoleSelect } from './RoleSelect'
import { SideMark } from './SideMark'

/** Which role it is, of all: from a list; where that would be thousands of roles long, by what is typed. */
export function RolePicker(props: RolePickerProps) {
  const isLarge = useExplorer(({ graph }) => graph.roles.size > MOST_DRAWN)
  return isLarge ? <RoleFinder {...props} /> : <RoleSelect {...props} />
}

function RoleFinder({ label, side, role, onPick, onTouch }: RolePickerProps) {
  const sign = useExplorer((state) => (role === null ? null : roleMark(state, role))) ?? side
  const catchUp = useCatchUp()
  return (
    <div className="picker role-finder">
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

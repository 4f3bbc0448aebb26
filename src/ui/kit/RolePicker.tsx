import { useExplorer } from '../../state/useExplorer'
import { MOST_DRAWN } from '../../state/views'
import { RoleFinder } from './RoleFinder'
import { type RolePickerProps, RoleSelect } from './RoleSelect'

/** Which role it is, of all: from a list; where that would be thousands of roles long, by what is typed. */
export function RolePicker(props: RolePickerProps) {
  const isLarge = useExplorer(({ graph }) => graph.roles.size > MOST_DRAWN)
  return isLarge ? <RoleFinder {...props} /> : <RoleSelect {...props} />
}

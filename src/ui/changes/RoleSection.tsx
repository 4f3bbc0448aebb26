import { useMemo } from 'react'
import { type ChangedRole as Changed, changedRoles } from '../../graph/changes/changedRoles'
import { useInSlices } from '../kit/useInSlices'
import { ChangedRole } from './ChangedRole'
import { useFoundChanges } from './foundContext'

const HOWS = ['added', 'gone', 'changed'] as const

/** The roles that came, went or changed, each with its responsibilities. */
export function RoleSection() {
  const { found, telling } = useFoundChanges()
  const roles = useMemo(() => changedRoles(found), [found])
  if (roles.length === 0) return null
  return (
    <>
      <h3>{telling.reader.list('roles')}</h3>
      {HOWS.map((how) => {
        const some = roles.filter((role) => role.how === how)
        return some.length > 0 && <Group key={how} how={how} roles={some} />
      })}
    </>
  )
}

interface Props {
  readonly how: Changed['how']
  readonly roles: readonly Changed[]
}

function Group({ how, roles }: Props) {
  const { reader } = useFoundChanges().telling
  const heading = reader.tell('headingCount', { what: reader.group(how), count: roles.length })
  const drawn = useInSlices(roles.length)
  return (
    <>
      <h4 className="changes-group">{heading}</h4>
      <ul className="changes-list" aria-label={heading}>
        {roles.slice(0, drawn).map((role) => (
          <ChangedRole key={role.id} role={role} />
        ))}
      </ul>
    </>
  )
}

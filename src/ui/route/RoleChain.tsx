import { Fragment } from 'react'
import type { Way } from '../../graph/ways'
import './RoleChain.css'
import { RoleName } from '../kit/RoleName'

/** The roles of a way, one after another. */
export function RoleChain({ way }: { readonly way: Way }) {
  const [first] = way
  if (first === undefined) return null
  return [first.from, ...way.map(({ to }) => to)].map((role, index) => (
    <Fragment key={role}>
      {index > 0 && (
        <>
          {' '}
          <span className="chain-arrow">→</span>{' '}
        </>
      )}
      <RoleName role={role} />
    </Fragment>
  ))
}

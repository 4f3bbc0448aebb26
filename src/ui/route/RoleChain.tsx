import { Fragment } from 'react'
import type { Way } from '../../graph/ways'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../FieldMark'
import { toneOf } from '../tone'
import { RoleName } from './RoleName'
import './RoleChain.css'

/** The roles of a way, one after another. */
export function RoleChain({ way }: { readonly way: Way }) {
  const graph = useExplorer((state) => state.graph)
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
      <FieldMark tone={toneOf(graph, graph.roles.get(role)?.field ?? '')} />
      <RoleName role={role} />
    </Fragment>
  ))
}

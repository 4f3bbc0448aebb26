import type { Side } from '../../state/panel'
import './SideMark.css'

const LETTERS = { first: 'A', second: 'B', third: 'C' } as const satisfies Record<Side, string>

interface Props {
  readonly side: Side | number
  readonly className?: string
}

/** Which side of the comparison a role stands on, or which stop of a route it is, for the eye. */
export function SideMark({ side, className = '' }: Props) {
  return (
    <span className={`side-mark ${className}`} aria-hidden="true">
      {typeof side === 'number' ? side : LETTERS[side]}
    </span>
  )
}

import type { Side } from '../state/panel'
import './SideMark.css'

const LETTERS = { first: 'A', second: 'B', third: 'C' } as const satisfies Record<Side, string>

/** Which side of the comparison a role stands on, for the eye. */
export function SideMark({ side }: { readonly side: Side }) {
  return (
    <span className="side-mark" aria-hidden="true">
      {LETTERS[side]}
    </span>
  )
}

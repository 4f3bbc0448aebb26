import './SideMark.css'

/** Which side of the comparison a role stands on, for the eye. */
export function SideMark({ side }: { readonly side: 'first' | 'second' }) {
  return (
    <span className="side-mark" aria-hidden="true">
      {side === 'first' ? 'A' : 'B'}
    </span>
  )
}

import './SideMark.css'

const LETTERS = new Map<string | number, string>([
  ['first', 'A'],
  ['second', 'B'],
  ['third', 'C'],
  ['start', 'A'],
  ['goal', 'B'],
])

interface Props {
  /** A side, the number of a stop, or a short word. */
  readonly side: string | number
  readonly className?: string
}

/** Which side of the comparison a role stands on, or which stop or end of a route it is, for the eye. */
export function SideMark({ side, className = '' }: Props) {
  return (
    <span className={`side-mark ${className}`} aria-hidden="true">
      {LETTERS.get(side) ?? side}
    </span>
  )
}

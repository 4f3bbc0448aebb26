import type { Excerpt as Lines } from '../../formats/graphJson/excerpt'
import { visible } from '../../i18n/visible'

interface Props {
  readonly id: string
  readonly label: string
  readonly lines: Lines
}

/** The text of a file around a place, with the numbers of its lines. */
export function Excerpt({ id, label, lines }: Props) {
  return (
    <ol id={id} className="own-roles-excerpt" aria-label={label} dir="ltr">
      {lines.map(({ line, before, marked, after }) => (
        <li key={line} value={line} aria-current={marked === null ? undefined : 'location'}>
          <code>
            {visible(before)}
            {marked !== null && <mark>{visible(marked)}</mark>}
            {visible(after)}
          </code>
        </li>
      ))}
    </ol>
  )
}

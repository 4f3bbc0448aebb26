import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'

interface Props {
  readonly field: string
  readonly level: string
  /** How many columns it stands above. */
  readonly span: number
}

/** Field and level of the rows below, on one line. */
export function GroupHeading({ field, level, span }: Props) {
  const graph = useExplorer((state) => state.graph)
  const names = [graph.fields.get(field)?.name, graph.levels.get(level)?.name]
  return (
    <th scope="rowgroup" colSpan={span}>
      <span className="matrix-group">
        <FieldMark graph={graph} field={field} />
        {names.map((name, index) => (
          <span key={index === 0 ? 'field' : 'level'}>{name && <LocalText text={name} />} </span>
        ))}
      </span>
    </th>
  )
}

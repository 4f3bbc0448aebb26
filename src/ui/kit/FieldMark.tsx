import type { RoleGraph } from '../../graph/roleGraph'
import { lookOf } from '../../scene/tone'
import './FieldMark.css'

interface Props {
  readonly graph: RoleGraph
  readonly field: string
}

export function FieldMark({ graph, field }: Props) {
  const { tone, shape, sign } = lookOf(graph, field)
  const widths = 1 + 0.8 * sign.length
  return (
    <svg
      className="field-mark"
      data-tone={tone}
      width={11 * widths}
      viewBox={`0 0 ${12 * widths} 12`}
      aria-hidden="true"
    >
      <path d={shape} />
      {sign && (
        <text x="14" y="10" fontSize="12">
          {sign}
        </text>
      )}
    </svg>
  )
}

import { FIELD_SHAPES } from '../../scene/fieldShapes'
import './FieldMark.css'

export function FieldMark({ tone }: { readonly tone: number }) {
  return (
    <svg className="field-mark" data-tone={tone} width="11" viewBox="0 0 12 12" aria-hidden="true">
      <path d={FIELD_SHAPES[tone - 1] ?? FIELD_SHAPES[0]} />
    </svg>
  )
}

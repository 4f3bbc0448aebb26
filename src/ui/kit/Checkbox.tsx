import type { ReactNode } from 'react'
import './Checkbox.css'

interface Props {
  readonly label: string
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
  /** Shown before the label, and not read out. */
  readonly mark?: ReactNode
}

export function Checkbox({ label, checked, onCheck, mark }: Props) {
  return (
    <label className="checkbox">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      {mark}
      {label}
    </label>
  )
}

import type { ReactNode } from 'react'
import './MenuGroup.css'

interface Props {
  /** Says where the header has no room for it. */
  readonly className?: string
  readonly label: string
  readonly children: ReactNode
}

/** A choice in a menu, under its name. */
export function MenuGroup({ className = '', label, children }: Props) {
  return (
    <div className={`menu-group ${className}`}>
      <span className="menu-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}

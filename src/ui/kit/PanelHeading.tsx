import type { ReactNode } from 'react'
import './PanelHeading.css'

interface Props {
  /** How many letters it has; many are set smaller, to leave room for what it is the heading of. */
  readonly length?: number
  readonly children: ReactNode
}

const LONG = 80

/** Names its panel, and takes the focus when a key opens it or what had the focus is gone. */
export function PanelHeading({ length = 0, children }: Props) {
  return (
    <h2 className="panel-heading" id="panel-heading" tabIndex={-1} data-long={length > LONG}>
      {children}
    </h2>
  )
}

/** The same, where what stands under it says more. */
export function QuietHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 className="quiet-heading" id="panel-heading" tabIndex={-1}>
      {children}
    </h2>
  )
}

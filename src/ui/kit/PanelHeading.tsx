import type { ReactNode } from 'react'

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

import type { ReactNode } from 'react'

interface Props {
  /** Set smaller, to leave room for what it is the heading of. */
  readonly isLong?: boolean
  readonly children: ReactNode
}

/** Names its panel, and takes the focus when a key opens it or what had the focus is gone. */
export function PanelHeading({ isLong = false, children }: Props) {
  return (
    <h2 className="panel-heading" id="panel-heading" tabIndex={-1} data-long={isLong}>
      {children}
    </h2>
  )
}

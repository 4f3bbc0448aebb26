import type { ReactNode } from 'react'

/** Names its panel, and takes the focus when what had it is gone. */
export function PanelHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 className="panel-heading" id="panel-heading" tabIndex={-1}>
      {children}
    </h2>
  )
}

import type { ReactNode } from 'react'
import { CloseButton } from './CloseButton'
import { PanelHeading } from './PanelHeading'

interface Props {
  /** A few words above the title. */
  readonly eyebrow: ReactNode
  /** How many letters the title has, where they may be many. */
  readonly length?: number
  readonly children: ReactNode
}

/** How every panel begins: a few words, the way to close it, and its title. */
export function PanelHead({ eyebrow, length, children }: Props) {
  return (
    <>
      <div className="eyebrow">
        {eyebrow}
        <CloseButton />
      </div>
      <PanelHeading {...(length !== undefined && { length })}>{children}</PanelHeading>
    </>
  )
}

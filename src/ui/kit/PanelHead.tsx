import type { ReactNode } from 'react'
import { CloseButton } from './CloseButton'
import './PanelHead.css'
import { PanelHeading, QuietHeading } from './PanelHeading'

interface Props {
  /** A few words above the title. */
  readonly eyebrow: ReactNode
  /** How many letters the title has, where they may be many. */
  readonly length?: number
  /** Whether it is one quiet line, so that what is asked for stands in sight. */
  readonly isCompact?: boolean
  readonly children: ReactNode
}

/** How every panel begins: a few words, the way to close it, and its title. */
export function PanelHead({ eyebrow, length, isCompact = false, children }: Props) {
  if (isCompact)
    return (
      <div className="eyebrow compact-head">
        <QuietHeading>{children}</QuietHeading>
        <CloseButton />
      </div>
    )
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

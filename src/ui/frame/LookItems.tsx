import { useContext, useLayoutEffect } from 'react'
import { LookChoices } from './LookChoices'
import { MoreContext } from './moreContext'

/** Language and theme, which can be tried out: neither closes what it stands in. */
export function LookItems() {
  const { onArrive } = useContext(MoreContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: It arrives once.
  useLayoutEffect(onArrive, [])
  return <LookChoices />
}

import { type RefObject, useEffect, useRef } from 'react'
import { seek } from '../../state/versionChanges'
import { useVersionChanges } from '../kit/useVersionChanges'

/** The entry of a role, or of a transition; who pressed that on the map is led there. */
export function useLedHere(role: string, to?: string): RefObject<HTMLLIElement | null> {
  const entry = useRef<HTMLLIElement>(null)
  const { sought } = useVersionChanges()
  const isSought = sought?.in === 'panel' && sought.role === role && sought.to === to
  useEffect(() => {
    if (!isSought) return
    entry.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
    entry.current?.scrollIntoView({ block: 'nearest' })
    seek(null)
  }, [isSought])
  return entry
}

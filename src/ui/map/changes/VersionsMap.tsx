import { type ReactNode, useContext, useState } from 'react'
import { ExplorerContext, FollowingContext } from '../../../state/useExplorer'
import { createSeenVersions } from './seenVersions'

/** A map that shows, as long as that is open, what changed between two versions, with what went put in where it stood. */
export function VersionsMap({ children }: { readonly children: ReactNode }) {
  const page = useContext(ExplorerContext)
  const stores = useContext(FollowingContext)
  const [seen] = useState(() => {
    const storeOf = createSeenVersions()
    return {
      explorer: page && storeOf(page),
      stores: stores && { ...stores, following: storeOf(stores.following) },
    }
  })
  return (
    <ExplorerContext value={seen.explorer}>
      <FollowingContext value={seen.stores}>{children}</FollowingContext>
    </ExplorerContext>
  )
}

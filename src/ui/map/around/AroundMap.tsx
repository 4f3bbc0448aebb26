import { useContext, useState } from 'react'
import { ExplorerContext, FollowingContext } from '../../../state/useExplorer'
import { SmallMap } from '../SmallMap'
import { AroundBar } from './AroundBar'
import { AroundCard, AroundStub } from './AroundCard'
import './AroundMap.css'
import { PartsContext } from './partContext'
import { createParts } from './parts'

const cards = { role: AroundCard, stub: AroundStub }

/** The map of what stands around the roles of the open panel. */
export function AroundMap() {
  const explorer = useContext(ExplorerContext)
  const stores = useContext(FollowingContext)
  const [seen] = useState(() => {
    if (explorer === null) return null
    const parts = createParts(explorer)
    return {
      parts,
      explorer: parts.storeOf(explorer),
      stores: stores && { ...stores, following: parts.storeOf(stores.following) },
    }
  })
  if (seen === null) return null
  return (
    <PartsContext value={seen.parts}>
      <ExplorerContext value={seen.explorer}>
        <FollowingContext value={seen.stores}>
          <SmallMap head={<AroundBar />} cards={cards} />
        </FollowingContext>
      </ExplorerContext>
    </PartsContext>
  )
}

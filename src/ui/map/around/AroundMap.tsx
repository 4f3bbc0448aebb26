import { useContext, useState } from 'react'
import type { Explorer } from '../../../state/store'
import { ExplorerContext, FollowingContext } from '../../../state/useExplorer'
import type { FlowParts } from '../Flow'
import { SmallMap } from '../SmallMap'
import { AroundBar } from './AroundBar'
import { AroundCard, AroundStub } from './AroundCard'
import './AroundMap.css'
import { countRoles } from './countRoles'
import { PartsContext } from './partContext'
import { createParts } from './parts'

const cards = { role: AroundCard, stub: AroundStub }

/** What the map of a part is drawn from: the page as it sees it. */
function createSeen(page: Explorer) {
  const parts = createParts(page)
  const explorer = parts.storeOf(page)
  const counted: FlowParts['counted'] = (layout) =>
    countRoles(layout, parts.partOf(explorer.getState().graph)?.groups ?? new Map(), page.getState().graph)
  return { parts, explorer, flow: { cards, counted } }
}

/** The map of what stands around the roles of the open panel. */
export function AroundMap() {
  const page = useContext(ExplorerContext)
  const stores = useContext(FollowingContext)
  const [seen] = useState(() => {
    if (page === null) return null
    const made = createSeen(page)
    return { ...made, stores: stores && { ...stores, following: made.parts.storeOf(stores.following) } }
  })
  if (seen === null) return null
  return (
    <PartsContext value={seen.parts}>
      <ExplorerContext value={seen.explorer}>
        <FollowingContext value={seen.stores}>
          <SmallMap head={<AroundBar />} parts={seen.flow} />
        </FollowingContext>
      </ExplorerContext>
    </PartsContext>
  )
}

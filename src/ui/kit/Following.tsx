import { type ReactNode, useContext } from 'react'
import { ExplorerContext, FollowingContext } from '../../state/useExplorer'

/** What is drawn in it follows what is lit one frame later, where a press opens another panel. */
export function Following({ children }: { readonly children: ReactNode }) {
  const explorer = useContext(ExplorerContext)
  const following = useContext(FollowingContext)?.following
  return <ExplorerContext value={following ?? explorer}>{children}</ExplorerContext>
}

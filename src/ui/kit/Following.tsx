import { type ReactNode, useContext } from 'react'
import { ExplorerContext, FollowingContext } from '../../state/useExplorer'

/** What is drawn in it follows what is lit one frame later, where a press opens another panel. */
export function Following({ children }: { readonly children: ReactNode }) {
  const explorer = useContext(ExplorerContext)
  const following = useContext(FollowingContext)?.following
  return <ExplorerContext value={following ?? explorer}>{children}</ExplorerContext>
}

/** Draws at once what follows: for what was done to a control in the panel, which else would show its old value for a frame. */
export function useCatchUp(): () => void {
  const following = useContext(FollowingContext)?.following
  return () => following?.catchUp()
}

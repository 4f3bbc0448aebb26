import { type Mask, maskOf } from '../../../scene/large/mask'
import type { ExplorerState } from '../../../state/explorerState'
import { sceneOf } from '../../../state/selectors'
import { useExplorer } from '../../../state/useExplorer'

/** By what is there: what is drawn between it, and the mask of both. */
const made = new WeakMap<Uint8Array, { readonly drawn: Uint8Array; readonly mask: Mask }>()

/** What filter and legend leave of the open graph; the same object as long as it is the same. */
export function maskIn(state: ExplorerState): Mask {
  const { presence, drawn } = sceneOf(state)
  const known = made.get(presence)
  if (known?.drawn === drawn) return known.mask
  const mask = maskOf({ presence, drawn })
  made.set(presence, { drawn, mask })
  return mask
}

export const useMask = (): Mask => useExplorer(maskIn)

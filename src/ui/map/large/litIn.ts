// What of the scene is lit, for who paints it over the bitmap.
import { type Lit, litOf, NOTHING_LIT } from '../../../scene/large/lit'
import type { Scene } from '../../../scene/scene'
import type { ExplorerState } from '../../../state/explorerState'
import { sceneOf } from '../../../state/selectors'

interface LitScene extends Lit {
  /** Whether all else stands back. */
  readonly isDimming: boolean
}

const NOTHING: LitScene = { ...NOTHING_LIT, isDimming: false }
const made = new WeakMap<Scene, LitScene>()

/** The same object as long as the scene is the same. */
export function litIn(state: ExplorerState): LitScene {
  const scene = sceneOf(state)
  const { lights } = scene
  if (lights === null && state.previewed === null) return NOTHING
  const known = made.get(scene)
  if (known !== undefined) return known
  const lit = { ...litOf(scene), isDimming: lights?.others === 'faded' }
  made.set(scene, lit)
  return lit
}

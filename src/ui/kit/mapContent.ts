import type { MapContent } from '../../formats/contents'
import type { ExplorerState } from '../../state/explorerState'
import { sceneOf } from '../../state/selectors'
import { lookedAt } from '../../state/selectorsOnUse'

/** The map as it stands, but for what the pointer rests on. */
export const mapContentOf = (state: ExplorerState): MapContent => ({
  scene: sceneOf({ ...state, previewed: null }),
  about: lookedAt(state),
})

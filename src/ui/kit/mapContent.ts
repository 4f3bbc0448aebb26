import type { MapContent } from '../../formats/contents'
import type { ExplorerState } from '../../state/explorerState'
import { lookedAt, sceneOf } from '../../state/selectors'

/** The map as it stands, but for what the pointer rests on. */
export const mapContentOf = (state: ExplorerState): MapContent => ({
  scene: sceneOf({ ...state, previewed: null }),
  about: lookedAt(state),
})

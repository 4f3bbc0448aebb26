// What of the scene is lit, for who paints it over the bitmap.
import { indexOf } from '../../../scene/graphIndex'
import type { Scene } from '../../../scene/scene'
import { roleStatusIn, transitionStatusIn } from '../../../scene/scene'
import type { ExplorerState } from '../../../state/explorerState'
import { sceneOf } from '../../../state/selectors'
import { type Lit, NOTHING_LIT } from './lit'

interface LitScene extends Lit {
  /** Whether all else stands back. */
  readonly isDimming: boolean
}

const NOTHING: LitScene = { ...NOTHING_LIT, isDimming: false }
const made = new WeakMap<Scene, LitScene>()

/** The same object as long as the scene is the same. */
export function litIn(state: ExplorerState): LitScene {
  const scene = sceneOf(state)
  const { graph, lights } = scene
  if (lights === null && state.previewed === null) return NOTHING
  const known = made.get(scene)
  if (known !== undefined) return known
  const index = indexOf(graph)
  const lines: number[] = []
  const previewedLines: number[] = []
  for (const [at, code] of scene.transitions.entries()) {
    if (code === 0) continue
    const one = graph.transitions[at]
    const status = one && transitionStatusIn(scene, one)
    if (status === 'lit') lines.push(at)
    if (status === 'previewed') previewedLines.push(at)
  }
  const roles = [...graph.roles.keys()].flatMap((id) => {
    const status = roleStatusIn(scene, id)
    return status === 'plain' || status === 'faded' ? [] : [index.role(id)]
  })
  const lit = { lines, previewedLines, roles, isDimming: lights?.others === 'faded' }
  made.set(scene, lit)
  return lit
}

// Which lines come through a part of a large map.
import type { Curves } from '../../../layout/curves'
import type { Box } from '../../../layout/input'
import { boundsOfAll } from '../../../layout/inView'
import type { Mask } from '../../../scene/large/mask'

/** The curves that are drawn, by index: of a part those that come through it, of the whole all. */
export function curvesIn(curves: Curves, part: Box | null, { transitions }: Mask): number[] {
  const bounds = part === null ? null : boundsOfAll(curves)
  const found: number[] = []
  for (let curve = 0; curve < curves.transition.length; curve += 1) {
    if (transitions[curves.transition[curve] ?? -1] !== 1) continue
    if (part !== null) {
      const [left = 0, top = 0, right = 0, bottom = 0] = bounds?.subarray(curve * 4, curve * 4 + 4) ?? []
      if (left > part.x + part.width || right < part.x || top > part.y + part.height || bottom < part.y)
        continue
    }
    found.push(curve)
  }
  return found
}

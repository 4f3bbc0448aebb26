// Which roles stand as cards: those in view from near, a few more each frame, and always those that keys or panels are at.
import type { Size } from '../../../layout/input'
import { rolesIn } from '../../../layout/inView'
import type { LargeModel } from '../../../scene/large/model'
import type { View } from '../../../scene/large/view'

/** Beyond the window, px of the screen. */
const MARGIN = 160
/** Cards that one frame takes: each takes about half a millisecond. */
const MOST_A_FRAME = 12

interface Wanted {
  readonly view: View
  readonly window: Size
  readonly isNear: boolean
  readonly isThere: (role: number) => boolean
  /** By index. */
  readonly always: readonly number[]
}

/** Tells `show` which cards there are whenever that changes; the same set of roles is told once. */
export function createCards(model: LargeModel, show: (roles: readonly number[]) => void) {
  let target: ReadonlySet<number> = new Set()
  let shown: ReadonlySet<number> = new Set()
  let frame = 0

  const take = (most: number) => {
    const next = new Set([...shown].filter((role) => target.has(role)))
    let added = 0
    for (const role of target) {
      if (next.has(role)) continue
      if (added === most) break
      next.add(role)
      added += 1
    }
    if (added === 0 && next.size === shown.size) return
    shown = next
    show([...next].sort((a, b) => a - b))
  }
  const step = () => {
    frame = 0
    take(MOST_A_FRAME)
    if (shown.size < target.size) frame = requestAnimationFrame(step)
  }
  return {
    want: ({ view: { x, y, zoom }, window, isNear, isThere, always }: Wanted) => {
      const part = {
        x: (-x - MARGIN) / zoom,
        y: (-y - MARGIN) / zoom,
        width: (window.width + 2 * MARGIN) / zoom,
        height: (window.height + 2 * MARGIN) / zoom,
      }
      target = new Set([...always, ...(isNear ? rolesIn(model.layout, part, isThere) : [])])
      if (frame === 0) frame = requestAnimationFrame(step)
    },
    /** Does not take away a role that is shown before it is said anew which are wanted. */
    keep: (role: number) => {
      target = new Set([role, ...target])
    },
    /** Shows a role at once. */
    bring: (role: number) => {
      target = new Set([role, ...target])
      shown = new Set([...shown, role])
      show([...shown].sort((a, b) => a - b))
    },
    end: () => cancelAnimationFrame(frame),
  }
}

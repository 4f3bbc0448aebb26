// The two bitmaps below the cards: one of the whole map, which is always there, and a crisp one of what is looked at, which is painted
// anew when the view has come to rest or has left it. Neither waits for React: both are moved with the view by one CSS transform.
import type { Size } from '../../../layout/input'
import type { Mask } from '../../../scene/large/mask'
import type { Drawing, Part } from '../../../scene/large/paint'
import type { View } from '../../../scene/large/view'
import type { BitmapMade, BitmapRequest } from '../../../workers/mapJobs'
import { ifGiven } from '../ifGiven'

interface Canvases {
  readonly whole: HTMLCanvasElement
  readonly crisp: HTMLCanvasElement
}

interface Options {
  readonly canvases: Canvases
  /** Null where it was given up. */
  readonly ask: (request: BitmapRequest) => Promise<BitmapMade | null>
  /** Hears whether this browser gives no canvas to paint on; where what paints fails again and again, it is as good as none. */
  readonly onRefused: (isRefused: boolean) => void
}

/** What is painted, and how large map and window are. */
export interface Painted {
  readonly drawing: Drawing
  readonly mask: Mask
  readonly map: Size
  readonly window: Size
  /** The zoom at which all of the map shows. */
  readonly whole: number
}

/** The view rests so long before it is painted crisp, ms. */
const REST = 120
/** Of the window, what is painted beyond each side of it. */
const BEYOND = 0.25
/** A bitmap of more px would take long and much memory: it is painted coarser. */
const MOST_PIXELS = 9_000_000
/** Stretched further than this, the crisp one is painted anew at once. */
const MOST_STRETCH = 1.6
/** Zooms that differ by less are one. */
const SAME = 0.001
/** So often in a row what paints may fail. */
const MOST_FAILURES = 2

let lastOf = 0

export function createBitmaps({ canvases, ask, onRefused }: Options) {
  let painted: Painted | null = null
  let view: View = { x: 0, y: 0, zoom: 1 }
  let of = 0
  let handed: Pick<Painted, 'drawing' | 'mask'> | null = null
  let isBusy = false
  let hasEnded = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const wanted = new Set<keyof Canvases>()
  const shown: { whole: Part | null; crisp: Part | null } = { whole: null, crisp: null }

  const ratioFor = (width: number, height: number) =>
    Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)))

  const partOf = (which: keyof Canvases, { map, window, whole }: Painted): Part => {
    const zoom = which === 'whole' ? whole : view.zoom
    const [wide, high] = which === 'whole' ? [0, 0] : [window.width * BEYOND, window.height * BEYOND]
    const left = which === 'whole' ? 0 : Math.max(0, (-view.x - wide) / zoom)
    const top = which === 'whole' ? 0 : Math.max(0, (-view.y - high) / zoom)
    const right = which === 'whole' ? map.width : Math.min(map.width, (window.width - view.x + wide) / zoom)
    const bottom =
      which === 'whole' ? map.height : Math.min(map.height, (window.height - view.y + high) / zoom)
    const [width, height] = [Math.max(1, (right - left) * zoom), Math.max(1, (bottom - top) * zoom)]
    const ratio = ratioFor(width, height)
    return {
      x: left,
      y: top,
      scale: zoom * ratio,
      ratio,
      width: Math.ceil(width * ratio),
      height: Math.ceil(height * ratio),
    }
  }

  /** Whether the bitmap of the whole is as crisp as any: nothing else is painted then. */
  const isWhole = ({ whole }: Painted) => Math.abs(view.zoom / whole - 1) < SAME

  /** Whether a part holds all of the map that the window shows. */
  const covers = ({ x, y, scale, width, height }: Part, { map, window }: Painted): boolean => {
    const [left, top] = [Math.max(0, -view.x / view.zoom), Math.max(0, -view.y / view.zoom)]
    const right = Math.min(map.width, (window.width - view.x) / view.zoom)
    const bottom = Math.min(map.height, (window.height - view.y) / view.zoom)
    return x <= left + 1 && y <= top + 1 && x + width / scale >= right - 1 && y + height / scale >= bottom - 1
  }

  const place = () => {
    for (const which of ['whole', 'crisp'] as const) {
      const part = shown[which]
      if (part === null) continue
      const { style } = canvases[which]
      style.transform = `translate(${view.x + part.x * view.zoom}px,${view.y + part.y * view.zoom}px) scale(${view.zoom / part.scale})`
    }
    const crisp = painted === null || isWhole(painted) ? null : shown.crisp
    const isCovered = crisp !== null && painted !== null && covers(crisp, painted)
    canvases.whole.style.visibility = isCovered ? 'hidden' : 'visible'
    canvases.crisp.style.visibility = crisp === null ? 'hidden' : 'visible'
    return isCovered
  }

  const goOn = async () => {
    if (isBusy || hasEnded || painted === null) return
    if (isWhole(painted)) {
      wanted.delete('crisp')
      // It may be of what was filtered before.
      shown.crisp = null
    }
    const which = wanted.has('crisp') ? 'crisp' : 'whole'
    if (!wanted.delete(which)) return
    isBusy = true
    const { drawing, mask } = painted
    const [now, part] = [of, partOf(which, painted)]
    const request = {
      of: now,
      drawing: handed?.drawing === drawing ? null : drawing,
      mask: handed?.mask === mask ? null : mask,
      part,
    }
    handed = { drawing, mask }
    const made = await ask(request).catch(() => null)
    isBusy = false
    if (hasEnded) {
      if (typeof made === 'object') made?.close()
      return
    }
    if (made === 'refused') return onRefused(true)
    failures = made === null ? failures + 1 : 0
    if (made === null || made === 'lost') {
      // A worker that was started anew knows nothing.
      handed = null
      if (failures >= MOST_FAILURES) return onRefused(true)
      wanted.add(which)
    } else if (now === of) {
      show(which, part, made)
    } else made.close()
    void goOn()
  }

  const show = (which: keyof Canvases, part: Part, bitmap: ImageBitmap) => {
    const canvas = canvases[which]
    canvas.width = part.width
    canvas.height = part.height
    const context = ifGiven(() => canvas.getContext('bitmaprenderer'))
    if (context === null) {
      bitmap.close()
      return onRefused(true)
    }
    context.transferFromImageBitmap(bitmap)
    onRefused(false)
    shown[which] = part
    place()
  }

  const want = (...which: readonly (keyof Canvases)[]) => {
    for (const one of which) wanted.add(one)
    void goOn()
  }

  return {
    /** Paints something else, or the same for another window. */
    paint: (next: Painted) => {
      const last = painted
      painted = next
      if (last?.drawing !== next.drawing || last.mask !== next.mask) {
        lastOf += 1
        of = lastOf
      } else if (last.window === next.window && last.whole === next.whole) return
      want('whole', 'crisp')
    },
    /** Takes the bitmaps along with the view. */
    move: (next: View) => {
      view = next
      const isCovered = place()
      clearTimeout(timer)
      if (painted === null || isWhole(painted)) return
      const stretch = shown.crisp === null ? 0 : (view.zoom * shown.crisp.ratio) / shown.crisp.scale
      if (!isCovered || stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH) want('crisp')
      else if (Math.abs(stretch - 1) > SAME) timer = setTimeout(() => want('crisp'), REST)
    },
    end: () => {
      hasEnded = true
      clearTimeout(timer)
      for (const canvas of [canvases.whole, canvases.crisp]) {
        // What a canvas holds is freed with its size, not with its element.
        canvas.width = 0
        canvas.height = 0
      }
    },
  }
}

import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { layOutLarge } from '../../../../src/layout/large'
import { maskOf } from '../../../../src/scene/large/mask'
import { createModel } from '../../../../src/scene/large/model'
import { toLayoutInput } from '../../../../src/scene/layoutInput'
import { createBitmaps, type Painted } from '../../../../src/ui/map/large/bitmaps'
import type { BitmapMade } from '../../../../src/workers/mapJobs'
import { aGraph } from '../../../graph/builders'

const graph = aGraph('a>b>c')
const layout = layOutLarge(toLayoutInput(graph, null), () => {})
const TONE = { field: 'red', lit: 'red', tint: 'pink', band: 'white' }
const PAINTED: Painted = {
  drawing: {
    ...createModel(graph, layout),
    ...layout,
    bands: new Float64Array(),
    palette: { edge: 'red', line: 'red', surface: 'white', weight: 1, tones: [TONE, TONE] },
  },
  mask: maskOf({ presence: new Uint8Array(3).fill(1), drawn: new Uint8Array(2).fill(1) }),
  map: layout,
  window: { width: 400, height: 300 },
  whole: 0.5,
}

/** Bitmaps of what answers in turn so; a bitmap where it is out of answers. */
function bitmapsOf(answers: (() => Promise<BitmapMade | null>)[]) {
  const heard: boolean[] = []
  const asked: { readonly isHandedOver: boolean; readonly isMasked: boolean; readonly scale: number }[] = []
  const canvases = { whole: document.createElement('canvas'), crisp: document.createElement('canvas') }
  const bitmaps = createBitmaps({
    canvases,
    ask: ({ drawing, mask, part }) => {
      asked.push({ isHandedOver: drawing !== null, isMasked: mask !== null, scale: part.scale })
      const answer = answers.shift()
      return answer
        ? answer()
        : Promise.resolve(new OffscreenCanvas(part.width, part.height)).then((canvas) => {
            canvas.getContext('2d')
            return canvas.transferToImageBitmap()
          })
    },
    onRefused: (isRefused) => heard.push(isRefused),
  })
  return { bitmaps, canvases, heard, asked }
}

const nothing = () => Promise.resolve(null)
const failure = () => Promise.reject(new Error('The worker broke off'))

describe('the bitmaps of a large map', () => {
  it('are asked for once more where what paints them broke off, with all that it takes', async () => {
    const { bitmaps, canvases, heard, asked } = bitmapsOf([failure])
    bitmaps.paint(PAINTED)
    await waitFor(() => expect(canvases.whole.width).toBeGreaterThan(0))
    await waitFor(() => expect(heard).toEqual([false, false]))
    expect(asked.map(({ isHandedOver }) => isHandedOver)).toEqual([true, true, false])
    bitmaps.end()
  })

  it('take what a filter changes alone with it, and all that there is once', async () => {
    const { bitmaps, asked } = bitmapsOf([])
    bitmaps.paint(PAINTED)
    await waitFor(() => expect(asked).toHaveLength(2))
    bitmaps.paint({ ...PAINTED, mask: { ...PAINTED.mask } })
    await waitFor(() => expect(asked).toHaveLength(4))
    expect(asked.map(({ isHandedOver, isMasked }) => [isHandedOver, isMasked])).toEqual([
      [true, true],
      [false, false],
      [false, true],
      [false, false],
    ])
    bitmaps.end()
  })

  it('are one where the whole is seen, and show nothing of what was filtered before', async () => {
    const { bitmaps, canvases, asked } = bitmapsOf([])
    const { whole } = PAINTED
    bitmaps.paint(PAINTED)
    await waitFor(() => expect(canvases.crisp.style.visibility).toBe('visible'))
    await waitFor(() => expect(asked).toHaveLength(2))
    bitmaps.move({ x: 0, y: 0, zoom: whole })
    expect([canvases.whole.style.visibility, canvases.crisp.style.visibility]).toEqual(['visible', 'hidden'])
    bitmaps.paint({ ...PAINTED, mask: { ...PAINTED.mask } })
    await waitFor(() => expect(asked).toHaveLength(3))
    await waitFor(() =>
      expect(canvases.whole.width).toBe(Math.ceil(PAINTED.map.width * whole * devicePixelRatio)),
    )
    bitmaps.move({ x: 0, y: 0, zoom: 1 })
    expect(canvases.crisp.style.visibility).toBe('hidden')
    await waitFor(() => expect(canvases.crisp.style.visibility).toBe('visible'))
    expect(asked).toHaveLength(4)
    bitmaps.end()
  })

  it('[LARGE6] are said to be refused where it breaks off again, and are there once it does not', async () => {
    const { bitmaps, heard, asked } = bitmapsOf([failure, nothing])
    bitmaps.paint(PAINTED)
    await waitFor(() => expect(heard).toEqual([true]))
    expect(asked).toHaveLength(2)
    bitmaps.paint({ ...PAINTED, mask: { ...PAINTED.mask } })
    await waitFor(() => expect(heard).toEqual([true, false, false]))
    bitmaps.end()
  })

  it('[LARGE6] are said to be refused where a canvas takes none, be it by null or by throwing', async () => {
    const refusals = [
      () => null,
      () => {
        throw new DOMException('Refused', 'SecurityError')
      },
    ]
    for (const getContext of refusals) {
      const { bitmaps, canvases, heard } = bitmapsOf([])
      for (const canvas of Object.values(canvases)) Object.assign(canvas, { getContext })
      bitmaps.paint(PAINTED)
      await waitFor(() => expect(new Set(heard)).toEqual(new Set([true])))
      bitmaps.end()
    }
  })
})

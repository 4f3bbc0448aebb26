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
const TONE = { field: 'red', tint: 'pink', band: 'white' }
const PAINTED: Painted = {
  drawing: {
    ...createModel(graph, layout),
    ...layout,
    bands: new Float64Array(),
    palette: { edge: 'red', line: 'red', surface: 'white', tones: [TONE, TONE] },
  },
  mask: maskOf({ presence: new Uint8Array(3).fill(1), drawn: new Uint8Array(2).fill(1) }),
  map: layout,
  window: { width: 400, height: 300 },
  whole: 0.5,
}

/** Bitmaps of what answers in turn so; a bitmap where it is out of answers. */
function bitmapsOf(answers: (() => Promise<BitmapMade | null>)[]) {
  const heard: boolean[] = []
  const asked: { readonly isHandedOver: boolean }[] = []
  const canvases = { whole: document.createElement('canvas'), crisp: document.createElement('canvas') }
  const bitmaps = createBitmaps({
    canvases,
    ask: ({ drawing, part }) => {
      asked.push({ isHandedOver: drawing !== null })
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

  it('[LARGE6] are said to be refused where it breaks off again, and are there once it does not', async () => {
    const { bitmaps, heard, asked } = bitmapsOf([failure, nothing])
    bitmaps.paint(PAINTED)
    await waitFor(() => expect(heard).toEqual([true]))
    expect(asked).toHaveLength(2)
    bitmaps.paint(PAINTED)
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

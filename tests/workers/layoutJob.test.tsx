import { afterAll, describe, expect, it } from 'vitest'
import { fitLayout } from '../../src/layout/fit'
import { toLayoutInput } from '../../src/scene/layoutInput'
import { appWorker } from '../../src/workers/appWorker'
import { layoutJob } from '../../src/workers/layoutJob'
import { aGraph } from '../graph/builders'

afterAll(() => appWorker.end())

const input = toLayoutInput(aGraph('a>b>c', 'p>q>c', 'a=p', 'c>a', { q: { field: 'field-2' } }), null)
const request = {
  input,
  room: { width: 900, height: 700, textScale: 1 },
  cardWidths: { full: 240, least: 240 },
}

describe('the layout as a job', () => {
  it('[LAYOUT10] gives the same in the worker as on the page', async () => {
    const heard: number[] = []
    const answer = await appWorker.ask('layout', request, { onProgress: (share) => heard.push(share) })
    expect(answer).toEqual({ kind: 'done', output: fitLayout(input, request.room, request.cardWidths) })
    expect(heard).toEqual([0.5, 0.8])
    expect(input.shown.length).toBe(5)
  })

  it('hands over all it made', async () => {
    const made = await layoutJob.run(request, () => {})
    const buffers = layoutJob.buffersOf(made)
    const { columns, bands, standing, boxes, curves } = made.layout
    const arrays = [
      ...Object.values(columns),
      ...Object.values(bands),
      standing,
      boxes,
      ...Object.values(curves),
    ]
    expect(new Set(buffers)).toEqual(new Set(arrays.map((array) => array.buffer)))
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { layOutLarge } from '../../src/layout/large'
import { toLayoutInput } from '../../src/scene/layoutInput'
import { appWorker } from '../../src/workers/appWorker'
import { largeLayoutJob } from '../../src/workers/mapJobs'
import { aGraph } from '../graph/builders'

afterAll(() => appWorker.end())

const input = toLayoutInput(aGraph('a>b>c', 'p>q>c', 'a=p', 'c>a', { q: { field: 'field-2' } }), null)

describe('the layout as a job', () => {
  it('[LAYOUT10] gives the same in the worker as on the page', async () => {
    const heard: number[] = []
    const answer = await appWorker.ask('largeLayout', input, { onProgress: (share) => heard.push(share) })
    expect(answer).toEqual({ kind: 'done', output: layOutLarge(input) })
    expect(heard).toEqual([0.6])
    expect(input.shown.length).toBe(5)
  })

  it('hands over all it made', async () => {
    const made = await largeLayoutJob.run(input, () => {})
    const buffers = largeLayoutJob.buffersOf(made)
    const { columns, bands, standing, boxes, curves } = made
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

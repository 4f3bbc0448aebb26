import { describe, expect, it } from 'vitest'
import { asksForHeight, heightMessages } from '../../src/state/hostPage'
import { HOSTILE_MESSAGES } from './hostile'

const HOSTILE: typeof HOSTILE_MESSAGES = [
  ...HOSTILE_MESSAGES,
  ['a prototype that asks', Object.create({ type: 'rungs:ask' })],
]

describe('the page around', () => {
  it('[FRAME3] is told a height in three dialects', () => {
    expect(heightMessages(640)).toEqual([
      { type: 'rungs:height', height: 640 },
      { context: 'h5p', action: 'resize', scrollHeight: 640 },
      { subject: 'lti.frameResize', height: 640 },
    ])
  })

  it('[FRAME5] may ask for it, as ours or as H5P', () => {
    for (const message of [
      { type: 'rungs:ask' },
      { context: 'h5p', action: 'ready' },
      { context: 'h5p', action: 'hello' },
      { context: 'h5p', action: 'resize', parentHeight: 12 },
    ])
      expect(asksForHeight(message)).toBe(true)
  })

  it.each(HOSTILE)('[FRAME5] is not heard where it sends %s', (_, message) => {
    expect(asksForHeight(message)).toBe(false)
  })
})

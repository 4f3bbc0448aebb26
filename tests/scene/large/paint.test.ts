import { describe, expect, it } from 'vitest'
import { layOutLarge } from '../../../src/layout/large'
import type { Brush } from '../../../src/scene/large/brush'
import { type Drawing, EDITORIAL, LATERAL, type Part, paint } from '../../../src/scene/large/paint'
import { toLayoutInput } from '../../../src/scene/layoutInput'
import { aGraph } from '../../graph/builders'

const TONE = { field: 'field', lit: 'field', tint: 'tint', band: 'band' }

/** A brush that writes down what it does. */
function aBrush() {
  const done: string[] = []
  const note =
    (name: string) =>
    (...numbers: readonly unknown[]) => {
      done.push(
        `${name} ${numbers
          .flat()
          .map((one) => Math.round(Number(one)))
          .join(' ')}`.trim(),
      )
    }
  let dash = ''
  const brush: Brush = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: 'butt',
    globalAlpha: 1,
    setTransform: note('transform'),
    clearRect: note('clear'),
    fillRect: (x, y, width, height) =>
      void done.push(`fill ${brush.fillStyle} ${Math.round(x)} ${Math.round(y)} ${width} ${height}`),
    strokeRect: note('frame'),
    setLineDash: (lengths) => {
      dash = lengths.join(' ')
    },
    beginPath: () => undefined,
    moveTo: () => void done.push('move'),
    lineTo: () => void done.push('line'),
    bezierCurveTo: () => void done.push(`curve [${dash}]`),
    stroke: () => undefined,
    fill: () => void done.push(`fill ${brush.fillStyle}`),
  }
  return { brush, done }
}

const graph = aGraph('a>b', 'a=c', { b: { level: 'level-2' } })
const layout = layOutLarge(toLayoutInput(graph, null))
const drawing: Drawing = {
  boxes: layout.boxes,
  curves: layout.curves,
  bands: Float64Array.from([0, 56, layout.width, 200, 1]),
  toneOf: Uint8Array.from([1, 1, 1]),
  rising: Uint8Array.from([0, 1, 0]),
  styleOf: Uint8Array.from([EDITORIAL, LATERAL]),
  palette: { edge: 'edge', line: 'line', surface: 'surface', weight: 1, tones: [TONE, TONE] },
}
const ALL = { roles: Uint8Array.from([1, 1, 1]), transitions: Uint8Array.from([1, 1]) }
const part = (scale: number, more: Partial<Part> = {}): Part => ({
  x: 0,
  y: 0,
  scale,
  ratio: 1,
  width: 4_000,
  height: 4_000,
  ...more,
})

function painted(mask = ALL, of = part(1)) {
  const { brush, done } = aBrush()
  paint(brush, drawing, mask, of)
  return done
}
const cards = (done: readonly string[]) => done.filter((one) => /^fill (tint|surface|field)/.test(one))

describe('the bitmap of a large map', () => {
  it('[LARGE1] has the band, every card in its colours, and lines as they are drawn near', () => {
    const done = painted()
    expect(done.filter((one) => one.startsWith('fill band'))).toHaveLength(1)
    expect(
      cards(done)
        .map((one) => one.split(' ')[1])
        .toSorted(),
    ).toEqual(['surface', 'surface', 'tint'])
    expect(done.some((one) => one === 'curve [5 4]')).toBe(true)
    expect(done.some((one) => one === 'curve [0.5 4.5]')).toBe(true)
  })

  it('[LARGE1] leaves out what filter and legend hide', () => {
    const mask = { roles: Uint8Array.from([1, 0, 0]), transitions: Uint8Array.from([0, 0]) }
    const done = painted(mask, part(0.3))
    expect(cards(done)).toHaveLength(1)
    expect(done.some((one) => one.startsWith('curve'))).toBe(false)
  })

  it('gives cards their corners once those can be told from none', () => {
    const mask = { ...ALL, transitions: Uint8Array.from([0, 0]) }
    const [near, middle] = [painted(mask), painted(mask, part(0.3))]
    expect(near.filter((one) => one === 'curve []')).toHaveLength(4 * 3)
    expect(cards(near)).toHaveLength(3)
    expect(middle.filter((one) => one.startsWith('curve'))).toEqual([])
    expect(cards(middle)).toHaveLength(3)
  })

  it('paints nothing of what lies outside its part', () => {
    const done = painted(ALL, part(1, { x: layout.width + 500, width: 100, height: 100 }))
    expect(cards(done)).toEqual([])
    expect(done.some((one) => one.startsWith('curve'))).toBe(false)
  })

  it('draws straight lines and plain blocks from afar, on any screen alike', () => {
    const afar = painted(ALL, part(0.1))
    expect(afar.some((one) => one.startsWith('curve'))).toBe(false)
    expect(cards(afar).every((one) => one.startsWith('fill field'))).toBe(true)
    expect(cards(painted(ALL, part(0.3, { ratio: 3 }))).every((one) => one.startsWith('fill field'))).toBe(
      true,
    )
  })
})

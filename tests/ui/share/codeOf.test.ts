import fc from 'fast-check'
import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../../src/ui/share/codeOf'

const SCALE = 4

/** What a camera would see of a code: its path filled on white. */
function photograph({ size, path }: { readonly size: number; readonly path: string }) {
  const width = size * SCALE
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return { width, height: width, data }
}

describe('the QR code of an address', () => {
  it('[SHARE3] is read as that address', () => {
    const id = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map(encodeURIComponent)
    fc.assert(
      fc.property(id, id, (role, graph) => {
        const address = `https://example.org/rungs/?lang=zh-CN&graph=${graph}&view=map&compare=${role}~seo`
        const code = codeOf(address)
        expect(code && decodeQR(photograph(code))).toBe(address)
      }),
      { numRuns: 25 },
    )
  })

  it('[SHARE3] has the quiet zone round it that readers need', () => {
    const { size = 0, path = '' } = codeOf('https://example.org/?role=seo-specialist') ?? {}
    const ends = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) => [
      [Number(x), Number(y)],
      [Number(x) + Number(length), Number(y) + 1],
    ])
    expect(Math.min(...ends.flat())).toBe(4)
    expect(Math.max(...ends.flat())).toBe(size - 4)
  })

  it('[SHARE4] is not made of an address that is too long for one', () => {
    expect(codeOf(`https://example.org/?role=${'x'.repeat(2000)}`)).not.toBeNull()
    expect(codeOf(`https://example.org/?role=${'x'.repeat(3000)}`)).toBeNull()
  })
})

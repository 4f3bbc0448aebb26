import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../src/formats/fileName'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { aGraphData } from '../graph/builders'
import { defaultGraph } from './cases'

const graphNamed = (id: string) => createRoleGraph({ ...aGraphData('a'), id })

describe('file names', () => {
  it('[TAKE10] tell the graph, what the file holds and the day of the data', () => {
    expect(fileNameOf(defaultGraph, 'map', 'svg')).toBe(
      'rungs-digital-marketing-ecommerce-map-2026-11-28.svg',
    )
    expect(fileNameOf(defaultGraph, '搜索引擎优化（SEO）专员', 'md')).toBe(
      'rungs-digital-marketing-ecommerce-搜索引擎优化-SEO-专员-2026-11-28.md',
    )
  })

  it.each([
    ['../../etc/passwd', 'C:\\x', 'rungs-etc-passwd-C-x-2026-11-22.md'],
    ['CON', 'a<b>:"|?*\u0000.', 'rungs-CON-a-b-2026-11-22.md'],
    ['…', '???', 'rungs-2026-11-22.md'],
    ['a', '\u202Egnp.exe', 'rungs-a-gnp-exe-2026-11-22.md'],
    ['a', 'e\u0301', 'rungs-a-é-2026-11-22.md'],
  ])('[TAKE10] of %j and %j hold nothing that a system reserves', (id, what, name) => {
    expect(fileNameOf(graphNamed(id), what, 'md')).toBe(name)
  })

  it('[TAKE10] are safe and no longer than any system takes, whatever they are made of', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(anything, anything, (id, what) => {
        const name = fileNameOf(graphNamed(id), what, 'json')
        expect(name).toMatch(/^rungs-([\p{L}\p{N}\p{M}]+-)*2026-11-22\.json$/u)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(220)
      }),
    )
    const long = fileNameOf(graphNamed('图'.repeat(200)), '职'.repeat(200), 'json')
    expect(long).toContain('职'.repeat(40))
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(220)
  })
})

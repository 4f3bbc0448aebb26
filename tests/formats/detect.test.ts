import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectFormat, sampleOf } from '../../src/formats/detect'
import { formats } from '../../src/formats/formats'
import { defaultGraph, english, plainMap } from './cases'
import { aSheetContent } from './readiness/aSheetContent'

const all = Object.values(formats).flat()
const bytesOf = (text: string) => new TextEncoder().encode(text)
const idOf = (name: string, bytes: Uint8Array) => detectFormat(all, { name, bytes })?.id

const graph = defaultGraph
const sheet = { from: 'seo-specialist', to: 'digital-marketing-manager', saved: '', evidence: [], notes: [] }

/** What one format writes, by its id. */
const written = new Map(
  [
    ...[formats.map[0]].map(({ id, write }) => [id, write(plainMap(graph), english)] as const),
    ...formats.graph.map(({ id, write }) => [id, write({ graph }, english)] as const),
    ...[formats.sheet[0]].map(({ id, write }) => [id, write(aSheetContent(graph, sheet), english)] as const),
  ].map(([id, text]) => [id, bytesOf(text)]),
)

describe('the format of a file', () => {
  it.each([...written])('[TAKE11] is %s by what it holds, whatever its name', (id, bytes) => {
    expect(idOf('', bytes)).toBe(id)
    expect(idOf('renamed.json', bytes)).toBe(id)
    expect(idOf('download', bytes.slice(0, 300))).toBe(id)
  })

  it('[TAKE11] is told by the name where nothing else tells', () => {
    expect(idOf('MAP.PNG', bytesOf(''))).toBe('map-png')
    expect(idOf('a.csv', bytesOf('name;age'))).toBe('roles-csv')
    expect(idOf('a.json', bytesOf('{}'))).toBe('graph-json')
    expect(idOf('a.xlsx', bytesOf('PK'))).toBeUndefined()
  })

  it('[TAKE11] is told from a picture by its first bytes', () => {
    expect(idOf('', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toBe('map-png')
  })

  it('[TAKE11] is surest by name and content together, and never a fault', () => {
    const [json] = formats.graph
    const bytes = written.get('graph-json') ?? bytesOf('')
    expect(json.detect(sampleOf({ name: 'graph.json', bytes }))).toBe(3)
    expect(json.detect(sampleOf({ name: 'graph', bytes }))).toBe(2)
    expect(json.detect(sampleOf({ name: 'graph.json', bytes: bytesOf('?') }))).toBe(1)
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (name, any) => {
        for (const { detect } of all) expect([0, 1, 2, 3]).toContain(detect(sampleOf({ name, bytes: any })))
      }),
    )
  })
})

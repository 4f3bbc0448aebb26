import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_GRAPH } from '../../src/library/site'
import type { Address } from '../../src/state/explorerState'
import { readOne } from '../../src/state/pairs'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { formatAddress, parseAddress } from './addresses'

const read = (search: string, graph = defaultGraph) => parseAddress(search, graph, ['zh-CN', 'en'])
const atRole: Address = {
  language: 'en',
  field: null,
  view: 'map',
  query: null,
  panel: { kind: 'role', role: 'seo-specialist' },
  around: null,
}

describe('the graph in an address', () => {
  it('[GRAPH2] stands right after the language, and is not written when it is the one that the site begins with', () => {
    const plain = '?lang=en&view=map&role=seo-specialist'
    expect(formatAddress(atRole)).toBe(plain)
    expect(formatAddress({ ...atRole, graph: { id: FIRST_GRAPH } })).toBe(plain)
    expect(formatAddress({ ...atRole, graph: { id: 'café & bar' } })).toBe(
      '?lang=en&graph=caf%C3%A9%20%26%20bar&view=map&role=seo-specialist',
    )
    expect(read(`?graph=${defaultGraph.id}&lang=en&view=map&role=seo-specialist`)).toEqual({
      address: atRole,
      notices: [],
    })
  })

  it('[GRAPH2] leads back to the same graph, whatever its id is; over another it is named', () => {
    const awkward = fc.constantFrom('__proto__', 'constructor', 'a b', '岗位', 'x&y=z', '100%', '+', '#?/')
    const ids = fc.oneof(awkward, fc.string({ minLength: 1, unit: 'grapheme' }))
    fc.assert(
      fc.property(
        ids.filter(
          (id) => id.isWellFormed() && !id.includes('~') && ![defaultGraph.id, FIRST_GRAPH].includes(id),
        ),
        (id) => {
          const graph = { ...defaultGraph, id }
          const search = formatAddress({ ...atRole, graph })
          expect(readOne(search, 'graph')).toBe(id)
          expect(read(search, graph)).toEqual({ address: atRole, notices: [] })
          expect(read(search)).toEqual({
            address: atRole,
            notices: [{ code: 'unknown-graph', detail: { key: 'graph', value: id } }],
          })
        },
      ),
    )
  })

  it('[GRAPH2] is the first that is named', () => {
    expect(readOne('', 'graph')).toBeNull()
    expect(readOne('?lang=en', 'graph')).toBeNull()
    expect(readOne('?graph=%', 'graph')).toBeNull()
    expect(readOne('?graph=&graph=cafe&graph=other', 'graph')).toBe('cafe')
  })
})

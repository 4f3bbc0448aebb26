import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buffersOf } from '../../src/layout/buffersOf'
import { segmentsOf } from '../../src/layout/curves'
import { createLayout } from '../../src/layout/layout'
import { toLayoutInput } from '../../src/scene/layoutInput'
import { createPlaced } from '../../src/scene/placed'
import { aGraph } from '../graph/builders'
import {
  aRandomGraph,
  aSeatedGraph,
  aSoundLayout,
  boxOf,
  COMPACT,
  defaultGraph,
  layoutOf,
  NARROW,
  overlapsOf,
  strayRolesOf,
  WIDE,
} from './layoutCases'

const SIZES = [
  ['wide', WIDE],
  ['narrow', NARROW],
  ['compact', COMPACT],
] as const

describe('layout of the default graph', () => {
  it.each(SIZES)(
    '[LAYOUT1] [LAYOUT3] places all roles inside their bands without overlap (%s)',
    (_, options) => {
      const layout = aSoundLayout(defaultGraph(), options)
      expect(layout.cards.size).toBe(12)
      expect(layout.curves).toHaveLength(18)
    },
  )

  it('[LAYOUT2] [LAYOUT3] counts the roles of columns and bands in order', () => {
    const { columns, bands } = layoutOf(defaultGraph(), WIDE)
    expect(columns.map(({ level, roles }) => [level, roles])).toEqual([
      ['entry', 8],
      ['growth', 4],
    ])
    expect(bands.map(({ field, roles }) => [field, roles])).toEqual([
      ['digital-marketing', 9],
      ['ecommerce', 3],
    ])
  })

  it('[LAYOUT4] orders columns so that only two pairs of transitions cross', () => {
    const layout = layoutOf(defaultGraph(), WIDE)
    const columnAt = (x: number | undefined) =>
      [...layout.cards]
        .filter(([, box]) => box.x === x)
        .toSorted(([, a], [, b]) => a.y - b.y)
        .map(([id]) => id)
    expect(columnAt(layout.columns[0]?.x)).toEqual([
      'digital-marketing-coordinator',
      'marketing-associate',
      'seo-specialist',
      'sem-specialist',
      'email-marketing-specialist',
      'social-media-specialist',
      'ecommerce-specialist',
      'ecommerce-analyst',
    ])
    expect(columnAt(layout.columns[1]?.x)).toEqual([
      'account-manager',
      'digital-marketing-manager',
      'social-media-strategist',
      'ecommerce-product-manager',
    ])
  })

  it('[LAYOUT5] levels a role with its single neighbour and centres others on theirs', () => {
    const layout = layoutOf(defaultGraph(), WIDE)
    const top = (id: string) => boxOf(layout, id).y
    expect(top('social-media-strategist')).toBe(top('social-media-specialist'))
    expect(top('account-manager')).toBe(
      (top('digital-marketing-coordinator') + top('marketing-associate')) / 2,
    )
  })

  it('[LAYOUT5] packs the fullest column', () => {
    const layout = layoutOf(defaultGraph(), WIDE)
    expect(boxOf(layout, 'marketing-associate').y - boxOf(layout, 'digital-marketing-coordinator').y).toBe(78)
  })

  it('[LAYOUT9] widens the gutter for the lanes of loops only', () => {
    const layout = layoutOf(defaultGraph(), WIDE)
    expect(layout.columns[0]?.x).toBeGreaterThan(WIDE.gutter)
    expect(layoutOf(aGraph('a>b'), WIDE).columns[0]?.x).toBe(WIDE.gutter)
    expect(layoutOf(defaultGraph(), { ...WIDE, gutter: 60 }).columns[0]?.x).toBe(60)
  })
})

describe('layout of one field', () => {
  it.each(SIZES)('[LAYOUT8] shows its roles, and hidden neighbours as stubs below (%s)', (_, options) => {
    const layout = aSoundLayout(defaultGraph(), { ...options, field: 'ecommerce' })
    const [band] = layout.bands
    expect([...layout.cards.keys()]).toEqual([
      'ecommerce-analyst',
      'ecommerce-specialist',
      'ecommerce-product-manager',
    ])
    expect(layout.bands.map(({ field }) => field)).toEqual(['ecommerce'])
    expect([...layout.stubs.keys()]).toEqual(['digital-marketing-manager'])
    const stub = boxOf(layout, 'digital-marketing-manager')
    expect(stub).toMatchObject({ ...options.stub, x: layout.columns[1]?.x })
    expect(stub.y).toBeGreaterThan((band?.y ?? 0) + (band?.height ?? 0))
    expect(stub.y + stub.height).toBeLessThan(layout.height)
  })

  it('[LAYOUT8] draws what crosses the border, but nothing between hidden roles', () => {
    const layout = aSoundLayout(defaultGraph(), { ...WIDE, field: 'digital-marketing' })
    expect([...layout.stubs.keys()]).toEqual(['ecommerce-specialist'])
    expect(layout.curves.map(({ transition }) => transition.to)).not.toContain('ecommerce-product-manager')
    expect(layout.curves).toHaveLength(15)
  })

  it('[LAYOUT8] gives a stub its level’s column even if no role is shown there', () => {
    const layout = aSoundLayout(aGraph('a>b>c', { c: { field: 'other' } }), { ...WIDE, field: 'field-1' })
    expect(layout.columns.map(({ level, roles }) => [level, roles])).toEqual([
      ['level-1', 1],
      ['level-2', 1],
      ['level-3', 0],
    ])
  })

  it('[LAYOUT8] stacks several stubs of one column', () => {
    const seats = Array.from({ length: 9 }, (_, index) => ({
      id: `${index}`,
      field: index ? 2 : 1,
      level: 1,
    }))
    const layout = aSoundLayout(
      aSeatedGraph(
        seats,
        seats.slice(1).map(({ id }) => ['0', id]),
      ),
      { ...WIDE, field: 'field-1' },
    )
    expect(layout.stubs.size).toBe(8)
  })

  it('[LAYOUT8] is empty for a field without roles', () => {
    const layout = layoutOf(defaultGraph(), { ...WIDE, field: 'no such field' })
    expect([layout.cards.size, layout.stubs.size, layout.curves.length, layout.columns.length]).toEqual([
      0, 0, 0, 0,
    ])
  })
})

describe('layout of any graph', () => {
  it('[LAYOUT2] skips levels and fields without roles', () => {
    const graph = aSeatedGraph([{ id: 'a', field: 1, level: 1 }], [])
    const wider = {
      ...graph,
      levels: new Map([['none', { id: 'none', rank: 0, name: 'None' }], ...graph.levels]),
    }
    expect(layoutOf(wider, WIDE).columns.map(({ level }) => level)).toEqual(['level-1'])
  })

  it('[LAYOUT1] lays out one role', () => {
    const layout = aSoundLayout(aGraph('alone'), WIDE)
    expect(layout.columns).toEqual([{ level: 'level-1', x: 32, width: 300, roles: 1 }])
    expect(layout.curves).toEqual([])
  })

  it('[LAYOUT4] keeps file order where there are no transitions', () => {
    const layout = aSoundLayout(aGraph('c', 'a', 'b'), WIDE)
    expect([...layout.cards].toSorted(([, a], [, b]) => a.y - b.y).map(([id]) => id)).toEqual(['c', 'a', 'b'])
  })

  it('[LAYOUT4] untangles a reversed column', () => {
    const layout = aSoundLayout(aGraph('a>z', 'b>y', 'c>x', { a: {}, b: {}, c: {}, x: {}, y: {} }), WIDE)
    for (const [from, to] of ['az', 'by', 'cx'])
      expect(boxOf(layout, from ?? '').y).toBe(boxOf(layout, to ?? '').y)
  })

  it('[LAYOUT7] takes any id', () => {
    const layout = aSoundLayout(aGraph('__proto__>constructor', 'toString=__proto__'), WIDE)
    expect([...layout.cards.keys()].toSorted()).toEqual(['__proto__', 'constructor', 'toString'])
    expect(layout.curves).toHaveLength(2)
  })

  it('[LAYOUT6] wraps a large cell into stacks inside its level’s column', () => {
    const layout = aSoundLayout(aRandomGraph(400, 2, 1, 300), WIDE)
    const [first, second] = layout.columns
    expect(first?.width).toBeGreaterThan(WIDE.card.width)
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0)
    expect(layout.width / layout.height).toBeGreaterThan(0.5)
    expect(layout.width / layout.height).toBeLessThan(2)
  })

  it('[LAYOUT6] leaves twelve roles in one stack', () => {
    const seats = Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, field: 1, level: 1 }))
    expect(layoutOf(aSeatedGraph(seats, []), WIDE).columns[0]?.width).toBe(WIDE.card.width)
  })

  it('[LAYOUT3] lays out thousands of levels and fields', () => {
    const seats = Array.from({ length: 3_000 }, (_, index) => ({
      id: `${index}`,
      field: index,
      level: index,
    }))
    const layout = layoutOf(aSeatedGraph(seats, [['0', '2999']]), WIDE)
    expect([layout.columns.length, layout.bands.length]).toEqual([3_000, 3_000])
  })

  const counts = [1, 2, 3, 4, 5, 6, 7, 8]
  it.each(counts)('[LAYOUT1] [LAYOUT3] [CURVE3] [CURVE4] holds for 60 roles in %i fields', (fields) => {
    for (const levels of counts)
      aSoundLayout(aRandomGraph(60, levels, fields, 140, fields * 8 + levels), NARROW)
  })

  it('[CURVE4] lets long curves run straight on if asked to', () => {
    const layout = layoutOf(aRandomGraph(60, 6, 2, 140), { ...WIDE, routed: false })
    expect(Math.max(...layout.curves.map((curve) => segmentsOf(curve).length))).toBe(4)
    expect(layout.curves.filter(({ loop }) => !loop).map((curve) => segmentsOf(curve).length)).not.toContain(
      3,
    )
  })

  it('[LAYOUT7] crosses to another thread by transfer, and means the same there', () => {
    const graph = aRandomGraph(60, 4, 3, 140)
    const layout = createLayout(toLayoutInput(graph, 'field-1'), WIDE)
    const before = structuredClone(layout)
    const after = structuredClone(layout, { transfer: buffersOf(layout) })
    expect([layout.boxes.length, layout.curves.points.length, layout.columns.x.length]).toEqual([0, 0, 0])
    expect(after).toEqual(before)
    expect(createPlaced(graph, after)).toEqual(layoutOf(graph, { ...WIDE, field: 'field-1' }))
  })

  it('[LAYOUT7] gives the same layout each time', () => {
    const graph = aRandomGraph(60, 4, 3, 140)
    expect(layoutOf(graph, WIDE)).toEqual(layoutOf(graph, WIDE))
  })

  it('[LAYOUT1] [LAYOUT3] [CURVE3] [CURVE4] holds for every graph, size and field', () => {
    const graphs = fc
      .array(fc.record({ field: fc.nat(3), level: fc.nat(4) }), { minLength: 1, maxLength: 30 })
      .chain((seats) => {
        const id = fc.nat(seats.length - 1).map(String)
        const pairs = fc.uniqueArray(fc.tuple(id, id), { maxLength: 60, selector: String })
        return pairs.map((some) =>
          aSeatedGraph(
            seats.map((seat, index) => ({ ...seat, id: `${index}` })),
            some,
          ),
        )
      })
    const options = fc.record({
      size: fc.constantFrom(WIDE, NARROW, COMPACT),
      field: fc.constantFrom(null, 'field-0', 'field-1', 'field-2'),
    })
    fc.assert(
      fc.property(graphs, options, (graph, { size, field }) => {
        const layout = aSoundLayout(graph, { ...size, field })
        const isShown = (id: string) => field === null || graph.roles.get(id)?.field === field
        expect([...layout.cards.keys()]).toEqual([...graph.roles.keys()].filter(isShown))
        const drawn = graph.transitions.filter(
          ({ from, to }) => from !== to && (isShown(from) || isShown(to)),
        )
        expect(layout.curves.map(({ transition }) => transition)).toEqual(drawn)
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  it('[LAYOUT1] [LAYOUT3] holds for 2,000 roles', () => {
    const graph = aRandomGraph(2_000, 6, 3, 8_000)
    const layout = layoutOf(graph, WIDE)
    expect(overlapsOf(layout)).toEqual([])
    expect(strayRolesOf(graph, layout)).toEqual([])
  })
})

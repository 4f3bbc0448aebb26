import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRoleGraph } from '../../src/graph/roleGraph'
import type { Address } from '../../src/state/explorerState'
import { readOne } from '../../src/state/pairs'
import { hiddenBy } from '../../src/state/selectors'
import { createExplorerStore } from '../../src/state/store'
import { rolesHere } from '../../src/state/url'
import { STEPS } from '../../src/state/views'
import { panels as records } from '../../src/ui/frame/panels'
import { aGraph, aGraphData } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { awkward, awkwardGraph, formerly, panelOf, typed } from './addressCases'
import { formatAddress, panels, parseAddress } from './addresses'

const languages = ['zh-CN', 'en']
const read = (search: string, graph = defaultGraph) => parseAddress(search, graph, languages)
const nothing: Address = {
  language: null,
  field: null,
  view: null,
  query: null,
  panel: null,
  around: null,
}

describe('an address', () => {
  it('is empty when nothing is chosen', () => {
    expect(formatAddress(nothing)).toBe('')
    expect(read('')).toEqual({ address: nothing, notices: [] })
  })

  it('[URL1] writes its parts in a fixed order, with the tilde as itself', () => {
    const address: Address = {
      language: 'en',
      field: 'digital-marketing',
      view: 'matrix',
      query: 'SEO 关键词',
      panel: { kind: 'compare', first: 'seo-specialist', second: 'sem-specialist' },
      around: '2',
    }
    const rest =
      'field=digital-marketing&view=matrix&q=SEO%20%E5%85%B3%E9%94%AE%E8%AF%8D&compare=seo-specialist~sem-specialist&around=2'
    expect(formatAddress(address)).toBe(`?lang=en&${rest}`)
  })

  it.each([
    ['the default graph', defaultGraph],
    ['ids that are awkward in an address', awkwardGraph],
  ])('[URL1] leads back to the same state, for every state of %s', (_, graph) => {
    const states = fc
      .record({
        language: fc.constantFrom(null, ...languages),
        field: fc.constantFrom(null, ...graph.fields.keys()),
        view: fc.constantFrom(null, 'map', 'outline', 'matrix'),
        query: fc.option(typed),
        panel: panelOf(graph),
        around: fc.constantFrom(null, ...STEPS),
      })
      .filter(
        ({ field, panel, around }) =>
          hiddenBy({ graph, panel, panels }, field) === null &&
          (around === null || panels.rolesOf(panel).length > 0),
      )
    fc.assert(
      fc.property(states, (state) => {
        expect(read(formatAddress(state), graph)).toEqual({ address: state, notices: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it.each(awkward)('[URL7] of a role is its own, whatever its id is: %s', (id) => {
    const explorer = createExplorerStore(awkwardGraph, {
      panels: records,
      usualLanguage: 'en',
      theme: 'system',
    })
    explorer.getState().filterByField('a&b')
    const search = rolesHere(explorer.getState()) + encodeURIComponent(id)
    expect(read(search, awkwardGraph)).toEqual({
      address: { ...nothing, language: 'en', panel: { kind: 'role', role: id } },
      notices: [],
    })
  })

  it('[FIND7] reads what is searched for, with its gaps as any program writes them, and no more than 200 of it', () => {
    expect(read('?q=digital+marketing').address.query).toBe('digital marketing')
    expect(read('?q=digital%20marketing%2B').address.query).toBe('digital marketing+')
    expect(read('?q=SEO&q=SEM').address.query).toBe('SEO')
    expect(read(`?q=${'x'.repeat(300)}`).address.query).toBe('x'.repeat(200))
    // A character of two halves that the end would cut goes whole.
    expect(read(`?q=${'x'.repeat(199)}😀`).address.query).toBe('x'.repeat(199))
    for (const search of ['?q=', '?q=%20+', '?q=%E3%80%80'])
      expect(read(search)).toEqual({ address: nothing, notices: [] })
    expect(read('?q=%FF').notices).toEqual([{ code: 'unreadable-value', detail: { key: 'q', value: '%FF' } }])
  })

  it('[URL1] reads a tilde that some program wrote as %7E', () => {
    expect(read('?compare=seo-specialist%7Esem-specialist').address.panel).toEqual({
      kind: 'compare',
      first: 'seo-specialist',
      second: 'sem-specialist',
    })
  })
})

describe('a role that was renamed', () => {
  const renamed = aGraph('seo>manager', { seo: { formerIds: ['search', '__proto__'] } })

  it.each([
    ['?role=search', '?role=seo'],
    ['?role=__proto__', '?role=seo'],
    ['?compare=search~manager', '?compare=seo~manager'],
    ['?compare=manager~__proto__', '?compare=manager~seo'],
    ['?compare=~search', '?compare=~seo'],
    ['?field=field-1&role=search', '?field=field-1&role=seo'],
  ])('[URL6] is still reached in silence, and has its present id in the address: %s', (search, present) => {
    const { address, notices } = read(search, renamed)
    expect(formatAddress(address)).toBe(present)
    expect(notices).toEqual([])
  })

  it.each(awkward)('[URL6] is reached whatever its ids are: %s', (id) => {
    const search = `?role=${encodeURIComponent(formerly(id))}`
    expect(read(search, awkwardGraph).address.panel).toEqual({ kind: 'role', role: id })
  })

  it.each(['?compare=search~search', '?compare=search~seo', '?compare=seo~__proto__'])(
    '[COMPARE4] is not compared with itself: %s',
    (search) => {
      const { address, notices } = read(search, renamed)
      expect(address.panel).toEqual({ kind: 'compare', first: 'seo', second: null })
      expect(notices).toEqual([{ code: 'same-role', detail: { role: 'seo' } }])
    },
  )

  it('[URL3] has its present id in what is said of it', () => {
    expect(read('?role=search&compare=manager~', renamed).notices).toEqual([
      { code: 'one-panel', detail: { panel: 'role', role: 'seo' } },
    ])
  })
})

describe('what means nothing', () => {
  it.each([
    ['?role=nobody', 'role', 'nobody'],
    ['?role=__proto__', 'role', '__proto__'],
    ['?field=constructor', 'field', 'constructor'],
    ['?lang=xx', 'lang', 'xx'],
    ['?lang=toString', 'lang', 'toString'],
    ['?compare=nobody~seo-specialist', 'compare', 'nobody'],
    ['?compare=seo-specialist~sem-specialist~nobody', 'compare', 'nobody'],
    ['?compare=seo-specialist~sem-specialist~account-manager~x', 'compare', 'x'],
    ['?route=nobody~seo-specialist', 'route', 'nobody'],
    ['?ready=seo-specialist~nobody', 'ready', 'nobody'],
    // No move leads there, so that there is no role to ask for.
    ['?ready=~email-marketing-specialist', 'ready', 'email-marketing-specialist'],
    ['?today=seo-specialist', 'today', 'seo-specialist'],
    ['?role=seo-specialist&around=0', 'around', '0'],
    ['?role=seo-specialist&around=4', 'around', '4'],
    ['?role=seo-specialist&around=2~2', 'around', '2~2'],
    ['?role=seo-specialist&around=__proto__', 'around', '__proto__'],
    // Around nothing.
    ['?around=2', 'around', '2'],
    ['?today=1&around=2', 'around', '2'],
    ['?compare=~&around=2', 'around', '2'],
    ['?role=%3Cscript%3E', 'role', '<script>'],
    [`?role=${'x'.repeat(10_000)}`, 'role', 'x'.repeat(10_000)],
  ])('[URL2] is left out and named: %s', (search, key, value) => {
    const code = key === 'lang' ? 'unknown-language' : 'unknown-value'
    expect(read(search).notices).toEqual([{ code, detail: { key, value } }])
  })

  it.each(['?role=%', '?role=%E0%A4%A', '?lang=%FF', '?compare=%C3~seo-specialist'])(
    '[URL2] is left out when its encoding is broken: %s',
    (search) => {
      const { address, notices } = read(search)
      expect(address).toEqual(nothing)
      expect(notices.map(({ code }) => code)).toEqual(['unreadable-value'])
    },
  )

  it('[URL2] says a key that stands there many times once', () => {
    expect(read(`?${'role=%&'.repeat(1400)}`).notices).toHaveLength(1)
    expect(read('?compare=nobody~nobody').notices).toHaveLength(1)
  })

  it('[URL2] passes over keys of other sites, repeated keys and empty values in silence', () => {
    expect(read('?utm_source=x&__proto__=y&role=&role=seo-specialist&role=nobody&&=&lang')).toEqual({
      address: { ...nothing, panel: { kind: 'role', role: 'seo-specialist' } },
      notices: [],
    })
  })

  it.each([
    ['seo-specialist~', { code: 'unknown-value', detail: { key: 'transition', value: 'seo-specialist~' } }],
    ['seo-specialist~nobody', { code: 'unknown-value', detail: { key: 'transition', value: 'nobody' } }],
    ['nobody~nobody', { code: 'unknown-value', detail: { key: 'transition', value: 'nobody' } }],
    ['seo-specialist', { code: 'unknown-value', detail: { key: 'transition', value: 'seo-specialist' } }],
    ['a~b~c', { code: 'unknown-value', detail: { key: 'transition', value: 'a~b~c' } }],
    [
      'digital-marketing-manager~seo-specialist',
      { code: 'unknown-transition', detail: { role: 'digital-marketing-manager', to: 'seo-specialist' } },
    ],
    [
      'seo-specialist~seo-specialist',
      { code: 'unknown-transition', detail: { role: 'seo-specialist', to: 'seo-specialist' } },
    ],
  ])('[URL2] leaves out a transition that is not there, and says so: %s', (value, notice) => {
    expect(read(`?transition=${value}`)).toEqual({ address: nothing, notices: [notice] })
  })

  it('[FILTER4] keeps the filter for a transition of which one end is shown', () => {
    const crossing = 'transition=ecommerce-specialist~digital-marketing-manager'
    expect(read(`?field=ecommerce&${crossing}`)).toMatchObject({
      address: { field: 'ecommerce' },
      notices: [],
    })
    expect(read('?field=ecommerce&transition=seo-specialist~digital-marketing-manager')).toMatchObject({
      address: { field: null, panel: { kind: 'transition' } },
      notices: [
        { code: 'filter-cleared', detail: { role: 'seo-specialist', to: 'digital-marketing-manager' } },
      ],
    })
  })

  it('[FILTER4] shows all fields when the role of the address is outside its filter', () => {
    const { address, notices } = read('?field=ecommerce&role=seo-specialist')
    expect(address).toEqual({ ...nothing, panel: { kind: 'role', role: 'seo-specialist' } })
    expect(notices).toEqual([{ code: 'filter-cleared', detail: { role: 'seo-specialist' } }])
  })

  it('[URL5] never throws, and what it reads is always of this graph', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'role',
        'lang',
        'graph',
        'compare',
        'field',
        'q',
        '=',
        '&',
        '~',
        '%',
        '%zz',
        '__proto__',
        ...awkward,
      ),
      fc.constantFrom(...awkward).map(formerly),
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => `?${pieces.join('')}`),
        (search) => {
          const { address } = read(search, awkwardGraph)
          expect(read(formatAddress(address), awkwardGraph)).toEqual({ address, notices: [] })
          expect(languages.find((code) => code === readOne(search, 'lang')) ?? null).toBe(address.language)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('works with `__proto__` as the only role', () => {
    const graph = createRoleGraph(aGraphData('__proto__'))
    expect(read('?role=__proto__', graph)).toEqual({
      address: { ...nothing, panel: { kind: 'role', role: '__proto__' } },
      notices: [],
    })
  })
})

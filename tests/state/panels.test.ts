import { describe, expect, it } from 'vitest'
import { offerVersions } from '../../src/library/versions'
import type { Address } from '../../src/state/explorerState'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { formatAddress, parseAddress } from './addresses'

const read = (search: string) => parseAddress(search, defaultGraph, ['zh-CN', 'en'])
const nothing: Address = {
  language: null,
  field: null,
  view: null,
  query: null,
  panel: null,
  around: null,
}

describe('a panel in an address', () => {
  it('[URL3] puts a comparison before a role, and says which role it left out', () => {
    const { address, notices } = read('?role=account-manager&compare=seo-specialist~sem-specialist')
    expect(address.panel).toEqual({ kind: 'compare', first: 'seo-specialist', second: 'sem-specialist' })
    expect(notices).toEqual([{ code: 'one-panel', detail: { panel: 'role', role: 'account-manager' } }])
  })

  it('[URL3] puts a transition before a role, and a comparison before both', () => {
    const step = 'transition=seo-specialist~digital-marketing-manager'
    const left = read(`?role=account-manager&${step}`)
    expect(left.address.panel).toEqual({
      kind: 'transition',
      from: 'seo-specialist',
      to: 'digital-marketing-manager',
    })
    expect(left.notices).toEqual([{ code: 'one-panel', detail: { panel: 'role', role: 'account-manager' } }])
    const both = read(`?role=account-manager&${step}&compare=~`)
    expect(both.address.panel).toEqual({ kind: 'compare', first: null, second: null })
    expect(both.notices).toEqual([
      {
        code: 'one-panel',
        detail: { panel: 'transition', role: 'seo-specialist', to: 'digital-marketing-manager' },
      },
      { code: 'one-panel', detail: { panel: 'role', role: 'account-manager' } },
    ])
  })

  it('[URL3] puts a readiness sheet before a route, a route before a comparison, and what I do now last', () => {
    const route = { kind: 'route', from: 'seo-specialist', to: 'account-manager' } as const
    const ready = { kind: 'ready', from: 'seo-specialist', to: 'digital-marketing-manager' } as const
    const left = read(
      '?today=1&compare=~&route=seo-specialist~account-manager&ready=seo-specialist~digital-marketing-manager',
    )
    expect(left.address.panel).toEqual(ready)
    expect(left.notices.map(({ detail }) => detail.panel)).toEqual(['route', 'compare', 'today'])
    const next = read('?today=1&compare=~&route=seo-specialist~account-manager')
    expect(next.address.panel).toEqual(route)
    expect(read('?today=1&role=seo-specialist').address.panel).toMatchObject({ kind: 'role' })
  })

  it('[URL3] gives way to a transition when a comparison names nobody', () => {
    const { address, notices } = read('?compare=x~y~x&transition=seo-specialist~sem-specialist')
    expect(address.panel).toMatchObject({ kind: 'transition' })
    expect(notices.map(({ detail }) => detail.value)).toEqual(['x', 'y'])
  })

  it('[URL2] [CHANGE8] leaves out a version that is not there, and shows what changed since one that is', () => {
    expect(read('?changes=1999')).toEqual({
      address: nothing,
      notices: [{ code: 'unknown-value', detail: { key: 'changes', value: '1999' } }],
    })
    offerVersions(defaultGraph.id, ['2025'])
    expect(read('?changes=2025').address.panel).toEqual({ kind: 'changes', version: '2025' })
    expect(formatAddress({ ...nothing, panel: { kind: 'changes', version: '2025' } })).toBe('?changes=2025')
    const left = read('?changes=2025&today=1')
    expect(left.address.panel).toEqual({ kind: 'today' })
    expect(left.notices).toEqual([{ code: 'one-panel', detail: { panel: 'changes' } }])
  })

  it('[COMPARE4] asks for another role when an address compares one with itself', () => {
    const { address, notices } = read('?compare=seo-specialist~seo-specialist')
    expect(address.panel).toEqual({ kind: 'compare', first: 'seo-specialist', second: null })
    expect(notices).toEqual([{ code: 'same-role', detail: { role: 'seo-specialist' } }])
  })

  it('asks for another end when a route leads from a role to itself', () => {
    const { address, notices } = read('?route=seo-specialist~seo-specialist')
    expect(address.panel).toEqual({ kind: 'route', from: 'seo-specialist', to: null })
    expect(notices).toEqual([{ code: 'same-end', detail: { role: 'seo-specialist' } }])
  })

  it('leaves out the readiness sheet of a transition that is not there, and says so', () => {
    expect(read('?ready=digital-marketing-manager~seo-specialist')).toEqual({
      address: nothing,
      notices: [
        {
          code: 'unknown-transition',
          detail: { role: 'digital-marketing-manager', to: 'seo-specialist' },
        },
      ],
    })
  })

  it.each([
    ['~', null, null],
    ['seo-specialist~', 'seo-specialist', null],
    ['~seo-specialist', null, 'seo-specialist'],
    ['seo-specialist', 'seo-specialist', null],
  ])('keeps a route that still lacks an end: %s', (value, from, to) => {
    expect(read(`?route=${value}`)).toEqual({
      address: { ...nothing, panel: { kind: 'route', from, to } },
      notices: [],
    })
  })

  it('[URL1] keeps a comparison that still lacks a side', () => {
    expect(read('?compare=~').address.panel).toEqual({ kind: 'compare', first: null, second: null })
    expect(read('?compare=~seo-specialist').address.panel).toEqual({
      kind: 'compare',
      first: null,
      second: 'seo-specialist',
    })
    expect(read('?compare=seo-specialist').address.panel).toEqual({
      kind: 'compare',
      first: 'seo-specialist',
      second: null,
    })
  })

  it('[COMPARE11] holds a third role, but not that one is to be picked', () => {
    const two = { kind: 'compare', first: 'seo-specialist', second: 'sem-specialist' } as const
    const three = { ...two, third: 'account-manager' }
    const of = (panel: Address['panel']) => formatAddress({ ...nothing, panel })
    expect(of(three)).toBe('?compare=seo-specialist~sem-specialist~account-manager')
    expect(of({ ...two, third: null })).toBe('?compare=seo-specialist~sem-specialist')
    expect(read('?compare=seo-specialist~sem-specialist~').address.panel).toEqual(two)
    expect(read('?compare=seo-specialist~sem-specialist~nobody').address.panel).toEqual(two)
    const twice = read('?compare=seo-specialist~sem-specialist~sem-specialist')
    expect(twice.address.panel).toEqual({ ...two, third: null })
    expect(twice.notices).toEqual([{ code: 'same-role', detail: { role: 'sem-specialist' } }])
  })
})

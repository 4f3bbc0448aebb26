import { describe, expect, test } from 'vitest'
import { createRoleGraph, currentRoleId } from '../../src/graph/roleGraph'
import { aGraphData, aRole } from './builders'

describe('the present id of a role', () => {
  const graphOf = (...roles: Parameters<typeof aRole>[0][]) =>
    createRoleGraph({ ...aGraphData('seo'), roles: roles.map(aRole) })

  test('[URL6] is found by itself and by every former one', () => {
    const graph = graphOf({ id: 'seo', formerIds: ['search', 'seo-2024'] }, { id: 'sem' })
    expect(['seo', 'search', 'seo-2024', 'sem'].map((id) => currentRoleId(graph, id))).toEqual([
      'seo',
      'seo',
      'seo',
      'sem',
    ])
  })

  test('[URL6] goes before a former one that is the same', () => {
    const graph = graphOf({ id: 'seo', formerIds: ['sem'] }, { id: 'sem' })
    expect(currentRoleId(graph, 'sem')).toBe('sem')
  })

  test('[URL6] may have been anything, also what objects inherit', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    expect(odd.map((id) => currentRoleId(graphOf({ id: 'seo' }), id))).toEqual(odd.map(() => null))
    const renamed = graphOf({ id: 'seo', formerIds: odd })
    expect(odd.map((id) => currentRoleId(renamed, id))).toEqual(odd.map(() => 'seo'))
    const present = graphOf({ id: '__proto__', formerIds: ['seo'] })
    expect(currentRoleId(present, 'seo')).toBe('__proto__')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUnchanged } from '../../../src/graph/changes/changes'
import type { RoleGraphData } from '../../../src/graph/model'
import { arbitraryGraph } from '../../formats/arbitraryGraph'
import { aGraphData } from '../builders'
import { oddGraphs } from '../oddGraphs'
import { changed, tell, withRole } from './versions'

describe('two versions of a graph', () => {
  it.each(Object.entries(oddGraphs))('[CHANGE1] that are equal have no changes: %s', (_, data) => {
    expect(isUnchanged(changed(data, structuredClone(data)))).toBe(true)
    expect(isUnchanged(changed(data, data))).toBe(true)
  })

  it('[CHANGE1] whatever they hold, have the same changes each time, and none against themselves', () => {
    fc.assert(
      fc.property(arbitraryGraph, arbitraryGraph, (before, after) => {
        expect(isUnchanged(changed(before, structuredClone(before)))).toBe(true)
        expect(changed(structuredClone(before), after)).toEqual(changed(before, after))
        const { roles } = changed(before, after)
        const [gone, added] = (['gone', 'added'] as const).map(
          (how) => roles.filter((one) => one.how === how).length,
        )
        expect(before.roles.length - (gone ?? 0)).toBe(after.roles.length - (added ?? 0))
      }),
      { numRuns: 150 },
    )
  })

  it('[CHANGE1] differ in nothing where only the order of roles, transitions, tags and other names does', () => {
    const before = aGraphData('a>b', 'a=c', { a: { does: ['x y'], alsoCalled: ['One', 'Two'] } })
    const turned = withRole(before, 'a', {
      alsoCalled: ['Two', 'One'],
      responsibilities:
        before.roles[0]?.responsibilities.map((line) => ({ ...line, skills: ['y', 'x'] })) ?? [],
    })
    const after = {
      ...turned,
      roles: turned.roles.toReversed(),
      transitions: turned.transitions.toReversed(),
    }
    expect(tell(before, after)).toEqual([])
  })

  it('[CHANGE1] differ in nothing where a plain text is written as one of its language', () => {
    const before = aGraphData('a>b')
    expect(tell(before, withRole(before, 'a', { title: { en: 'Title of a' } }))).toEqual([])
  })

  it('[CHANGE1] tell what the graph as a whole says', () => {
    const before = aGraphData('a>b')
    const after: RoleGraphData = {
      ...before,
      id: 'other',
      version: '2',
      updated: '2026-12-01',
      title: 'Other title',
      languages: ['en', 'de'],
      comparison: 'ladder',
      source: { title: 'Other source', language: 'en', remark: 'Remark', note: 'Note' },
    }
    const facts = changed(before, after).graph
    expect(facts.map(({ what }) => what)).toEqual([
      'id',
      'title',
      'version',
      'updated',
      'languages',
      'comparison',
      'source',
      'sourceLanguage',
      'sourceRemark',
      'sourceNote',
    ])
    expect(facts[2]).toEqual({ what: 'version', before: ['1.0.0'], after: ['2'] })
  })
})

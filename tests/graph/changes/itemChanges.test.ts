import { describe, expect, it } from 'vitest'
import type { RoleGraphData } from '../../../src/graph/model'
import { aGraphData } from '../builders'
import { told } from './told'
import { changed, tell } from './versions'

describe('fields, levels, skills and remarks', () => {
  const before = aGraphData('a>b>c', { a: { does: ['x'] }, b: { field: 'ads', does: ['x', 'y'] } })

  it('[CHANGE4] are renamed by name, by id, and by both', () => {
    const after: RoleGraphData = {
      ...before,
      fields: before.fields.map((field) => (field.id === 'ads' ? { id: 'promo', name: 'Promotion' } : field)),
      levels: before.levels.map((level) => (level.id === 'level-2' ? { ...level, name: 'Middle' } : level)),
      skills: before.skills.map((skill) => (skill.id === 'y' ? { ...skill, id: 'z' } : skill)),
      roles: before.roles.map((role) => ({
        ...role,
        field: role.field === 'ads' ? 'promo' : role.field,
        responsibilities: role.responsibilities.map((line) => ({
          ...line,
          skills: line.skills.map((id) => (id === 'y' ? 'z' : id)),
        })),
      })),
    }
    expect(tell(before, after)).toEqual([
      'fields changed ads>promo id name',
      'levels changed level-2 name',
      'skills changed y>z id',
    ])
  })

  it('[CHANGE4] are added, gone and reordered; the fewest are said to have moved', () => {
    const ranks = (order: readonly string[]) => ({
      ...before,
      levels: order.map((id, index) => ({ id, rank: index + 1, name: `Level ${id}` })),
    })
    const [first, second] = [
      ranks(['level-1', 'level-2', 'level-3']),
      ranks(['level-3', 'level-1', 'level-2', 'top']),
    ]
    const changes = changed(first, second)
    expect(told(changes)).toEqual(['levels added >top', 'levels changed level-3 position'])
    expect(changes.levels[0]?.facts).toEqual([{ what: 'position', before: ['3'], after: ['1'] }])
    expect(tell(second, first)).toEqual(['levels changed level-3 position', 'levels gone top>'])
    expect(tell(before, { ...before, fields: before.fields.toReversed() })).toHaveLength(1)
  })

  it('[CHANGE4] of levels, ranks are told only where others share them', () => {
    const spread = { ...before, levels: before.levels.map((level) => ({ ...level, rank: level.rank * 10 })) }
    expect(tell(before, spread)).toEqual([])
    const joined = {
      ...before,
      levels: before.levels.map((level, at) => ({ ...level, rank: at === 0 ? 1 : 2 })),
    }
    expect(tell(before, joined)).toEqual(['levels changed level-3 rank'])
  })

  it('[CHANGE4] of a graph, signs and remarks are told by their words', () => {
    const says = (signals: readonly string[], notes: readonly string[]): RoleGraphData => ({
      ...before,
      readiness: {
        signals: signals.map((text, at) => ({ id: `${text.length}-${at}`, text })),
        notes: notes.map((text, at) => ({ id: `${text.length}-${at}`, text })),
      },
    })
    expect(
      tell(
        says(['Leads projects without help', 'Asks others'], ['Takes years']),
        says(['Leads large projects without help'], ['Takes years', 'Depends']),
      ),
    ).toEqual(['remarks added >7-1', 'signals changed 27-0>33-0 id name', 'signals gone 11-1>'])
  })

  it('[CHANGE4] tell descriptions of skills and licences of schemes', () => {
    const one = { ...before, schemes: [{ id: 's', name: 'Scheme' }] }
    const after = {
      ...one,
      schemes: [{ id: 's', name: 'Scheme', licence: 'Free' }],
      skills: one.skills.map((skill) => (skill.id === 'x' ? { ...skill, description: 'What x is' } : skill)),
    }
    expect(tell(one, after)).toEqual(['schemes changed s licence', 'skills changed x description'])
  })
})

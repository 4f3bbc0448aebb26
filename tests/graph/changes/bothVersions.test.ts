import { describe, expect, it } from 'vitest'
import { createBothVersions } from '../../../src/graph/changes/bothVersions'
import { findChanges } from '../../../src/graph/changes/findChanges'
import type { RoleGraphData } from '../../../src/graph/model'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { aGraphData, aTransition } from '../builders'
import { withRole } from './versions'

function both(before: RoleGraphData, after: RoleGraphData) {
  const [one, other] = [createRoleGraph(before), createRoleGraph(after)]
  const made = createBothVersions({ before: one, after: other, changes: findChanges(one, other) })
  const lines = [...made.transitions].map(([{ from, to }, mark]) => `${from}~${to} ${mark}`)
  return { ...made, roles: Object.fromEntries(made.roles), lines, after: other }
}

const before = aGraphData('seo>manager', 'sem>manager', 'email>manager', {
  seo: { does: ['x', 'y'] },
  sem: { does: ['x'] },
  email: { does: ['y'] },
  manager: { does: ['x', 'y'] },
})
const without = (data: RoleGraphData, id: string): RoleGraphData => ({
  ...data,
  roles: data.roles.filter((role) => role.id !== id),
  transitions: data.transitions.filter(({ from, to }) => from !== id && to !== id),
})

describe('two versions in one', () => {
  it('[CHANGE9] are the second itself where nothing went', () => {
    const made = both(without(before, 'sem'), before)
    expect(made.graph).toBe(made.after)
    expect(made.roles).toEqual({ sem: 'added' })
    expect(made.lines).toEqual(['sem~manager added'])
  })

  it('[CHANGE9] have what went where it stood, with its moves', () => {
    const { graph, roles, lines } = both(before, without(before, 'sem'))
    expect([...graph.roles.keys()]).toEqual(before.roles.map(({ id }) => id))
    expect(roles).toEqual({ sem: 'gone' })
    expect(lines).toEqual(['sem~manager gone'])
    expect(graph.leaving.get('sem')?.map(({ to }) => to)).toEqual(['manager'])
    const tags = graph.roles.get('sem')?.responsibilities.flatMap(({ skills }) => skills)
    expect(tags).toEqual([])
  })

  it('[CHANGE9] mark a role of which only lines changed', () => {
    const lines = before.roles.find(({ id }) => id === 'seo')?.responsibilities.slice(1) ?? []
    const made = both(before, withRole(before, 'seo', { responsibilities: lines }))
    expect(made.roles).toEqual({ seo: 'changed' })
  })

  it('[CHANGE9] draw a move that went between the roles as they are called now, and one turned round once', () => {
    const renamed: RoleGraphData = {
      ...before,
      roles: before.roles.map((role) =>
        role.id === 'seo' ? { ...role, id: 'search', formerIds: ['seo'] } : role,
      ),
      transitions: [aTransition('manager>sem'), ...before.transitions.filter(({ from }) => from === 'email')],
    }
    const { lines, graph } = both(before, renamed)
    expect(lines.toSorted()).toEqual(['manager~sem changed', 'search~manager gone'])
    expect(graph.transitions).toHaveLength(3)
  })

  it('[CHANGE9] keep the field and the level that only a role that went was in', () => {
    const old: RoleGraphData = {
      ...before,
      fields: [...before.fields, { id: 'print', name: 'Print' }],
      levels: [...before.levels, { id: 'top', name: 'Top', rank: 9 }],
    }
    const { graph } = both(withRole(old, 'email', { field: 'print', level: 'top' }), without(before, 'email'))
    expect(graph.roles.get('email')).toMatchObject({ field: 'print', level: 'top' })
    expect(graph.fields.has('print') && graph.levels.has('top')).toBe(true)
  })
})

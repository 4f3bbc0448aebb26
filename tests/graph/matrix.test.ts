import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsByName, foldable, type Matrix, matrixOf } from '../../src/graph/matrix'
import {
  COMPARES,
  type Column,
  type MatrixGrid,
  type MatrixStep,
  matrixStep,
  type Spot,
} from '../../src/graph/matrixWalk'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { wordingOf } from '../../src/graph/text'
import { aGraph } from './builders'
import { defaultGraph } from './defaultRoleGraph'

const skillsOf = ({ columns }: Matrix) => columns.map(({ skill }) => skill)
const rolesOf = ({ groups }: Matrix) => groups.flatMap(({ roles }) => roles)
const gridOf = (matrix: Matrix): MatrixGrid => ({
  roles: rolesOf(matrix),
  skills: skillsOf(matrix),
  counts: matrix.counts,
  compares: rolesOf(matrix).length > 1,
})

/** How many responsibilities of a role have a skill, asked of the graph line by line. */
const countIn = (graph: RoleGraph, role: string, skill: string): number =>
  graph.roles.get(role)?.responsibilities.filter((line) => line.skills.includes(skill)).length ?? 0

const anyGraph = fc
  .array(
    fc.record({
      field: fc.constantFrom('field-1', 'field-2', '__proto__'),
      level: fc.constantFrom('level-1', 'level-2', 'level-3'),
      does: fc.array(
        fc.array(fc.constantFrom('p', 'q', 'r', 'constructor')).map((skills) => skills.join(' ')),
        { maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((roles) => aGraph(Object.fromEntries(roles.map((role, index) => [`role-${index}`, role]))))

describe('the matrix', () => {
  const graph = aGraph({
    b: { field: 'field-2', does: ['p'] },
    a: { does: ['p q', 'p', 'r'] },
    d: { level: 'level-2', does: ['q'] },
    c: { does: [] },
  })

  it('[MATRIX1] has the roles by field, then by level, in the order of the file', () => {
    expect(matrixOf(graph, null).groups).toEqual([
      { field: 'field-2', level: 'level-1', roles: ['b'] },
      { field: 'field-1', level: 'level-1', roles: ['a', 'c'] },
      { field: 'field-1', level: 'level-2', roles: ['d'] },
    ])
    expect(rolesOf(matrixOf(graph, 'field-1'))).toEqual(['a', 'c', 'd'])
    expect(rolesOf(matrixOf(graph, 'no such field'))).toEqual([])
  })

  it('[MATRIX2] has the skills by how many of the roles shown share them, ties in the order of the file', () => {
    expect(matrixOf(graph, null).columns).toEqual([
      { skill: 'p', roles: 2 },
      { skill: 'q', roles: 2 },
      { skill: 'r', roles: 1 },
    ])
    const filtered = matrixOf(graph, 'field-1')
    expect(filtered.columns[0]).toEqual({ skill: 'q', roles: 2 })
    expect(matrixOf(graph, 'field-2')).toMatchObject({ columns: [{ skill: 'p' }], unused: ['q', 'r'] })
  })

  it('[MATRIX1] counts a responsibility once, however often it is tagged with the skill', () => {
    const twice = matrixOf(aGraph({ a: { does: ['p p', 'p'] } }), null)
    expect(twice.counts.get('a')?.get('p')).toBe(2)
  })

  it('[MATRIX1] counts what the graph says, for any graph and any field', () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom(null, 'field-1', '__proto__'), (any, field) => {
        const matrix = matrixOf(any, field)
        const shown = [...any.roles.values()].filter((role) => field === null || role.field === field)
        expect(rolesOf(matrix).toSorted()).toEqual(shown.map(({ id }) => id).toSorted())
        expect([...skillsOf(matrix), ...matrix.unused].toSorted()).toEqual([...any.skills.keys()].toSorted())
        for (const { skill, roles } of matrix.columns) {
          expect(roles).toBe(shown.filter(({ id }) => countIn(any, id, skill) > 0).length)
          expect(roles).toBeGreaterThan(0)
        }
        for (const { id } of shown)
          for (const skill of any.skills.keys())
            expect(matrix.counts.get(id)?.get(skill) ?? 0).toBe(countIn(any, id, skill))
      }),
    )
  })

  it('[MATRIX2] orders by name as the language of the reader does: by pinyin in Chinese', () => {
    const named = (language: string) => {
      const nameOf = (skill: string) =>
        wordingOf(defaultGraph.skills.get(skill)?.name ?? '', language, defaultGraph.languages).value
      const { columns } = matrixOf(defaultGraph, null)
      return columnsByName(columns, nameOf, language).map(({ skill }) => nameOf(skill))
    }
    expect(named('en').slice(0, 3)).toEqual(['Analysis', 'Campaigns', 'Content'])
    // cè, cè, diào
    expect(named('zh-CN').slice(0, 3)).toEqual(['测试与实验', '策略与目标', '调研'])
    expect(named('zh-CN')).toHaveLength(15)
  })
})

describe('columns that may be folded', () => {
  const of = (shared: number, lone: number) => [
    ...Array.from({ length: shared }, (_, nth) => ({ skill: `s${nth}`, roles: 2 })),
    ...Array.from({ length: lone }, (_, nth) => ({ skill: `l${nth}`, roles: 1 })),
  ]

  it('[MATRIX12] are those of one role, beside shared ones, where there are more than 60', () => {
    expect(foldable(of(2, 59)).map(({ skill }) => skill)).toEqual(of(0, 59).map(({ skill }) => skill))
    expect(foldable(of(2, 58))).toEqual([])
    expect(foldable(of(61, 0))).toEqual([])
    expect(foldable(of(0, 61))).toEqual([])
    expect(foldable([])).toEqual([])
  })
})

describe('walking the matrix', () => {
  const grid = gridOf(
    matrixOf(aGraph({ a: { does: ['p', 'q'] }, b: { does: ['p'] }, c: { does: ['q r'] } }), null),
  )
  const from = (role: string, skill: Column, step: MatrixStep) => matrixStep(grid, { role, skill }, step)

  it('[MATRIX5] passes over empty cells, and ends where nothing lies that way', () => {
    expect(from('a', COMPARES, 'right')).toEqual({ role: 'a', skill: 'p' })
    expect(from('c', COMPARES, 'right')).toEqual({ role: 'c', skill: 'q' })
    expect(from('a', 'q', 'down')).toEqual({ role: 'c', skill: 'q' })
    expect(from('c', null, 'up')).toEqual({ role: 'b', skill: null })
    expect(from('b', 'p', 'down')).toBeNull()
    expect(from('a', null, 'left')).toBeNull()
    expect(from('a', null, 'up')).toBeNull()
  })

  it('[MATRIX10] has the button to compare between the heading and the numbers, where there are two roles', () => {
    expect(from('a', null, 'right')).toEqual({ role: 'a', skill: COMPARES })
    expect(from('c', 'q', 'left')).toEqual({ role: 'c', skill: COMPARES })
    expect(from('a', COMPARES, 'down')).toEqual({ role: 'b', skill: COMPARES })
    expect(from('a', COMPARES, 'up')).toBeNull()
    const lone = gridOf(matrixOf(aGraph({ a: { does: ['p'] } }), null))
    expect(matrixStep(lone, { role: 'a', skill: null }, 'right')).toEqual({ role: 'a', skill: 'p' })
  })

  it('[MATRIX5] goes to the ends of a row and of the matrix', () => {
    expect(from('a', 'p', 'rowEnd')).toEqual({ role: 'a', skill: 'q' })
    expect(from('a', 'q', 'rowStart')).toEqual({ role: 'a', skill: null })
    expect(from('b', 'p', 'start')).toEqual({ role: 'a', skill: null })
    expect(from('b', 'p', 'end')).toEqual({ role: 'c', skill: 'r' })
  })

  it('[MATRIX5] reaches all that can be pressed, and comes back the way it went', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const all = gridOf(matrixOf(any, null))
        const keyOf = ({ role, skill }: Spot) => `${role}~${String(skill)}`
        const reached = new Map<string, Spot>()
        const visit = (spot: Spot | null) => {
          if (spot === null || reached.has(keyOf(spot))) return
          reached.set(keyOf(spot), spot)
          for (const [there, back] of [
            ['right', 'left'],
            ['down', 'up'],
          ] as const) {
            const next = matrixStep(all, spot, there)
            if (next !== null) expect(matrixStep(all, next, back)).toEqual(spot)
            visit(next)
          }
        }
        visit({ role: all.roles[0] ?? '', skill: null })
        const numbers = all.roles.flatMap((role) =>
          all.skills.filter((skill) => countIn(any, role, skill) > 0),
        )
        const buttons = all.compares ? all.roles.length : 0
        expect(reached.size).toBe(all.roles.length + buttons + numbers.length)
      }),
    )
  })
})

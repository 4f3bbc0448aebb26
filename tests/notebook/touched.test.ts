import { describe, expect, it } from 'vitest'
import { findChanges } from '../../src/graph/changes/findChanges'
import type { RoleGraphData } from '../../src/graph/model'
import { createRoleGraph } from '../../src/graph/roleGraph'
import type { Sheet } from '../../src/notebook/sheet'
import { touchedBy } from '../../src/notebook/touched'
import type { Written } from '../../src/notebook/written'
import { aGraphData } from '../graph/builders'

const before: RoleGraphData = {
  ...aGraphData('seo>manager', 'sem>manager', {
    seo: { does: ['x', 'y'] },
    sem: { does: ['x'] },
    manager: { does: ['x', 'y'] },
  }),
  readiness: { signals: [{ id: 'own', text: 'Leads a case' }], notes: [] },
}

const sheet = (from: string, to: string, notes: readonly string[], signs: readonly string[] = []): Sheet => ({
  from,
  to,
  saved: '2026-11-22T10:00:00.000Z',
  notes: notes.map((line) => ({ id: `note ${from} ${line}`, responsibility: line, text: `On ${line}` })),
  evidence: signs.map((sign) => ({
    id: `evidence ${from} ${sign}`,
    sign,
    date: '2026-11-22',
    text: 'Did it',
  })),
})

const written = {
  sheets: [
    sheet('seo', 'manager', ['manager-1', 'manager-2'], ['own']),
    sheet('sem', 'manager', ['manager-1']),
  ],
  today: ['seo-1', 'sem-1', 'unknown'],
  myRole: 'seo',
}

type What = Pick<Written, 'sheets' | 'today' | 'myRole'>

/** What is touched, by the ids of what changed and of what was written. */
function touched(after: RoleGraphData, what: What = written) {
  const graph = createRoleGraph(before)
  return touchedBy(findChanges(graph, createRoleGraph(after)), graph, what).map((one) => ({
    of: one.of,
    ids: [
      ...one.ticks,
      ...one.notes.map(({ note }) => note.id),
      ...one.evidence.map(({ evidence }) => evidence.id),
      ...(one.isMyRole ? ['mine'] : []),
    ],
  }))
}

const withRole = (id: string, change: (role: RoleGraphData['roles'][number]) => object): RoleGraphData => ({
  ...before,
  roles: before.roles.map((role) => (role.id === id ? { ...role, ...change(role) } : role)),
})

describe('what a person wrote', () => {
  it('[CHANGE6] is touched by nothing where nothing changed, nor by what is new', () => {
    expect(touched(before)).toEqual([])
    expect(touched({ ...before, roles: [...before.roles, ...aGraphData('new').roles] })).toEqual([])
  })

  it('[CHANGE6] on a line is touched where the line is reworded, moved or gone', () => {
    const first = (line: object) =>
      withRole('manager', ({ responsibilities: [one, ...others] }) => ({
        responsibilities: [{ ...one, ...line }, ...others],
      }))
    const notes = [{ of: 'line', ids: ['note seo manager-1', 'note sem manager-1'] }]
    expect(touched(first({ text: 'Says something else' }))).toEqual(notes)
    expect(touched(first({ id: 'other' }))).toEqual(notes)
    expect(
      touched(
        withRole('manager', ({ responsibilities }) => ({ responsibilities: responsibilities.slice(1) })),
      ),
    ).toEqual(notes)
  })

  it('[CHANGE6] is a tick of the very line, where several roles have one of its id', () => {
    const shared = (text: string): RoleGraphData => ({
      ...before,
      roles: before.roles.map((role) => ({
        ...role,
        responsibilities: role.responsibilities.map((line, at) =>
          at === 0 ? { ...line, id: 'same', text: role.id === 'sem' ? text : line.text } : line,
        ),
      })),
    })
    const graph = createRoleGraph(shared('As it was'))
    const changes = findChanges(graph, createRoleGraph(shared('As it is')))
    const ticks = (today: readonly string[]) =>
      touchedBy(changes, graph, { sheets: [], today, myRole: null }).flatMap((one) => one.ticks)
    expect(ticks(['seo/same', 'sem/same', 'same'])).toEqual(['sem/same'])
  })

  it('[CHANGE6] of a role is touched where it is renamed: its sheets, and that it is theirs', () => {
    expect(touched(withRole('seo', () => ({ title: 'Searcher' })))).toEqual([
      { of: 'role', ids: ['note seo manager-1', 'note seo manager-2', 'evidence seo own', 'mine'] },
    ])
  })

  it('[CHANGE6] of a role that went is touched with the ticks of its lines', () => {
    const after = {
      ...before,
      roles: before.roles.filter(({ id }) => id !== 'sem'),
      transitions: before.transitions.filter(({ from }) => from !== 'sem'),
    }
    expect(touched(after)).toEqual([
      { of: 'role', ids: ['note sem manager-1'] },
      { of: 'line', ids: ['sem-1'] },
      { of: 'transition', ids: ['note sem manager-1'] },
    ])
  })

  it('[CHANGE6] on a move is touched where the move is of another kind', () => {
    const after = {
      ...before,
      transitions: before.transitions.map((one) =>
        one.from === 'sem' ? { ...one, kind: 'lateral' as const } : one,
      ),
    }
    expect(touched(after)).toEqual([{ of: 'transition', ids: ['note sem manager-1'] }])
  })

  it('[CHANGE6] on a sign is touched where the sign says something else', () => {
    const after = { ...before, readiness: { signals: [{ id: 'own', text: 'Leads two' }], notes: [] } }
    expect(touched(after)).toEqual([{ of: 'signal', ids: ['evidence seo own'] }])
  })

  it('[CHANGE6] is found under the former and under the present id of its role', () => {
    const after: RoleGraphData = {
      ...withRole('seo', () => ({ id: 'search', formerIds: ['seo'] })),
      transitions: before.transitions.map((one) => (one.from === 'seo' ? { ...one, from: 'search' } : one)),
    }
    const [first, ...others] = written.sheets
    for (const id of ['seo', 'search']) {
      const what = { ...written, sheets: first ? [{ ...first, from: id }, ...others] : [], myRole: id }
      expect(touched(after, what)).toEqual([
        { of: 'role', ids: ['note seo manager-1', 'note seo manager-2', 'evidence seo own', 'mine'] },
      ])
    }
  })

  it('[CHANGE6] that is blank is touched by nothing', () => {
    const blank = {
      ...sheet('seo', 'manager', []),
      notes: [{ id: 'n', responsibility: 'manager-1', text: ' ' }],
    }
    expect(
      touched(
        withRole('seo', () => ({ title: 'Searcher' })),
        { sheets: [blank], today: [], myRole: null },
      ),
    ).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/graph/check'
import { draftOf } from '../../src/graph/draft'
import type { RoleGraphData } from '../../src/graph/model'
import { aGraphData, aRole, aTransition } from './builders'

/** The problems of data, each at its path. */
const checkRoleGraph = (data: RoleGraphData) => checkDraft(draftOf(data)).problems

/** The problems in short: `unknown-role $.transitions[0].to` without severity and details. */
const problemsOf = (data: RoleGraphData): string[] =>
  checkRoleGraph(data).map(({ code, origin }) =>
    [code, ...(origin.kind === 'path' ? origin.path : [])].join(' '),
  )

const skill = (id: string) => ({ id, name: id })

describe('each check', () => {
  const good = aGraphData('a>b', { a: { does: ['s'] }, b: { does: ['s'] } })
  const [a = aRole(), b = aRole()] = good.roles

  const bad: [problem: string, data: RoleGraphData][] = [
    ['duplicate-id fields 1 id', { ...good, fields: [...good.fields, ...good.fields] }],
    [
      'duplicate-id levels 2 id',
      { ...good, levels: [...good.levels, { id: 'level-2', rank: 3, name: 'x' }] },
    ],
    ['duplicate-id skills 1 id', { ...good, skills: [skill('s'), skill('s')] }],
    ['duplicate-id schemes 1 id', { ...good, schemes: [skill('x'), skill('x')] }],
    ['duplicate-id roles 2 id', { ...good, roles: [a, b, { ...a, responsibilities: [] }] }],
    [
      'duplicate-id roles 0 responsibilities 1 id',
      { ...good, roles: [{ ...a, responsibilities: [...a.responsibilities, ...a.responsibilities] }, b] },
    ],
    [
      'duplicate-id readiness notes 0 id',
      { ...good, readiness: { signals: [{ id: 'x', text: 'x' }], notes: [{ id: 'x', text: 'y' }] } },
    ],
    ['tilde-in-id id', { ...good, id: 'a~b' }],
    ['tilde-in-id fields 1 id', { ...good, fields: [...good.fields, { id: 'a~b', name: 'x' }] }],
    ['duplicate-id roles 0 formerIds 0', { ...good, roles: [{ ...a, formerIds: ['a'] }, b] }],
    ['duplicate-id roles 0 formerIds 1', { ...good, roles: [{ ...a, formerIds: ['x', 'b'] }, b] }],
    ['duplicate-id roles 0 formerIds 2', { ...good, roles: [{ ...a, formerIds: ['x', 'y', 'x'] }, b] }],
    [
      'duplicate-id roles 1 formerIds 0',
      {
        ...good,
        roles: [
          { ...a, formerIds: ['x'] },
          { ...b, formerIds: ['x'] },
        ],
      },
    ],
    ['tilde-in-id roles 1 formerIds 0', { ...good, roles: [a, { ...b, formerIds: ['a~b'] }] }],
    ['unknown-field roles 1 field', { ...good, roles: [a, { ...b, field: 'x' }] }],
    ['unknown-level roles 1 level', { ...good, roles: [a, { ...b, level: 'x' }] }],
    [
      'unknown-skill roles 0 responsibilities 0 skills 0',
      { ...good, skills: [skill('x')], roles: [a, aRole({ ...b, responsibilities: [] })] },
    ],
    [
      'unknown-scheme roles 0 codes 0 scheme',
      {
        ...good,
        roles: [
          { ...a, codes: [{ scheme: 'x', code: '1', label: 'x', match: 'exact', confidence: 'high' }] },
          b,
        ],
      },
    ],
    ['unknown-role transitions 1 from', { ...good, transitions: [...good.transitions, aTransition('x>b')] }],
    ['unknown-role transitions 1 to', { ...good, transitions: [...good.transitions, aTransition('a>x')] }],
    [
      'unknown-responsibility transitions 0 cites 0 0',
      { ...good, transitions: [aTransition('a>b', { cites: [['b-1', 'b-1']] })] },
    ],
    [
      'unknown-responsibility transitions 0 cites 0 1',
      { ...good, transitions: [aTransition('a>b', { cites: [['a-1', 'x']] })] },
    ],
    ['self-loop transitions 1 to', { ...good, transitions: [...good.transitions, aTransition('a=a')] }],
    [
      'duplicate-transition transitions 1',
      { ...good, transitions: [aTransition('a>b'), aTransition('a=b')] },
    ],
    ['duplicate-rank levels 2 rank', { ...good, levels: [...good.levels, { id: 'x', rank: 2, name: 'x' }] }],
    ['pinyin-not-fitting pinyin 分行', { ...good, pinyin: { 分行: 'fen', 重组: 'chóng zǔ' } }],
    ['missing-translation title', { ...good, title: { fr: 'Titre' } }],
    ['no-skills skills', { ...aGraphData('a>b', { a: { does: [''] } }) }],
    [
      'responsibility-without-skill roles 0 responsibilities 1',
      aGraphData('a>b', { a: { does: ['s', ''] }, b: { does: ['s'] } }),
    ],
    [
      'transition-without-reason transitions 0',
      { ...good, transitions: [{ from: 'a', to: 'b', kind: 'promotion', basis: 'stated', cites: [] }] },
    ],
    [
      'cite-without-shared-skill transitions 0 cites 0',
      {
        ...aGraphData('a>b', { a: { does: ['s'] }, b: { does: ['t'] } }),
        transitions: [aTransition('a>b', { cites: [['a-1', 'b-1']] })],
      },
    ],
    ['promotion-not-rising transitions 0 kind', aGraphData('a>b', { b: { level: 'level-1' } })],
    ['isolated-role roles 2', aGraphData('a>b', 'lone')],
  ]

  test.each(bad)('[CHECK1] finds %s and nothing else', (problem, data) => {
    expect(problemsOf(data)).toEqual([problem])
  })

  test('[CHECK1] finds nothing in a good graph', () => {
    expect(problemsOf(good)).toEqual([])
  })
})

describe('checkDraft', () => {
  test('[CHECK2] reports all problems at once, each with its place', () => {
    const data: RoleGraphData = {
      ...aGraphData('a>b', { a: { field: 'one' }, b: { field: 'two' } }),
      fields: [{ id: 'one', name: 'One' }],
      languages: ['en', 'zh-CN'],
      transitions: [aTransition('a>b'), aTransition('a=x'), aTransition('b=b')],
    }
    const found = problemsOf(data)
    expect(found).toEqual(
      expect.arrayContaining([
        'unknown-field roles 1 field',
        'unknown-role transitions 1 to',
        'self-loop transitions 2 to',
      ]),
    )
    expect(found.filter((problem) => problem.startsWith('missing-translation'))).toHaveLength(10)
  })

  test('[CHECK2] names the present id beside a former one that is the same, wherever they stand', () => {
    expect(checkRoleGraph(aGraphData('a>b', { a: { formerIds: ['b'] } }))).toMatchObject([
      {
        origin: { path: ['roles', 0, 'formerIds', 0] },
        detail: { id: 'b' },
        first: { path: ['roles', 1, 'id'] },
      },
    ])
  })

  test('[CHECK2] names the ids and the place of the first of two', () => {
    const data = { ...aGraphData('a>b'), transitions: [aTransition('a>b'), aTransition('a=b')] }
    expect(checkRoleGraph(data)).toEqual([
      {
        code: 'duplicate-transition',
        severity: 'error',
        origin: { kind: 'path', path: ['transitions', 1] },
        detail: { from: 'a', to: 'b' },
        first: { kind: 'path', path: ['transitions', 0] },
      },
    ])
  })

  test('[CHECK5] suggests the id that was probably meant', () => {
    const data = {
      ...aGraphData('seo-specialist>manager'),
      transitions: [aTransition('SEO-specalist>manager')],
    }
    const unknown = checkRoleGraph(data).find(({ code }) => code === 'unknown-role')
    expect(unknown?.detail).toEqual({ id: 'SEO-specalist', nearest: 'seo-specialist' })
  })

  test('[CHECK5] suggests the present id for a former one, before any that is spelt alike', () => {
    const data = {
      ...aGraphData('seo>manager', { seo: { formerIds: ['managers', '__proto__'] } }),
      transitions: [aTransition('managers>manager'), aTransition('__proto__>manager')],
    }
    const unknown = checkRoleGraph(data).filter(({ code }) => code === 'unknown-role')
    expect(unknown.map(({ detail }) => detail)).toEqual([
      { id: 'managers', nearest: 'seo' },
      { id: '__proto__', nearest: 'seo' },
    ])
  })

  test('[CHECK5] suggests nothing when no id is near', () => {
    const data = { ...aGraphData('seo>manager'), transitions: [aTransition('zzzzzz>manager')] }
    const unknown = checkRoleGraph(data).find(({ code }) => code === 'unknown-role')
    expect(unknown?.detail).toEqual({ id: 'zzzzzz' })
  })

  test('[CHECK6] takes any id, also those that objects inherit', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const odd = aGraphData(
      `${ids.join('>')}`,
      Object.fromEntries(ids.slice(1).map((id) => [id, { does: ids }])),
    )
    expect(problemsOf(odd)).toEqual([])
    expect(problemsOf(aGraphData('a>b', { a: { formerIds: ids } }))).toEqual([])
    expect(
      problemsOf({ ...odd, skills: [] }).filter((problem) => problem.startsWith('unknown-skill')),
    ).toHaveLength(12)
  })

  test('[CHECK8] takes 20,000 roles and 100,000 transitions, in a chain as long as that', () => {
    const size = 20_000
    const ids = Array.from({ length: size }, (_, index) => `r${index}`)
    const step = (index: number) =>
      aTransition(`r${index % size}>r${(index + 1 + Math.floor(index / size)) % size}`)
    const data: RoleGraphData = {
      ...aGraphData('r0'),
      roles: ids.map((id) => aRole({ id })),
      transitions: Array.from({ length: 100_000 }, (_, index) => step(index)),
    }
    const problems = checkRoleGraph(data)
    expect(problems).toHaveLength(10_001)
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['promotion-not-rising', 'more-problems'])
    // Each of the promotions, and one circle.
    expect(problems.at(-1)?.detail['number']).toBe(String(100_001 - 10_000))
  })
})

describe('a cycle', () => {
  const cyclesOf = (...chains: string[]) =>
    checkRoleGraph(aGraphData(...chains, { a: { level: 'level-1' } })).filter(({ code }) => code === 'cycle')

  test('[CHECK7] of promotions is told once, with the roles round it', () => {
    expect(cyclesOf('a>b>c>a', 'c>d')).toMatchObject([
      { origin: { path: ['transitions', 0] }, detail: { roles: 'a → b → c → a' } },
    ])
  })

  test('[CHECK7] that a lateral transition closes is told too', () => {
    expect(cyclesOf('a=b>c=a')).toMatchObject([
      { origin: { path: ['transitions', 1] }, detail: { roles: 'b → c → a → b' } },
    ])
  })

  test('[CHECK7] is not made by lateral transitions alone, both ways or round', () => {
    expect(cyclesOf('a=b=a', 'b=c=a', 'a>d')).toEqual([])
  })

  test('[CHECK7] is told for each separate one', () => {
    expect(cyclesOf('a>b>a', 'c>d>c', 'b>c')).toHaveLength(2)
  })

  test('[CHECK7] is not made by ways that part and meet', () => {
    expect(cyclesOf('a>b>d', 'a>c>d', 'a>d')).toEqual([])
  })
})

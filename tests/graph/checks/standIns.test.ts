import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../../src/graph/check'
import { draftOf } from '../../../src/graph/draft'
import { aGraphData, aTransition } from '../builders'

const good = aGraphData('a>b>c', { a: { does: ['s'] }, b: { does: ['s'] }, c: { does: ['s'] } })
const [a, b, c] = good.roles

/** What is found in the good graph with some keys replaced, as `code path`. */
const foundWith = (replaced: object): string[] =>
  checkDraft(draftOf({ ...good, ...replaced })).problems.map(({ code, origin }) =>
    [code, ...(origin.kind === 'path' ? origin.path : [])].join(' '),
  )

/** The transitions of the good graph, the first with some keys replaced. */
const movesWith = (replaced: object) => [
  { ...good.transitions[0], ...replaced },
  ...good.transitions.slice(1),
]

describe('what has the wrong shape', () => {
  it('[CHECK2] keeps nothing else from being told in the same run', () => {
    expect(
      foundWith({
        title: 3,
        roles: [{ ...a, title: '', field: 'nowhere' }, { ...b, level: 'top' }, c, 7],
        transitions: [
          ...good.transitions,
          aTransition('c=c'),
          { ...aTransition('c>a'), kind: 'up' },
          aTransition('a=b'),
        ],
      }),
    ).toEqual([
      'not-a-text title',
      'blank-text roles 0 title',
      'not-an-object roles 3',
      'not-one-of transitions 3 kind',
      'unknown-field roles 0 field',
      'unknown-level roles 1 level',
      'self-loop transitions 2 to',
      'duplicate-transition transitions 4',
      'cycle transitions 0',
    ])
  })

  it('[CHECK2] is told with the unknown references to what has its shape', () => {
    const unknown = [{ ...a, title: {} }, b, c]
    const transitions = [...good.transitions, aTransition('a>x')]
    expect(foundWith({ roles: unknown, transitions })).toEqual([
      'empty-text roles 0 title',
      'unknown-role transitions 2 to',
    ])
  })

  it.each<[what: string, replaced: object, found: string[]]>([
    ['a role without an id', { roles: [{ ...a, id: undefined }, b, c] }, ['not-a-string roles 0 id']],
    ['a role that is a word', { roles: ['a', b, c] }, ['not-an-object roles 0']],
    ['roles that are no list', { roles: { a, b } }, ['not-a-list roles']],
    ['transitions that are no list', { transitions: 'a>b' }, ['not-a-list transitions']],
    ['a transition to nowhere', { transitions: movesWith({ to: 5 }) }, ['not-a-string transitions 0 to']],
    [
      'a reason that is blank',
      { transitions: movesWith({ reason: ' ' }) },
      ['blank-text transitions 0 reason'],
    ],
    [
      'a reason under a misspelt key',
      {
        transitions: movesWith({ reason: undefined, resaon: 'x' }).map((move) =>
          JSON.parse(JSON.stringify(move)),
        ),
      },
      ['unknown-key transitions 0 resaon'],
    ],
    ['skills that are no list', { skills: 's' }, ['not-a-list skills']],
    ['a skill without an id', { skills: [{ name: 's' }] }, ['missing-key skills 0']],
    [
      'tags that are no list',
      { roles: [{ ...a, responsibilities: [{ id: 'a-1', text: 'x', skills: 's' }] }, b, c] },
      ['not-a-list roles 0 responsibilities 0 skills'],
    ],
    [
      'tags under a misspelt key',
      { roles: [{ ...a, responsibilities: [{ id: 'a-1', text: 'x', skils: ['s'] }] }, b, c] },
      ['unknown-key roles 0 responsibilities 0 skils'],
    ],
    [
      'a cited line without an id',
      {
        roles: [{ ...a, responsibilities: [{ text: 'x', skills: ['s'] }] }, b, c],
        transitions: movesWith({ cites: [['a-1', 'b-1']] }),
      },
      ['missing-key roles 0 responsibilities 0'],
    ],
    ['half a cite', { transitions: movesWith({ cites: [['a-1']] }) }, ['not-a-pair transitions 0 cites 0']],
    [
      'a level without a rank',
      { levels: good.levels.map(({ id, name }) => ({ id, name })) },
      ['missing-key levels 0', 'missing-key levels 1', 'missing-key levels 2'],
    ],
    ['a language that is none', { languages: ['en', 'e n'] }, ['bad-language languages 1']],
    ['a text in no language', { title: { en: 'x', 'e n': 'y' } }, ['bad-language title e n']],
    ['another kind of comparison', { comparison: 'x' }, ['not-one-of comparison']],
  ])('[CHECK1] brings one problem and no other by itself: %s', (_, replaced, found) => {
    expect(foundWith(replaced)).toEqual(found)
  })

  it('[CHECK6] may bear any key and pollutes nothing', () => {
    const value: unknown = JSON.parse(
      JSON.stringify({ ...good, title: 3 }).replace('"format"', '"__proto__":{"polluted":1},"format"'),
    )
    const codes = checkDraft(draftOf(value)).problems.map(({ code }) => code)
    expect(codes).toEqual(['not-a-text', 'unknown-key'])
    expect(Object('')).not.toHaveProperty('polluted')
  })

  it('[CHECK4] opens nothing and names nothing that is not in the file, wherever anything stands', () => {
    const text = JSON.stringify(good)
    const places = [...text.matchAll(/"[^"]*"|\d+|\[[^[\]]*\]|\{[^{}]*\}/g)]
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.json({ maxDepth: 2 }), (place, json) => {
        const { 0: found = '', index = 0 } = places[place] ?? {}
        const mutated = `${text.slice(0, index)}${json}${text.slice(index + found.length)}`
        let value: unknown
        try {
          value = JSON.parse(mutated)
        } catch {
          return
        }
        const { data, problems } = checkDraft(draftOf(value))
        expect(JSON.stringify({ data, problems })).not.toMatch(/\u{F8FF0}|zxx/u)
        expect(data === null).toBe(problems.some(({ severity }) => severity === 'error'))
      }),
      { numRuns: 300 },
    )
  })
})

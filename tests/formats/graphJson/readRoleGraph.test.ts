import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { problemCodes } from '../../../src/graph/checks/problems'
import { originText } from '../../../src/i18n/originText'
import { aGraphData, aRole } from '../../graph/builders'
import { translatorIn } from '../../i18n/allWords'

const file = new URL('../../../data/digital-marketing-ecommerce.json', import.meta.url)
const defaultText = readFileSync(file, 'utf8')
const english = translatorIn('en')
const known = new Set<string>(problemCodes.map(({ code }) => code))

/** The first problem of a text. */
const firstOf = (text: string) => readRoleGraph(text).problems[0]

/** The problems of a small good graph with some keys replaced, as `code place`. */
const problemsWith = (replaced: object): string[] =>
  readRoleGraph(JSON.stringify({ ...aGraphData('a>b'), ...replaced })).problems.map(
    ({ code, origin }) => `${code} ${originText(english, origin)}`,
  )

const move = { from: 'a', to: 'b', kind: 'promotion', basis: 'stated', reason: 'x' }

const levelsWith = (rank: unknown) => [
  { id: 'level-1', rank, name: 'x' },
  { id: 'level-2', rank: 2, name: 'y' },
]

const rolesWith = (formerIds: unknown) => [
  { ...aRole({ id: 'a' }), formerIds },
  aRole({ id: 'b', level: 'level-2' }),
]

describe('a file that is no role graph', () => {
  test.each(['null', '[]', '3', '"text"', 'true'])('[CHECK1] is refused as a whole: %s', (text) => {
    expect(readRoleGraph(text)).toMatchObject({
      data: null,
      problems: [{ code: 'not-an-object', origin: { path: [] } }],
    })
  })

  test('[CHECK1] is told every key that it lacks', () => {
    const { problems } = readRoleGraph('{}')
    expect(problems.map(({ code, detail }) => `${code} ${detail['key']}`)).toEqual(
      ['format', 'id', 'version', 'updated', 'title', 'languages', 'source', 'fields', 'levels', 'roles'].map(
        (key) => `missing-key ${key}`,
      ),
    )
  })

  test.each<[problem: string, replaced: object]>([
    ['wrong-format $.format', { format: 'role-graph/2' }],
    ['not-a-string $.id', { id: 3 }],
    ['blank-text $.id', { id: ' ' }],
    ['malformed-text $.id', { id: '\ud800' }],
    ['malformed-text $.title', { title: 'a\0b' }],
    ['too-long $.title', { title: 'x'.repeat(201) }],
    ['too-long $.title.en', { title: { en: 'x'.repeat(201) } }],
    ['too-long $.source.note', { source: { title: 'x', note: 'x'.repeat(10_001) } }],
    ['not-a-text $.title', { title: 3 }],
    ['not-a-text $.title', { title: ['x'] }],
    ['not-a-text $.title', { title: null }],
    ['not-a-string $.title.en', { title: { en: 3 } }],
    ['empty-text $.title', { title: {} }],
    ['blank-text $.title.en', { title: { en: '' } }],
    ['bad-language $.title.english', { title: { en: 'x', english: 'x' } }],
    ['bad-language $.languages[0]', { languages: ['english'] }],
    ['too-few $.languages', { languages: [] }],
    ['bad-date $.updated', { updated: '2026-02-30' }],
    ['not-a-list $.roles', { roles: {} }],
    ['not-an-object $.fields[0]', { fields: ['field-1'] }],
    ['not-a-whole-number $.levels[0].rank', { levels: levelsWith(1.5) }],
    ['not-a-whole-number $.levels[0].rank', { levels: levelsWith('1') }],
    [
      'not-one-of $.transitions[0].kind',
      { transitions: [{ from: 'a', to: 'b', kind: 'promote', basis: 'stated', reason: 'x' }] },
    ],
    ['not-a-pair $.transitions[0].cites[0]', { transitions: [{ ...move, cites: [['x']] }] }],
    ['not-a-pair $.transitions[0].cites[0]', { transitions: [{ ...move, cites: ['x'] }] }],
    ['not-a-list $.roles[0].formerIds', { roles: rolesWith('x') }],
    ['blank-text $.roles[0].formerIds[0]', { roles: rolesWith(['']) }],
    ['missing-key $.source', { source: {} }],
    ['unknown-key $.titel', { titel: 'x' }],
    ['unknown-key $["odd key"]', { 'odd key': 'x' }],
  ])('[CHECK1] is told %s', (problem, replaced) => {
    expect(problemsWith(replaced)).toEqual([problem])
  })

  test('[CHECK5] is told the key or the value that was probably meant', () => {
    expect(firstOf(JSON.stringify({ ...aGraphData('a'), titel: 'x' }))?.detail).toEqual({
      key: 'titel',
      nearest: 'title',
    })
    const transitions = [{ from: 'a', to: 'b', kind: 'promotoin', basis: 'stated' }]
    expect(firstOf(JSON.stringify({ ...aGraphData('a>b'), transitions }))?.detail).toEqual({
      value: 'promotoin',
      allowed: 'promotion, lateral',
      nearest: 'promotion',
    })
  })
})

describe('readRoleGraph', () => {
  test('[CHECK4] skips a byte order mark', () => {
    expect(readRoleGraph(`\uFEFF${defaultText}`)).toEqual(readRoleGraph(defaultText))
  })

  test('[CHECK4] opens a graph with warnings, but not one with errors, which come first', () => {
    const lone = readRoleGraph(JSON.stringify(aGraphData('lone')))
    expect(lone.data).not.toBeNull()
    expect(lone.problems).toMatchObject([{ severity: 'warning' }])
    const bad = readRoleGraph(JSON.stringify({ ...aGraphData('lone'), id: 'a~b', title: { fr: 'x' } }))
    expect(bad.data).toBeNull()
    expect(bad.problems.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning'])
  })

  test('[CHECK6] takes hostile keys and ids, and pollutes nothing', () => {
    const text = JSON.stringify(aGraphData('constructor>toString=__proto__'))
    const hostile = text.replace('"format"', '"__proto__":{"polluted":1},"format"')
    expect(readRoleGraph(text).data).not.toBeNull()
    expect(readRoleGraph(hostile).problems).toMatchObject([
      { code: 'unknown-key', origin: { kind: 'path', path: ['__proto__'] } },
    ])
    expect(Object('')).not.toHaveProperty('polluted')
  })

  test('[CHECK4] never throws, whatever JSON it gets', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        for (const { code } of readRoleGraph(text).problems) expect(known).toContain(code)
      }),
    )
  })

  test('[CHECK4] never throws on the default graph with anything put anywhere', () => {
    const places = [...defaultText.matchAll(/"[^"]*"|\d+|\[\]|true/g)]
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.json({ maxDepth: 2 }), fc.nat(3), (place, json, length) => {
        const match = places[place]
        const at = match?.index ?? 0
        const mutated = `${defaultText.slice(0, at)}${json}${defaultText.slice(at + (match?.[0].length ?? length))}`
        const { data, problems } = readRoleGraph(mutated)
        expect(data === null).toBe(problems.some(({ severity }) => severity === 'error'))
        for (const { code } of problems) expect(known).toContain(code)
      }),
      { numRuns: 300 },
    )
  })

  test('[CHECK4] never throws on the default graph cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat(defaultText.trimEnd().length - 1), (end) => {
        expect(readRoleGraph(defaultText.slice(0, end)).data).toBeNull()
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MendCode, readMended } from '../../../src/formats/graphJson/mends'
import { aGraphData, aRole, aTransition } from '../../graph/builders'

const ALL: ReadonlySet<MendCode> = new Set<MendCode>([
  'wide-signs',
  'trailing-commas',
  'unseen-spaces',
  'outer-spaces',
  'case-of-ids',
  'same-items',
])
const NONE: ReadonlySet<MendCode> = new Set()

const valueIn = (text: string, wanted: ReadonlySet<MendCode>) => readMended(text, wanted).read.draft?.value

const offersOf = (text: string, wanted = NONE) =>
  readMended(text, wanted).mends.map(({ code, count }) => `${code} ${count}`)

const good = aGraphData('seo>manager', { seo: { does: ['links'] } })
const [seo, manager] = good.roles
const textWith = (replaced: object) => JSON.stringify({ ...good, ...replaced })

describe('signs of JSON', () => {
  it.each<[what: string, text: string, mends: string[], value: unknown]>([
    ['wide commas and colons', '{"a"：1，"b"：[1，2]}', ['wide-signs 4'], { a: 1, b: [1, 2] }],
    ['wide brackets', '｛"a":［1, 2］｝', ['wide-signs 4'], { a: [1, 2] }],
    ['curly quotes', '{“a”: “b”, ＂c＂: “d"}', ['wide-signs 7'], { a: 'b', c: 'd' }],
    ['quotes in curly quotes', '{“a”: “the "b" of “c” it”}', ['wide-signs 6'], { a: 'the "b" of “c” it' }],
    ['escapes in curly quotes', '{“a”: “b\\”，c”}', [], undefined],
    [
      'trailing commas',
      '{"a": [1, 2, ], "b": {"c": 1,},}',
      ['trailing-commas 3'],
      { a: [1, 2], b: { c: 1 } },
    ],
    ['a wide trailing comma', '[1，]', ['wide-signs 1', 'trailing-commas 1'], [1]],
    ['spaces that are not seen', '\u200B{\u00A0"a":\u3000\uFEFF1}\u2060', ['unseen-spaces 5'], { a: 1 }],
  ])('[OWN8] can be mended where they are %s', (_, text, mends, value) => {
    expect(offersOf(text)).toEqual(mends)
    expect(valueIn(text, NONE)).toBeUndefined()
    expect(valueIn(text, ALL)).toEqual(value)
  })

  it.each([
    ['a comma after nothing', '[,]'],
    ['two commas', '[1,,2]'],
    ['a key without a value', '{"a":,}'],
    ['what is cut short', '{"a"：1，'],
    ['words between', '{"a"：1} and more'],
    ['curly quotes that mean two things', '{“a”：“he said “b”，and left”}'],
    ['quotes without an end', '“x'.repeat(50_000)],
    ['brackets in brackets', '［'.repeat(100_000)],
  ])('[OWN8] are left alone where it would be a guess: %s', (_, text) => {
    expect(offersOf(text)).toEqual([])
    expect(readMended(text, ALL).read.draft).toBeNull()
  })

  it('[OWN8] are mended each when it is wanted, and say where they stand', () => {
    const text = '{"a": 1,\n "b"：2,}'
    const { mends, read } = readMended(text, new Set<MendCode>(['wide-signs']))
    expect(mends.map(({ code }) => code)).toEqual(['wide-signs', 'trailing-commas'])
    expect(mends[0]?.places).toEqual([{ kind: 'text', line: 2, column: 5 }])
    expect(read.problems).toMatchObject([{ code: 'not-json', origin: { line: 2, column: 8 } }])
  })

  it('[OWN8] stay as they are inside of strings, and in what is JSON already', () => {
    const text = '{"a，：": "“x”，\u00A0\u200B［1,］,}", "b": 1}'
    expect(offersOf(text)).toEqual([])
    expect(valueIn(text, ALL)).toEqual(JSON.parse(text))
    expect(valueIn(`${text.slice(0, -1)},}`, ALL)).toEqual(JSON.parse(text))
  })

  it('[OWN8] in a string of any kind are the same before and after', () => {
    const string = fc.string({ unit: fc.constantFrom(...'“”＂"\\，：｛｝［］,:{}[] \u00A0\u200Bab') })
    fc.assert(
      fc.property(fc.dictionary(string, string), (held) => {
        const text = JSON.stringify(held)
        expect(
          valueIn(text.replace(/\}$/, '，}'), new Set<MendCode>(['wide-signs', 'trailing-commas'])),
        ).toEqual(Object.keys(held).length === 0 ? undefined : held)
      }),
    )
  })
})

describe('values of a map', () => {
  it.each<[what: string, replaced: object, mends: string[], mended: object]>([
    [
      'spaces at the ends of ids and texts',
      {
        title: ' A map\u3000',
        roles: [
          { ...seo, id: 'seo ' },
          { ...manager, title: { en: '\u200Bx' } },
        ],
      },
      ['outer-spaces 3'],
      { title: 'A map', roles: [seo, { ...manager, title: { en: 'x' } }] },
    ],
    [
      'ids in other letters',
      {
        skills: [{ id: 'Links', name: 'x' }],
        roles: [{ ...seo, level: 'LEVEL-1' }, manager],
        transitions: [aTransition('SEO>Manager', { cites: [['SEO-1', 'x']] })],
      },
      ['case-of-ids 5'],
      {
        skills: [{ id: 'Links', name: 'x' }],
        roles: [{ ...seo, responsibilities: [{ ...seo?.responsibilities[0], skills: ['Links'] }] }, manager],
        transitions: [
          aTransition('seo>manager', { reason: 'Reason of SEO>Manager', cites: [['seo-1', 'x']] }),
        ],
      },
    ],
    [
      'items that stand twice',
      {
        roles: [seo, seo, manager, { ...manager, title: 'Other' }],
        transitions: [...good.transitions, ...good.transitions],
      },
      ['same-items 2'],
      { roles: [seo, manager, { ...manager, title: 'Other' }], transitions: good.transitions },
    ],
  ])('[OWN8] can be mended where they are %s, and only when it is wanted', (_, replaced, mends, mended) => {
    const text = textWith(replaced)
    expect(offersOf(text)).toEqual(mends)
    expect(valueIn(text, NONE)).toEqual(JSON.parse(text))
    expect(valueIn(text, ALL)).toEqual({ ...good, ...mended })
    // What was mended stays listed.
    expect(offersOf(text, ALL)).toEqual(mends)
  })

  it.each<[what: string, replaced: object]>([
    ['an id in two cases', { roles: [seo, { ...seo, id: 'SEO' }], transitions: [aTransition('Seo>seo')] }],
    ['an id that differs from another by a space', { skills: ['a', 'a '].map((id) => ({ id, name: 'x' })) }],
    [
      'two ids that differ in spaces alone',
      {
        roles: [
          { ...seo, id: ' seo' },
          { ...seo, id: 'seo ' },
        ],
      },
    ],
    ['a text of spaces', { title: ' ' }],
    ['an id that is like none', { transitions: [aTransition('sea>manager')] }],
    ['two of one id that differ', { roles: [seo, { ...seo, title: 'Other' }] }],
    ['one line in two roles', { roles: [seo, aRole({ ...seo, id: 'manager' })] }],
    ['shapes of any kind', { roles: { id: 1 }, skills: [null, 3, [[]], 'x'], transitions: null }],
  ])('[OWN8] are left alone where it would be a guess: %s', (_, replaced) => {
    expect(offersOf(textWith(replaced))).toEqual([])
  })

  it('[OWN8] keep the places of the file that somebody looks at', () => {
    const text = textWith({ title: 'x ', roles: [seo, seo, { ...manager, title: '' }] })
    const { draft } = readMended(text, ALL).read
    expect(draft?.originOf(['roles', 1, 'title'])).toEqual({ kind: 'path', path: ['roles', 2, 'title'] })
    expect(draft?.originOf(['roles', 0, 'title'])).toEqual({ kind: 'path', path: ['roles', 0, 'title'] })
  })

  it('[OWN8] are mended once and for all, whatever they are', () => {
    const some = fc.json({ stringUnit: fc.constantFrom('a', 'A', ' ', 'id', 'from', 'to') })
    fc.assert(
      fc.property(some, (text) => {
        const once = JSON.stringify(valueIn(text, ALL))
        expect(offersOf(once)).toEqual([])
        expect(valueIn(once, ALL)).toEqual(JSON.parse(once))
      }),
    )
  })

  it('[OWN8] are the same item once what stands twice in one of them is gone', () => {
    const lines = seo?.responsibilities ?? []
    const text = textWith({ roles: [seo, { ...seo, responsibilities: [...lines, ...lines] }, manager] })
    expect(valueIn(text, ALL)).toEqual(good)
    expect(offersOf(text)).toEqual(['same-items 2'])
  })

  it('[OWN8] take any key and pollute nothing', () => {
    const text = '{"__proto__": {"polluted": " x "}, "a": "b "}'
    expect(JSON.stringify(valueIn(text, ALL))).toBe('{"__proto__":{"polluted":"x"},"a":"b"}')
    expect(Object('')).not.toHaveProperty('polluted')
  })
})

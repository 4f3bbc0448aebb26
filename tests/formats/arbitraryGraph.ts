// Role graphs of every kind, valid, with texts that mean something to one format or another. Every field, level and skill of them
// is used, and the levels differ in rank.
import fc from 'fast-check'
import type { RoleGraphData, Text } from '../../src/graph/model'
import { hostileTexts } from '../hostile/texts'

const LABEL = 200
const MALFORMED = /\p{Cs}|[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu

/** As much of a text as a graph may hold; none is blank. */
function legal(text: string): string {
  const kept = text
    .replace(MALFORMED, '')
    .slice(0, LABEL)
    .replace(/\p{Cs}/gu, '')
  return kept.trim() === '' ? 'x' : kept
}

/** What readers of tables give a meaning to. */
const TELLING = [
  'Total',
  '合计',
  '#N/A',
  '#REF!',
  '注：以上',
  '无',
  '-',
  '1',
  'a | b',
  'a|b',
  '\\',
  '\\|',
  ' | ',
  'a > b: c',
  '一、市场部',
  '专员→主管',
  '1. a 2. b',
  ' a ',
  '\ta',
  "'=1",
  'title_en',
  'id',
  'a;b；c',
  'a\r\nb\rc\nd',
  'editorial',
  '"',
  '""',
]

const word = fc.oneof(
  fc.constantFrom(...[...TELLING, ...hostileTexts(false).map(legal)].map(legal)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(legal),
  fc
    .string({ unit: fc.constantFrom(...'|\\:> ;,"\n\r\t\'=1.、①-ab'), minLength: 1, maxLength: 9 })
    .map(legal),
)
const LANGUAGES = ['zh-CN', 'en', 'ar', 'en-ab12', 'xx-US-US', 'id', 'no'] as const
const wordings = fc
  .dictionary(fc.constantFrom(...LANGUAGES), word, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
  .map((text): Text => text)
const text: fc.Arbitrary<Text> = fc.oneof(word, wordings)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 })
const id = word.map((one) => one.replaceAll('~', '-'))
const ids = (many: number, least = 1) =>
  fc.uniqueArray(id, { minLength: least, maxLength: many, selector: (one) => one })
const sure = fc.constantFrom('high', 'medium', 'low')
const named = (list: readonly string[]) =>
  fc
    .tuple(...list.map(() => text))
    .map((names) => list.map((one, index) => ({ id: one, name: names[index] ?? one })))

const code = fc.record({
  scheme: id,
  code: word,
  label: text,
  match: fc.constantFrom('exact', 'close', 'broad', 'alternate-title'),
  confidence: sure,
})

const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)

type Role = RoleGraphData['roles'][number]
type Line = Role['responsibilities'][number]

const line = (skills: readonly string[]) =>
  fc
    .record({
      text,
      skills:
        skills.length === 0 ? fc.constant<string[]>([]) : fc.uniqueArray(oneOf(skills), { maxLength: 3 }),
      question: maybe(text),
    })
    .map(({ question, ...one }): Omit<Line, 'id'> => ({ ...one, ...(question && { question }) }))

const role = (skills: readonly string[], fields: readonly string[], levels: readonly string[]) =>
  fc
    .record({
      title: text,
      alsoCalled: fc.uniqueArray(text, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
      field: oneOf(fields),
      level: oneOf(levels),
      editorial: fc.constantFrom<Role['editorial']>([], ['field'], ['level'], ['field', 'level']),
      note: maybe(text),
      responsibilities: fc.array(line(skills), { maxLength: 3 }),
      codes: fc.array(code, { maxLength: 2 }),
    })
    .map(({ note, ...one }) => ({ ...one, ...(note && { note }) }))

const transition = (roles: readonly Role[]) =>
  fc
    .record({
      pair: fc.tuple(oneOf(roles), oneOf(roles)).filter(([from, to]) => from !== to),
      kind: fc.constantFrom('promotion', 'lateral'),
      basis: fc.constantFrom('stated', 'editorial'),
      confidence: maybe(sure),
      reason: maybe(text),
      cited: fc.nat(2),
    })
    .map(({ pair: [from, to], kind, basis, confidence, reason, cited }) => ({
      from: from.id,
      to: to.id,
      kind,
      basis,
      ...(confidence && { confidence }),
      ...(reason && { reason }),
      cites: from.responsibilities.slice(0, cited).flatMap((one, index): [string, string][] => {
        const other = to.responsibilities[index]
        return other === undefined ? [] : [[one.id, other.id]]
      }),
    }))

/** Each used at least once, in the order of the file. */
const usedOf = <T extends { readonly id: string }>(items: readonly T[], used: readonly string[]): T[] =>
  items.filter((item) => used.includes(item.id))

export const arbitraryGraph: fc.Arbitrary<RoleGraphData> = fc
  .record({ own: ids(12, 2), lines: ids(40, 36), skills: ids(5, 0), fields: ids(4), levels: ids(4) })
  .chain(({ own, lines, skills, fields, levels }) => {
    const half = Math.ceil(own.length / 2)
    const [present, former] = [own.slice(0, half), own.slice(half)]
    return fc
      .record({
        roles: fc.tuple(...present.map(() => role(skills, fields, levels))),
        names: fc.tuple(named(skills), named(fields), named(levels)),
        descriptions: fc.tuple(...skills.map(() => maybe(text))),
        ranks: fc.uniqueArray(fc.integer({ min: -9, max: 99 }), { minLength: 4, maxLength: 4 }),
        about: fc.record({ title: text, note: maybe(text), remark: maybe(text) }),
        languages: fc.uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1, maxLength: 3 }),
      })
      .chain(({ roles: told, names, descriptions, ranks, about, languages }) => {
        let next = 0
        const roles = told.map(
          (one, index): Role => ({
            ...one,
            id: present[index] ?? '',
            formerIds: former[index] === undefined ? [] : [former[index]],
            responsibilities: one.responsibilities.map((item) => ({ ...item, id: lines[next++] ?? '' })),
          }),
        )
        const [skillNames, fieldNames, levelNames] = names
        const tags = roles.flatMap((one) => one.responsibilities.flatMap((item) => item.skills))
        const schemes = [...new Set(roles.flatMap(({ codes }) => codes.map(({ scheme }) => scheme)))]
        const moves =
          roles.length < 2
            ? fc.constant<RoleGraphData['transitions']>([])
            : fc.uniqueArray(transition(roles), {
                maxLength: 6,
                selector: ({ from, to }) => JSON.stringify([from, to]),
              })
        return moves.map(
          (transitions): RoleGraphData => ({
            format: 'role-graph/1',
            id: 'any',
            version: '1',
            updated: '2026-11-29',
            title: about.title,
            languages,
            source: {
              title: about.title,
              ...(about.note && { note: about.note }),
              ...(about.remark && { remark: about.remark }),
            },
            schemes: schemes.map((one) => ({ id: one, name: one })),
            fields: usedOf(
              fieldNames,
              roles.map(({ field }) => field),
            ),
            levels: usedOf(
              levelNames,
              roles.map(({ level }) => level),
            ).map((one, index) => ({ ...one, rank: ranks[index] ?? index })),
            skills: usedOf(
              skillNames.map((one, index) => ({
                ...one,
                ...(descriptions[index] && { description: descriptions[index] }),
              })),
              tags,
            ),
            roles,
            transitions,
          }),
        )
      })
  })

import { describe, expect, it } from 'vitest'
import type { About } from '../../../src/formats/table/about'
import { readDelimited } from '../../../src/formats/table/delimited'
import { matchTable } from '../../../src/formats/table/match'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import { ABOUT } from './about'
import { CHINESE_TABLES } from './chineseTables'
import { CHINESE_WAYS } from './chineseWays'
import { ENGLISH_TABLES } from './englishTables'
import { pictureOf } from './picture'
import { TABLES as FIRST_TABLES } from './tables'

const TABLES = [...FIRST_TABLES, ...CHINESE_TABLES, ...CHINESE_WAYS, ...ENGLISH_TABLES]

function read(files: readonly (readonly [string, string])[], about: Partial<About> = {}) {
  const tables = files.map(([name, text]) => matchTable(readDelimited(text.replaceAll('^', '\t'), name)))
  const drawn = draftOfTables(tables, { ...ABOUT, ...about })
  const checked = checkRead(drawn)
  const errors = checked.problems.filter(({ severity }) => severity === 'error')
  return { ...drawn, ...checked, errors }
}

describe('tables as people make them', () => {
  it('are 30 at least, half of them in Chinese', () => {
    expect(TABLES.length).toBeGreaterThanOrEqual(30)
    const chinese = TABLES.filter(({ files }) => files.some(([, text]) => /\p{Script=Han}/u.test(text)))
    expect(chinese.length).toBeGreaterThanOrEqual(15)
    expect(new Set(TABLES.map(({ what }) => what)).size).toBe(TABLES.length)
  })

  it.each(TABLES)('mean the map that their maker had in mind: $what', ({ files, means }) => {
    const { data, errors, levels } = read(files)
    expect(errors).toEqual([])
    expect(data && pictureOf(data, levels)).toEqual(means)
  })

  it.each(TABLES.filter(({ files }) => files.length > 1))(
    'may come in any order: $what',
    ({ files, means }) => {
      const { data, errors, levels } = read(files.toReversed())
      expect(errors).toEqual([])
      const picture = data && pictureOf(data, levels)
      expect(picture?.roles.toSorted()).toEqual(means.roles.toSorted())
      expect(picture?.transitions.toSorted()).toEqual(means.transitions.toSorted())
    },
  )

  it('give each role the same id again when they are taken in again with others', () => {
    const ids = (text: string) => read([['a.csv', text]]).data?.roles.map(({ id }) => id)
    expect(ids('Title\nSEO Specialist\n 产品 经理 \n')).toEqual(['seo-specialist', '产品-经理'])
    expect(ids('Title\nNew one\n产品 经理\nSEO  Specialist\n')).toEqual([
      'new-one',
      '产品-经理',
      'seo-specialist',
    ])
  })

  it('can be put in another order of levels', () => {
    const files = [['a.csv', 'Title,Level\nA,Gold\nB,Silver\n']] as const
    const namesIn = (about: Partial<About>) => read(files, about).data?.levels.map(({ name }) => name)
    expect(namesIn({})).toEqual(['Gold', 'Silver'])
    expect(namesIn({ levels: ['Silver', 'Gold'] })).toEqual(['Silver', 'Gold'])
  })

  it('can be put in another order also where two levels have one name', () => {
    const files = [['a.csv', 'Title,Level id,Level\nA,x,Gold\nB,y,Gold\nC,z,Silver\n']] as const
    const { levelKeys, levels } = read(files)
    expect(levels).toEqual(['Gold', 'Gold', 'Silver'])
    const [x = '', y = '', z = ''] = levelKeys
    const idsIn = (order: readonly string[]) =>
      read(files, { levels: order }).data?.levels.map(({ id }) => id)
    expect(idsIn([y, x, z])).toEqual(['y', 'x', 'z'])
    expect(idsIn([z, y, x])).toEqual(['z', 'y', 'x'])
  })
})

describe('what a table cannot mean', () => {
  it.each([
    ['no column of titles', 'Colour,Size\nred,1\n', 'no-title-column', { row: 1, column: null }],
    ['nothing below the headings', 'Title,Level\n', 'no-rows', { row: 1, column: null }],
    ['nothing at all', '', 'no-title-column', { row: null, column: null }],
  ])('is said: %s', (_, text, code, place) => {
    const { data, errors } = read([['x.csv', text]])
    expect(data).toBeNull()
    expect(errors).toEqual([
      expect.objectContaining({ code, origin: { kind: 'table', file: 'x.csv', sheet: null, ...place } }),
    ])
  })

  it.each([
    ['unlisted-role', 'Title,Level,Next\nA,1,Nobody\nB,2,\n', { row: 2, column: 'C' }],
    ['cell-error', 'Title,Level\nA,#N/A\nB,2\n', { row: 2, column: 'B' }],
  ])('is left out and said with its cell: %s', (code, text, place) => {
    const { data, problems } = read([['x.csv', text]])
    expect(data?.roles.length).toBe(2)
    expect(problems).toContainEqual(
      expect.objectContaining({ code, origin: { kind: 'table', file: 'x.csv', sheet: null, ...place } }),
    )
  })

  it('names the cell of what the checks find', () => {
    const { errors } = read([['x.csv', `Title,Level\nA,1\n${'long '.repeat(50)},2\n`]])
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'too-long',
        origin: expect.objectContaining({ kind: 'table', row: 3 }),
      }),
    ])
  })
})

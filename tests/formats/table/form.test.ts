import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../../src/formats/table/delimited'
import { layoutOf } from '../../../src/formats/table/header'
import { matchTable } from '../../../src/formats/table/match'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import { allTexts } from '../../hostile/texts'
import { ABOUT } from './about'
import { pictureOf } from './picture'

function read(...texts: readonly string[]) {
  const tables = texts.map((text, nth) => matchTable(readDelimited(text, `${nth + 1}.csv`)))
  const drawn = draftOfTables(tables, ABOUT)
  const { data, problems } = checkRead(drawn)
  const places = (code: string) =>
    problems.flatMap(({ code: one, origin }) =>
      one === code && origin.kind === 'table' ? [`${origin.column ?? ''}${origin.row}`] : [],
    )
  return {
    roles: data === null ? null : pictureOf(data, drawn.levels).roles,
    transitions: data === null ? null : pictureOf(data, drawn.levels).transitions,
    layouts: tables.map(({ table }) => layoutOf(table)),
    errors: problems.filter(({ severity }) => severity === 'error'),
    problems,
    places,
    tables,
  }
}

const 店长 = `岗位说明书,,,
岗位名称,店长,所属部门,门店
岗位编号,MD-01,职级,M2
直属上级,区域经理,直属下级,领班
岗位目的,保证门店业绩,,
岗位职责,"1、排班
2、盘点",,
任职资格,大专以上,,
晋升方向,区域经理,编制日期,2026-11-30
`
const 领班 = 店长
  .replace('岗位名称,店长', '岗位名称,领班')
  .replace('MD-01', 'MD-02')
  .replace('M2', 'M1')
  .replace('晋升方向,区域经理', '晋升方向,店长')

describe('a form', () => {
  it('[OWN2] with two pairs in a row is one role, each value under its label', () => {
    const { roles, errors, layouts, tables } = read(店长)
    expect(errors).toEqual([])
    expect(roles).toEqual(['店长 · 门店 · M2: 排班 / 盘点'])
    expect(layouts).toEqual(['form'])
    expect(tables[0]?.table.rows).toHaveLength(2)
  })

  it('[OWN2] to each role makes one map of several sheets, with the steps between them', () => {
    const { roles, transitions, errors } = read(店长, 领班)
    expect(errors).toEqual([])
    expect(roles).toHaveLength(2)
    expect(transitions).toEqual(['领班 > 店长'])
  })

  it('[OWN2] may stand below another in one sheet', () => {
    const { roles, transitions } = read(`${店长}\n${领班}`)
    expect(roles?.map((role) => role.split(' · ')[0])).toEqual(['店长', '领班'])
    expect(transitions).toEqual(['领班 > 店长'])
  })

  it('[OWN2] may have lines below a label that stands alone, or beside the name of a part', () => {
    expect(
      read('岗位名称,收银员,部门,前台\n职级,初级,人数,3\n岗位职责,,,\n1,收银,,\n2,对账,,\n技能,,,\n沟通,,,\n')
        .roles,
    ).toEqual(['收银员 · 前台 · 初级: 收银 / 对账 / 沟通 [沟通]'])
    expect(
      read(
        '基本信息,岗位名称,收银员,所属部门,前台\n,岗位级别,初级,工作地点,一楼\n岗位职责,1,收银,,\n,2,对账,,\n',
      ).roles,
    ).toEqual(['收银员 · 前台 · 初级: 收银 / 对账'])
  })

  it('[OWN2] is known in English, with columns of ratings beside its lines, which are told and not read', () => {
    const { roles, errors, places } = read(
      `Job description,,,
Job title:,Store manager,Department:,Retail
Grade:,G3,Reports to:,Regional manager
Key responsibilities:,Plans shifts,5,
,Counts stock,3,
Skills:,Planning,4,
`,
    )
    expect(errors).toEqual([])
    expect(roles).toEqual(['Store manager · Retail · G3: Plans shifts / Counts stock / Planning [Planning]'])
    expect(places('unread-cells')).toEqual(['C4', 'C5', 'C6'])
  })

  it('[OWN4] names its cells as they stand in the file', () => {
    const { places } = read(店长)
    expect(places('unlisted-role')).toEqual(['B8'])
    expect(read('', 店长.replace('店长', '\ufffd')).places('lost-character')).toEqual(['B2'])
  })

  it('[OWN2] is none where a table has headings in a row, or a column for each of several roles', () => {
    expect(read('岗位名称,所属部门,职级\n店长,客服中心,M1\n领班,客服中心,M2\n').layouts).toEqual(['row'])
    const several = read('Job title,Clerk,Manager\nDepartment,Sales,Sales\nLevel,1,2\n')
    expect(several.layouts).toEqual(['column'])
    expect(several.roles).toEqual(['Clerk · Sales · 1:', 'Manager · Sales · 2:'])
    expect(read('岗位,店长,部门\n职责,排班,门店\n').errors).not.toBeNull()
  })

  it.each(allTexts.slice(0, 60))('takes in %j as a value and as a label', (text) => {
    const cell = `"${text.replaceAll('"', '""')}"`
    for (const one of [
      `岗位名称,${cell},部门,${cell}\n职责,${cell},职级,1\n`,
      `岗位名称,甲,${cell},乙\n${cell},丙,职级,1\n`,
    ])
      expect(() => read(one)).not.toThrow()
  })
})

describe('a table whose columns are roles', () => {
  it.each([
    ['岗位名称,店员,评分,店长,评分\n部门,门店,,门店,\n职责,理货,4,排班,5\n', ['店员', '店长'], ['C', 'E']],
    ['Job title,Clerk,Chief,\nTeam,Shop,Shop,\nDuties,Sells,Plans,5\n', ['Clerk', 'Chief'], ['D']],
  ])('[OWN4] tells of columns that only rate, and takes none of them for a role', (text, titles, columns) => {
    const { roles, problems } = read(text)
    expect(roles?.map((role) => role.split(' · ')[0])).toEqual(titles)
    expect(
      problems.flatMap(({ code, origin }) =>
        code === 'unread-cells' && origin.kind === 'table' ? [origin.column] : [],
      ),
    ).toEqual(columns)
  })
})

describe('headings of another table below the rows', () => {
  it('[OWN4] end the table, and are told with their place', () => {
    for (const [text, place] of [
      ['岗位,部门\n店员,门店\n店长,门店\n\n技能,说明\n沟通,常用\n', '5'],
      ['Title,Level\nClerk,1\nChief,2\nReports to,Location\nAnn,Leeds\n', '4'],
    ] as const) {
      const { roles, places } = read(text)
      expect(roles).toHaveLength(2)
      expect(places('other-headings')).toEqual([place])
    }
  })

  it('are none where they say the same in another language', () => {
    const { roles, places } = read('岗位,部门,职责\nTitle,Department,Duties\n店员,门店,理货\n')
    expect(roles).toEqual(['店员 · 门店 · (All): 理货'])
    expect(places('other-headings')).toEqual([])
  })
})

describe('in which way headings stand', () => {
  it('[OWN2] can be said, and a row of headings that is chosen keeps it', () => {
    const lying = readDelimited('x,y,z\n岗位名称,店员,店长\n部门,门店,门店\n', 'a.csv')
    const told = matchTable(lying, null, 'column')
    expect(layoutOf(told.table)).toBe('column')
    expect(draftOfTables([told], ABOUT).counts.roles).toBe(2)
    const chosen = matchTable(lying, 0, 'column')
    expect([layoutOf(chosen.table), chosen.headerRow]).toEqual(['column', 0])
    const upright = matchTable(readDelimited(店长, 'a.csv'), null, 'row')
    expect(layoutOf(upright.table)).toBe('row')
    expect(layoutOf(matchTable(readDelimited('岗位名称,店长\n', 'a.csv'), null, 'form').table)).toBe('form')
    for (const layout of ['row', 'column', 'form'] as const)
      expect(draftOfTables([matchTable(readDelimited('', 'a.csv'), null, layout)], ABOUT).draft).toBeNull()
  })
})

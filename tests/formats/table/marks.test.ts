import { describe, expect, it } from 'vitest'
import { ROLE_HEADINGS } from '../../../src/formats/csv/headings'
import { LEFT_OUT } from '../../../src/formats/table/columnUses'
import { readDelimited } from '../../../src/formats/table/delimited'
import { matchTable } from '../../../src/formats/table/match'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import { ABOUT } from './about'
import { pictureOf } from './picture'

const matched = (text: string, file = 'a.csv') => matchTable(readDelimited(text, file))
const usesIn = (text: string) => matched(text).columns.map(({ use }) => use)
const rolesIn = (...tables: readonly ReturnType<typeof matched>[]) => {
  const { data } = checkRead(draftOfTables(tables, ABOUT))
  return data && pictureOf(data, []).roles
}
const MARKS = ['skill-mark', 'skill-mark', 'skill-mark']

describe('a table of roles whose headings are skills', () => {
  it.each(['x', 'X', '✓', '✔', '√', '●', '1', 'yes', 'Y', '是', '需要', '需', '☑'])(
    'tags the roles that “%s” marks, each with a line of its own',
    (mark) => {
      const text = `Role,Excel,SQL,"Design, UX"\nClerk,${mark},,-\nAnalyst,${mark},${mark},\nDesigner,,0,${mark}\n`
      expect(usesIn(text)).toEqual(['title', ...MARKS])
      expect(rolesIn(matched(text))).toEqual([
        'Clerk · (All) · (All): Excel [Excel]',
        'Analyst · (All) · (All): Excel [Excel] / SQL [SQL]',
        'Designer · (All) · (All): Design, UX [Design, UX]',
      ])
    },
  )

  it('is read where headings sound like other columns, and below one that names them all', () => {
    const chinese =
      '岗位,部门,沟通能力,数据分析,Teamwork,薪资\n店员,门店,√,,√,3000\n店长,门店,√,√,,5000\n合计,,2,1,1,\n'
    expect(usesIn(chinese)).toEqual(['title', 'field', ...MARKS, 'left-out'])
    expect(rolesIn(matched(chinese))).toEqual([
      '店员 · 门店 · (All): 沟通能力 [沟通能力] / Teamwork [Teamwork]',
      '店长 · 门店 · (All): 沟通能力 [沟通能力] / 数据分析 [数据分析]',
    ])
    expect(usesIn('岗位,技能,,\n,收银,理货,排班\n店员,√,√,\n店长,√,,√\n')).toEqual(['title', ...MARKS])
  })

  it('tells the skills of roles that another table lists', () => {
    const roles = matched('Title,Field,Duties\nClerk,Shop,Sells\nCook,Kitchen,Cooks\n', 'roles.csv')
    const matrix = matched('Role,Till,Knife,Oven\nClerk,x,,\nCook,,x,x\n', 'Skills.csv')
    const means = [
      'Clerk · Shop · (All): Sells / Till [Till]',
      'Cook · Kitchen · (All): Cooks / Knife [Knife] / Oven [Oven]',
    ]
    expect(rolesIn(roles, matrix)).toEqual(means)
    expect(rolesIn(matrix, roles)).toEqual(means)
  })

  it.each([
    ['fewer than three columns', 'Role,Excel,SQL\na,x,\nb,,x\n'],
    ['numbers that rate', 'Role,Excel,SQL,Python\na,1,3,\nb,2,,5\n'],
    ['ones among numbers that rate', 'Role,Excel,SQL,Python,Go\na,1,1,1,3\nb,1,,1,2\n'],
    ['signs that may mean yes or no', 'Role,Excel,SQL,Python\na,x,✓,x\nb,✓,x,✓\n'],
    ['signs of several strengths', 'Role,Excel,SQL,Python\na,●,○,◎\nb,○,●,●\n'],
    ['words beside the marks', 'Role,Excel,SQL,Python\na,x,some,x\nb,x,x,a bit\n'],
    ['no mark at all', 'Role,Excel,SQL,Python\na,,-,\nb,0,,\n'],
    ['columns that a map does not show', 'Role,Salary,Location,Status\na,x,x,\nb,,x,x\n'],
    ['skills in the rows and roles in the columns', 'Skill,Clerk,Cook,Chef\nTill,x,,\nKnife,,x,x\n'],
    ['no heading', 'Role,,,\na,x,x,x\n'],
  ])('is not guessed from %s', (_, text) => {
    expect(usesIn(text)).not.toContain('skill-mark')
  })

  it('is none that was exported here, however short its lines are', () => {
    const headings = ROLE_HEADINGS.flatMap((heading) =>
      heading.endsWith('*')
        ? ['en', 'fr', 'de'].map((language) => heading.replace('*', language))
        : [heading],
    )
    const uses = usesIn(`${headings.join()}\n${headings.map(() => 'x').join()}\n`)
    expect(uses).toContain('line')
    expect(uses).not.toContain('skill-mark')
  })

  it('may be said to be one: then all that is not nothing or no is a mark', () => {
    const told = matched('Role,Excel,SQL\na,3,0\nb,,1\n')
    const columns = told.columns.map((column) =>
      column.use === 'title' ? column : { ...LEFT_OUT, use: 'skill-mark' as const },
    )
    expect(rolesIn({ ...told, columns })).toEqual([
      'a · (All) · (All): Excel [Excel]',
      'b · (All) · (All): SQL [SQL]',
    ])
  })

  it('is told anew below another row of headings', () => {
    const table = readDelimited('Role,Name\nx,y\nRole,Excel,SQL,Go\na,x,x,\nb,,x,x\n', 'a.csv')
    expect(matchTable(table, 2).columns.map(({ use }) => use)).toEqual(['title', ...MARKS])
  })
})

// What tables cannot tell by themselves, with the choices in the preview that make the right map of them: three at most.
import { describe, expect, it } from 'vitest'
import type { About } from '../../../src/formats/table/about'
import type { ColumnUse } from '../../../src/formats/table/columnUses'
import { readDelimited } from '../../../src/formats/table/delimited'
import type { Separator } from '../../../src/formats/table/items'
import { matchTable } from '../../../src/formats/table/match'
import type { MatchedTable } from '../../../src/formats/table/rows'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import { ABOUT } from './about'
import { type MapPicture, pictureOf } from './picture'

type Choice = (matched: MatchedTable) => MatchedTable

const column =
  (index: number, use: ColumnUse): Choice =>
  (matched) => ({
    ...matched,
    columns: Array.from({ length: Math.max(matched.columns.length, index + 1) }, (_, at) =>
      at === index ? { use, language: null } : (matched.columns[at] ?? { use: 'left-out', language: null }),
    ),
  })
const separator =
  (chosen: Separator): Choice =>
  (matched) => ({ ...matched, separator: chosen })
const headings =
  (row: number | null): Choice =>
  (matched) =>
    row === null ? { ...matched, headerRow: null } : matchTable(matched.table, row)

interface ChoiceCase {
  readonly what: string
  readonly text: string
  readonly choices: readonly Choice[]
  readonly levels?: readonly string[]
  readonly means: MapPicture
}

const CASES: readonly ChoiceCase[] = [
  {
    what: 'headings in a language that is not known: the columns are named',
    text: 'Stelle;Stufe;Aufgaben\nKoch;1;Kocht\nChefkoch;2;Plant den Speisezettel\n',
    choices: [column(0, 'title'), column(1, 'level'), column(2, 'line')],
    means: {
      roles: ['Koch · (All) · 1: Kocht', 'Chefkoch · (All) · 2: Plant den Speisezettel'],
      transitions: [],
      levels: ['1', '2'],
    },
  },
  {
    what: '没有表头：选“无”，再指明哪一列是岗位，哪一列是部门',
    text: '张店长,门店\n李收银,门店\n',
    choices: [headings(null), column(0, 'title'), column(1, 'field')],
    means: { roles: ['张店长 · 门店 · (All):', '李收银 · 门店 · (All):'], transitions: [], levels: [] },
  },
  {
    what: 'an id for each seat, not for each role: its column is left out',
    text: 'Position ID,Job Title,Department\n1,Buyer,Trade\n2,Buyer,Trade\n3,Planner,Trade\n',
    choices: [column(0, 'left-out')],
    means: { roles: ['Buyer · Trade · (All):', 'Planner · Trade · (All):'], transitions: [], levels: [] },
  },
  {
    what: 'lines divided at commas, as sentences are too: the separator is named',
    text: 'Role,Duties\nNurse,"takes blood, writes notes"\n',
    choices: [separator('comma')],
    means: { roles: ['Nurse · (All) · (All): takes blood / writes notes'], transitions: [], levels: [] },
  },
  {
    what: 'sentences with semicolons that are one line each: none divides them',
    text: '岗位,职责\n会计,月末结账；如遇节假日；顺延\n',
    choices: [separator('none')],
    means: { roles: ['会计 · (All) · (All): 月末结账；如遇节假日；顺延'], transitions: [], levels: [] },
  },
  {
    what: 'a ladder whose columns have names of their own',
    text: 'Area,Cub,Wolf\nScope,Owns a task.,Owns a system.\n',
    choices: [column(0, 'skill'), column(1, 'level-lines'), column(2, 'level-lines')],
    means: {
      roles: ['Cub · (All) · Cub: Owns a task. [Scope]', 'Wolf · (All) · Wolf: Owns a system. [Scope]'],
      transitions: ['Cub > Wolf (editorial)'],
      levels: ['Cub', 'Wolf'],
    },
  },
  {
    what: 'grades whose order nobody can know: they are put in order',
    text: 'Post title,Grade\nA,SEO\nB,AO\nC,EO\n',
    choices: [],
    levels: ['AO', 'EO', 'SEO'],
    means: {
      roles: ['A · (All) · SEO:', 'B · (All) · AO:', 'C · (All) · EO:'],
      transitions: [],
      levels: ['AO', 'EO', 'SEO'],
    },
  },
  {
    what: '工作领域、工作任务、职业能力对照表：指明领域就是岗位',
    text: '工作领域,工作任务,职业能力\n店铺运营,商品上架,撰写标题\n店铺运营,活动报名,分析数据\n',
    choices: [column(0, 'title')],
    means: {
      roles: ['店铺运营 · (All) · (All): 商品上架 [撰写标题] / 活动报名 [分析数据]'],
      transitions: [],
      levels: [],
    },
  },
  {
    what: '表头上方另有一行更像表头：改选表头行',
    text: '岗位,部门,职级,职责\n（模板说明：以上为示例）,,,\n称谓,班组\n钳工,一车间\n',
    choices: [headings(2), column(0, 'title'), column(1, 'field')],
    means: { roles: ['钳工 · 一车间 · (All):'], transitions: [], levels: [] },
  },
]

describe('a table that leaves something open', () => {
  it.each(CASES)('means the right map within three choices: $what', ({ text, choices, levels, means }) => {
    expect(choices.length + (levels === undefined ? 0 : 1)).toBeLessThanOrEqual(3)
    const about: About = { ...ABOUT, levels: levels ?? null }
    const draw = (chosen: readonly Choice[], said: About) => {
      const matched = chosen.reduce((one, choose) => choose(one), matchTable(readDelimited(text, 'x.csv')))
      const read = draftOfTables([matched], said)
      const { data } = checkRead(read)
      return data && pictureOf(data, read.levels)
    }
    expect(draw(choices, about)).toEqual(means)
    expect(draw([], ABOUT)).not.toEqual(means)
  })
})

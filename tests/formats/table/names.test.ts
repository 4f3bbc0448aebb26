import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../../src/formats/table/delimited'
import { matchTable } from '../../../src/formats/table/match'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import { ABOUT } from './about'
import { pictureOf } from './picture'

type Files = Readonly<Record<string, string>>

function read(files: Files, isExact = false) {
  const tables = Object.entries(files).map(([name, text]) => matchTable(readDelimited(text, name)))
  const drawn = draftOfTables(tables, { ...ABOUT, isExact })
  const { data, problems } = checkRead(drawn)
  const told = (code: string) =>
    problems.flatMap(({ code: one, origin, detail }) =>
      one === code && origin.kind === 'table'
        ? [`${origin.file} ${origin.column ?? ''}${origin.row}: ${Object.values(detail).join(' = ')}`]
        : [],
    )
  return { ...(data && pictureOf(data, drawn.levels)), data, problems, told }
}

const TABLES: Files = {
  'roles.csv':
    'Title,Department,Level,Skills,Next step\n  PM ,Product,Junior,Planning, head of  product \nHead of Product,PRODUCT,junior,planning,\n',
  'lines.csv': 'Role,Responsibility\npm,Writes briefs\n',
}

describe('names that are taken for others', () => {
  it('[OWN9] are told, each with the cell in which it stands', () => {
    const { told, roles, transitions } = read(TABLES)
    expect(roles).toEqual([
      'PM · Product · Junior: Planning [Planning] / Writes briefs',
      'Head of Product · Product · Junior: Planning [Planning]',
    ])
    expect(transitions).toEqual(['PM > Head of Product'])
    expect(told('name-as-meant').toSorted()).toEqual([
      'lines.csv A2: pm = PM',
      'roles.csv B3: PRODUCT = Product',
      'roles.csv C3: junior = Junior',
      'roles.csv D3: planning = Planning',
      'roles.csv E2: head of  product = Head of Product',
    ])
  })

  it('[OWN9] are others where names are to be taken exactly as they are written', () => {
    const { told, data, problems } = read(TABLES, true)
    expect(told('name-as-meant')).toEqual([])
    expect(told('unlisted-role')).toEqual(['roles.csv E2: head of  product'])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(data?.fields.map(({ name }) => name)).toEqual(['Product', 'PRODUCT'])
    expect(data?.levels.map(({ name }) => name)).toEqual(['Junior', 'junior'])
    expect(data?.skills.map(({ name }) => name)).toEqual(['Planning', 'planning'])
  })

  it('[OWN9] 全角、空格、括号里的说明不同也会说明；写法一致则不说', () => {
    const { told } = read({
      '表.csv':
        '岗位,部门,晋升至\nＵＩ设计师,设计部,设计 主管（P6）\nUI设计师,设计部,设计 主管\n设计  主管,设计部,\n',
    })
    expect(told('name-as-meant')).toEqual([
      '表.csv A3: UI设计师 = ＵＩ设计师',
      '表.csv C2: 设计 主管（P6） = 设计  主管',
      '表.csv C3: 设计 主管 = 设计  主管',
    ])
    expect(read({ 'a.csv': '岗位,部门,晋升至\n店员,门店,店长\n店长,门店,\n' }).told('name-as-meant')).toEqual(
      [],
    )
  })

  it('[OWN9] are told of ids and of titles that another table gives', () => {
    const { told } = read({
      'roles.csv': 'id,title,level\na1,Aide,1\nb1,Nurse,2\n',
      'moves.csv': 'from,to,kind\nA1,nurse,promotion\na1,Nurse,promotion\n',
    })
    expect(told('name-as-meant')).toEqual(['moves.csv A2: A1 = Aide', 'moves.csv B2: nurse = Nurse'])
  })
})

describe('what stands twice', () => {
  it('[OWN9] is told and counted once: a row, a line of a role', () => {
    const { told, roles } = read({
      'a.csv': '岗位,部门,职责\n店员,门店,"理货\n收银\n理货"\n店长,门店,排班\n店员,门店,"理货\n收银\n理货"\n',
    })
    expect(roles).toEqual(['店员 · 门店 · (All): 理货 / 收银', '店长 · 门店 · (All): 排班'])
    expect(told('row-again')).toEqual(['a.csv 4: 2'])
    expect(told('line-again')).toEqual(['a.csv C2: 理货'])
  })

  it('[OWN9] is a line in a row that goes on with its role, and none of another role', () => {
    const { told } = read({ 'a.csv': 'Role,Duties\nClerk,Files\n,Calls\n,files\nChief,Files\n' })
    expect(told('line-again')).toEqual(['a.csv B4: files'])
  })

  it('[OWN9] is a step that is told again in another way; one that is told alike is passed over', () => {
    const moves = 'from,to,kind,reason\nA,B,promotion,grows\nA,B,promotion,grows more\n'
    const { told, transitions } = read({ 'roles.csv': 'Title,Level\nA,1\nB,2\n', 'moves.csv': moves })
    expect(transitions).toEqual(['A > B: grows'])
    expect(told('step-again')).toEqual(['moves.csv B3: A = B'])
    const alike = moves.replace('grows more', 'grows')
    const again = read({ 'roles.csv': 'Title,Level\nA,1\nB,2\n', 'moves.csv': alike })
    expect([again.told('step-again'), again.told('row-again')]).toEqual([[], ['moves.csv 3: 2']])
  })

  it('[OWN9] is not a row for each person, nor a line for each of its skills', () => {
    const { told } = read({
      'a.csv': '姓名,岗位,职责\n甲,客服,接电话\n乙,客服,接电话\n',
      'b.csv': 'Role,Task,Skill\nNurse,Takes blood,care\nNurse,Takes blood,blood\n',
    })
    for (const code of ['row-again', 'line-again']) expect(told(code)).toEqual([])
  })
})

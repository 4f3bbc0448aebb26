import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../../src/formats/table/delimited'
import { layoutOf } from '../../../src/formats/table/header'
import { matchTable } from '../../../src/formats/table/match'
import { stackedFormOf } from '../../../src/formats/table/stackedForm'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import { allTexts } from '../../hostile/texts'
import { ABOUT } from './about'
import { pictureOf } from './picture'

function read(text: string) {
  const table = matchTable(readDelimited(text, 'a.csv'))
  const drawn = draftOfTables([table], ABOUT)
  const { data, problems } = checkRead(drawn)
  const picture = data === null ? null : pictureOf(data, drawn.levels)
  return { layout: layoutOf(table.table), ...picture, problems }
}

const CLERK =
  'Job title,Department,Grade\nClerk,Shop,1\n\nResponsibilities,Skills,Promoted to\nServes guests,Advice,Chief\nFills shelves,Stock,\n'
const CHIEF =
  'Job title,Department,Grade\nChief,Shop,2\nResponsibilities,Skills,Promoted to\nPlans shifts,Planning,\n'

describe('a form with its labels above its values', () => {
  it('[OWN2] is one role, with all that stands below each label', () => {
    const { layout, roles } = read(
      '岗位说明书,,\n岗位名称,所属部门,职级\n店长,门店,M2\n岗位职责,任职能力,晋升方向\n排班,管理,\n盘点,沟通,\n',
    )
    expect(layout).toBe('form')
    expect(roles).toEqual(['店长 · 门店 · M2: 排班 / 盘点 / 管理 [管理] / 沟通 [沟通]'])
  })

  it('[OWN2] may stand below another', () => {
    const { layout, roles, transitions } = read(`${CLERK}${CHIEF}`)
    expect(layout).toBe('form')
    expect(roles?.map((role) => role.split(':')[0])).toEqual(['Clerk · Shop · 1', 'Chief · Shop · 2'])
    expect(transitions).toEqual(['Clerk > Chief'])
  })

  it('[OWN4] names places as they stand in the file', () => {
    const { problems } = read(CLERK)
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'unlisted-role',
        origin: { kind: 'table', file: 'a.csv', sheet: null, row: 5, column: 'C' },
      }),
    )
    expect(problems.map(({ code }) => code)).not.toContain('other-headings')
  })

  it('has what stands under merged labels under the one to their left', () => {
    const { roles } = read('Job title,,Department\nClerk,,Shop\nResponsibilities,,\nServes,Fills,Counts\n')
    expect(roles).toEqual(['Clerk · Shop · (All): Serves / Fills / Counts'])
  })

  it.each([
    ['of several roles', 'Title,Level\nClerk,1\nChief,2\nSkills,Notes\nAdvice,often\n'],
    ['whose headings come again', 'Title,Level\nClerk,1\nTitle,Level\nChief,2\n'],
    ['without a role', 'Department,Grade\nShop,1\nSkills,Notes\nAdvice,often\n'],
    ['with headings alone', 'Title,Level\nSkills,Notes\n'],
    ['of one kind', 'Title,Level\nClerk,1\n'],
    ['with nothing', ''],
  ])('is no table %s', (_, text) => {
    expect(stackedFormOf(readDelimited(text, 'a.csv'))).toBeNull()
  })

  it('holds any text as it is', () => {
    for (const text of allTexts.filter((one) => one.trim() !== '')) {
      const rows = [['Job title', 'Notes'], [text, 'x'], ['Responsibilities'], [text]]
      const form = stackedFormOf({ file: '', sheet: null, rows })
      if (form !== null) expect(form.rows[1]).toEqual([text.trim(), 'x', text.trim()])
    }
  })
})

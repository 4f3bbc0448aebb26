import { describe, expect, it } from 'vitest'
import { columnOf } from '../../../src/formats/table/columnUses'
import { readDelimited } from '../../../src/formats/table/delimited'
import { matchTable } from '../../../src/formats/table/match'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import { simplified } from '../../../src/graph/simplified'
import { ABOUT } from './about'
import { pictureOf } from './picture'

function picture(text: string) {
  const drawn = draftOfTables([matchTable(readDelimited(text, 'a.csv'))], ABOUT)
  const { data } = checkRead(drawn)
  return data === null ? null : pictureOf(data, drawn.levels)
}

describe('headings in traditional Chinese', () => {
  it.each([
    ['職位', 'title'],
    ['崗位名稱', 'title'],
    ['所屬部門', 'field'],
    ['職級', 'level'],
    ['主要職責', 'line'],
    ['專業技能', 'skill'],
    ['晉升方向', 'next'],
    ['橫向輪調', 'lateral'],
    ['備註', 'note'],
    ['編號', 'id'],
    ['員工姓名', 'left-out'],
  ])('are known as those in simplified Chinese: %s', (heading, use) => {
    expect(columnOf(heading).use).toBe(use)
  })

  it('stand over texts that stay as they are written, in a table and in a form', () => {
    const roles = ['店員 · 門市 · 初級: 理貨', '店長 · 門市 · 高級: 排班']
    expect(
      picture('職位,部門,職級,職責,晉升至\n店員,門市,初級,理貨,店長\n店長,門市,高級,排班,\n總計,2,,,\n'),
    ).toMatchObject({ roles, transitions: ['店員 > 店長'], levels: ['初級', '高級'] })
    expect(picture('職位名稱,店長,所屬部門,門市\n職級,高級,,\n工作職責,排班,,\n')?.roles).toEqual([roles[1]])
  })

  it('keep all that has no simplified form', () => {
    expect(simplified('岗位 Title 😀 é')).toBe('岗位 Title 😀 é')
  })
})

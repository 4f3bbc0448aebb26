import { describe, expect, it } from 'vitest'
import { simplified } from '../../src/graph/simplified'

describe('traditional characters', () => {
  it.each([
    ['客戶經理', '客户经理'],
    ['數字營銷', '数字营销'],
    ['會計師（資深）', '会计师（资深）'],
    ['機械設備維護技術員', '机械设备维护技术员'],
    ['餐廳領班 / 門市儲備幹部', '餐厅领班 / 门市储备干部'],
    ['裏裡臺灣髮發麵鐘錶後勤', '里里台湾发发面钟表后勤'],
  ])('are read as simplified ones, one for one: %s', (traditional, simple) => {
    expect(simplified(traditional)).toBe(simple)
    expect(simplified(simple)).toBe(simple)
  })

  it('never become others again', () => {
    for (let code = 0x4e00; code <= 0x9fff; code++) {
      const once = simplified(String.fromCharCode(code))
      expect(simplified(once)).toBe(once)
      expect(once).toHaveLength(1)
    }
  })
})

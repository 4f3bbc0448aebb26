// How a browser unpacks what Node does in its own way.
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../src/formats/table/workbook'
import { aWorkbook, rowsOfTexts } from '../formats/table/workbook/workbooks'
import { deflated } from '../formats/table/workbook/zip'

const SHEET = 'xl/worksheets/sheet1.xml'

describe('a workbook in a browser', () => {
  it('is read whole, of many pieces too', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`岗位 ${row}`, `Role ${row}`])
    const read = await readWorkbook(await aWorkbook({ sheets: [{ rows: rowsOfTexts(rows) }] }), 'a.xlsx')
    expect(read).toEqual({ tables: [{ file: 'a.xlsx', sheet: null, rows }], ignored: [] })
  })

  it('is refused where it unpacks to more than it says, breaks off, or is no such thing', async () => {
    const bomb = await deflated(`<worksheet/>${'<!-- -->'.repeat(4_000_000)}`)
    const lie = { directory: (packed: unknown) => (packed === bomb ? { size: 1000 } : {}) }
    const spoilt = { ...bomb, bytes: bomb.bytes.map((byte, at) => (at === 100 ? byte ^ 0xff : byte)) }
    const broken = { ...bomb, bytes: bomb.bytes.slice(0, 1000) }
    const whole = await aWorkbook({ sheets: [{ rows: '' }] }, { [SHEET]: bomb })
    expect(await readWorkbook(whole, 'a.xlsx')).toMatchObject({ tables: [{ rows: [] }] })
    for (const [part, lies] of [[bomb, lie], [spoilt], [broken]] as const) {
      const bytes = await aWorkbook({ sheets: [{ rows: '' }] }, { [SHEET]: part }, lies)
      expect(await readWorkbook(bytes, 'a.xlsx')).toMatchObject({ problem: { code: 'damaged-workbook' } })
    }
  })
})

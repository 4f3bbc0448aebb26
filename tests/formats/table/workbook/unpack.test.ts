import { constants, crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../src/formats/table/workbook'
import { openArchive } from '../../../../src/formats/table/workbook/archive'
import { createRoom } from '../../../../src/formats/table/workbook/limits'
import { unpack } from '../../../../src/formats/table/workbook/unpack'
import { aWorkbook, type Book, rowsOfTexts } from './workbooks'
import { aZip, deflated, type Packed, stored } from './zip'

const MEGABYTE = 1024 * 1024
const SHEET = 'xl/worksheets/sheet1.xml'
const BOOK: Book = { sheets: [{ rows: rowsOfTexts([['岗位', 'a'.repeat(3000)]]) }] }

/** So many megabytes of a text that comes again and again, packed small without being made whole. */
function aBomb(megabytes: number, text: string, before = ''): Packed {
  const part = text.repeat(MEGABYTE / text.length)
  const pack = (piece: string) => deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH })
  const packed = pack(part)
  const pieces = [pack(before), ...Array.from({ length: megabytes }, () => packed), deflateRawSync('')]
  let check = crc32(before)
  for (let count = 0; count < megabytes; count++) check = crc32(part, check)
  const bytes = new Uint8Array(Buffer.concat(pieces))
  return { bytes, method: 8, size: before.length + megabytes * MEGABYTE, check }
}

async function problemOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes, 'a.xlsx')
  return 'problem' in read ? [read.problem.code, read.problem.detail, read.problem.origin] : read
}

const from = (sheet: string | null) => ({ kind: 'table', file: 'a.xlsx', sheet, row: null, column: null })

describe('what an archive holds', () => {
  it('is refused by what the directory says, before any of it is unpacked', async () => {
    const bytes = await aWorkbook(BOOK, { [SHEET]: aBomb(300, ' ') })
    expect(bytes.length).toBeLessThan(400_000)
    expect(await problemOf(bytes)).toEqual(['workbook-too-large', { limit: '128' }, from(null)])
  })

  it('is unpacked no further than the directory says', async () => {
    const bomb = aBomb(300, ' ')
    const bytes = await aZip({ bomb }, { directory: () => ({ size: 1000 }) })
    const archive = openArchive(bytes)
    const entry = archive?.entries.get('bomb')
    let handed = 0
    const refusal =
      archive &&
      entry &&
      (await unpack(archive, entry, createRoom(), ({ length }) => {
        handed += length
        return null
      }))
    expect(refusal?.code).toBe('damaged-workbook')
    expect(handed).toBeLessThanOrEqual(1000)
    expect(
      await problemOf(
        await aWorkbook(
          BOOK,
          { [SHEET]: bomb },
          { directory: (packed) => (packed === bomb ? { size: 1000 } : {}) },
        ),
      ),
    ).toEqual(['damaged-workbook', {}, from(null)])
  })

  it('counts together over all its parts', async () => {
    const sheets = Array.from({ length: 2 }, () => ({ rows: '' }))
    const sheet = aBomb(65, '<!-- -->', '<worksheet/>')
    const parts = sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet] as const)
    expect(await problemOf(await aWorkbook({ sheets }, Object.fromEntries(parts)))).toEqual([
      'workbook-too-large',
      { limit: '128' },
      from('Sheet2'),
    ])
  })

  it('counts the texts of cells, as one text may stand in many', async () => {
    const text = 'a'.repeat(100_000)
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(2000)
    expect(
      await problemOf(await aWorkbook({ sheets: [{ rows }], texts: `<si><t>${text}</t></si>` })),
    ).toEqual(['workbook-too-large', { limit: '128' }, from(null)])
  })

  it.each([
    ['far below', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
    [
      'far to the right',
      Array.from({ length: 62 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join(''),
    ],
  ])('may have a million cells, those that are blank before one %s included', async (_, rows) => {
    expect(
      await problemOf(
        await aWorkbook({
          sheets: [
            { name: 'a', rows: '' },
            { name: 'b', rows },
          ],
        }),
      ),
    ).toEqual(['too-many-cells', { limit: '1,000,000' }, from('b')])
  })

  it('counts the cells of all its sheets together', async () => {
    const rows = '<row r="600000"><c r="A600000"><v>1</v></c></row>'
    const sheets = [
      { name: 'a', rows },
      { name: 'b', rows },
    ]
    expect(await problemOf(await aWorkbook({ sheets }))).toEqual([
      'too-many-cells',
      { limit: '1,000,000' },
      from('b'),
    ])
  })

  it('may have so many sheets', async () => {
    const sheets = Array.from({ length: 101 }, () => ({ rows: '' }))
    expect(await problemOf(await aWorkbook({ sheets }))).toEqual([
      'too-many-sheets',
      { limit: '100' },
      from('Sheet101'),
    ])
    expect(await readWorkbook(await aWorkbook({ sheets: sheets.slice(1) }), 'a.xlsx')).toMatchObject({
      ignored: [],
    })
  })

  it('has as many shared texts as it may have cells at most', async () => {
    const bytes = await aWorkbook({ ...BOOK, texts: '<si/>'.repeat(1_000_001) })
    expect(await problemOf(bytes)).toEqual(['too-many-cells', { limit: '1,000,000' }, from(null)])
  })

  it.each([
    ['locked', { flags: 1 }, 'locked-workbook'],
    ['packed in another way', { method: 12 }, 'damaged-workbook'],
    ['of another checksum', { check: 1 }, 'damaged-workbook'],
    ['shorter than it says', { size: 1_000_000 }, 'damaged-workbook'],
    ['of no size', { size: 0 }, 'damaged-workbook'],
  ])('is refused where a part is %s', async (_, lie, code) => {
    const sheet = await deflated('<worksheet><sheetData/></worksheet>')
    const bytes = await aWorkbook(
      BOOK,
      { [SHEET]: sheet },
      { directory: (packed) => (packed === sheet ? lie : {}) },
    )
    expect(await problemOf(bytes)).toEqual([code, {}, from(null)])
  })

  it('is refused where a part is missing, or no text', async () => {
    for (const part of [stored(''), stored('<worksheet>'), stored(Uint8Array.of(0x3c, 0xff, 0xff))])
      expect(await problemOf(await aWorkbook(BOOK, { [SHEET]: part }))).toEqual([
        'damaged-workbook',
        {},
        from(null),
      ])
    const sheets = [...BOOK.sheets, { name: 'second', rows: '<row r="0"/>' }]
    expect(await problemOf(await aWorkbook({ sheets }))).toEqual(['damaged-workbook', {}, from('second')])
    expect(
      await problemOf(await aWorkbook({ sheets: [{ rows: '<row><c r="ZZZ9"><v>1</v></c></row>' }] })),
    ).toEqual(['damaged-workbook', {}, from(null)])
  })

  it('is refused where its directory leads outside', async () => {
    const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 4, 0, 0, 0, 4, 0, 0, 0, 0, 0]
    const cut = Uint8Array.of(0x50, 0x4b, 3, 4, 0x50, 0x4b, 1, 2, ...end)
    expect(await problemOf(cut)).toEqual(['damaged-workbook', {}, from(null)])
    const large = await aWorkbook(BOOK, {}, { isLarge: true })
    large.fill(0xff, large.length - 22 - 12, large.length - 22 - 4)
    expect(await problemOf(large)).toEqual(['plain-archive', {}, from(null)])
  })

  it('is told from one that is cut off at any byte, or damaged at any', async () => {
    const whole = await aWorkbook(BOOK)
    const cut = fc.nat(whole.length - 1).map((length) => whole.slice(0, length))
    const spoilt = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1 })
      .map((changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        return bytes
      })
    await fc.assert(
      fc.asyncProperty(cut, async (bytes) => {
        expect(await problemOf(bytes)).toEqual([
          bytes.length === 0 ? 'blank-file' : 'damaged-workbook',
          {},
          from(null),
        ])
      }),
    )
    await fc.assert(
      fc.asyncProperty(spoilt, async (bytes) => {
        const read = await readWorkbook(bytes, 'a.xlsx')
        expect('problem' in read || read.tables.length <= 1).toBe(true)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchTable } from '../../../src/formats/table/match'
import { rowsOf } from '../../../src/formats/table/rows'
import { isWorkbook, readWorkbook } from '../../../src/formats/table/workbook'
import { aWorkbook, type Book, escaped, partsOf, rowsOfTexts } from './workbook/workbooks'
import { aZip, stored } from './workbook/zip'

async function tablesOf(book: Book, parts = {}) {
  const read = await readWorkbook(await aWorkbook(book, parts), 'a.xlsx')
  if ('problem' in read) throw new Error(read.problem.code)
  return read
}

/** The rows of the only sheet. */
const rowsIn = async (rows: string, rest: Partial<Book> & { readonly after?: string } = {}) =>
  (await tablesOf({ sheets: [{ rows, after: rest.after ?? '' }], ...rest })).tables[0]?.rows

/** The text of a cell that stands alone. */
const textIn = async (cell: string, rest: Partial<Book> = {}) =>
  (await rowsIn(`<row r="1">${cell}</row>`, rest))?.[0]?.[0]

describe('a workbook', () => {
  it('is read sheet by sheet, each row and column where the person sees it', async () => {
    const { tables, ignored } = await tablesOf({
      sheets: [
        {
          name: '岗位 & "表"',
          rows: '<row r="3"><c r="C3"><v>1</v></c><c r="AB3"><v>2</v></c></row><row r="5"/>',
        },
        { name: 'Second', rows: rowsOfTexts([['a', 'b'], [], ['c']]) },
        { name: 'Empty', rows: '' },
      ],
    })
    expect(tables.map(({ file, sheet }) => [file, sheet])).toEqual([
      ['a.xlsx', '岗位 & "表"'],
      ['a.xlsx', 'Second'],
      ['a.xlsx', 'Empty'],
    ])
    const [first, second, third] = tables
    expect(first?.rows.length).toBe(3)
    expect(first?.rows[2]?.flatMap((text, column) => (text === '' ? [] : [[column, text]]))).toEqual([
      [2, '1'],
      [27, '2'],
    ])
    expect(second?.rows).toEqual([['a', 'b'], [], ['c']])
    expect(third?.rows).toEqual([])
    expect(ignored).toEqual([])
  })

  it('leads to the true place of a cell below blank rows and beside blank columns', async () => {
    const { tables } = await tablesOf({
      sheets: [
        {
          rows: '<row r="4"><c r="B4" t="str"><v>岗位</v></c><c r="D4" t="str"><v>部门</v></c></row><row r="7"><c r="B7" t="str"><v>厨师</v></c><c r="D7" t="e"><v>#REF!</v></c></row>',
        },
      ],
    })
    const read = tables.map((table) => rowsOf(matchTable(table)))
    expect(read[0]?.problems.map(({ code, origin, detail }) => [code, origin, detail])).toEqual([
      ['cell-error', { kind: 'table', file: 'a.xlsx', sheet: null, row: 7, column: 'D' }, { found: '#REF!' }],
    ])
  })

  it('passes over hidden sheets and those for remarks, and names them', async () => {
    const { tables, ignored } = await tablesOf({
      sheets: [
        { name: '(ignore) how to', rows: '<row/>' },
        { name: 'Roles', rows: '' },
        { name: '（忽略）说明', rows: '' },
        { name: ' (忽略) 2', rows: '' },
        { name: '(IGNORE)', rows: '' },
        { name: 'Lists', state: 'hidden', rows: '' },
        { name: 'Macros', state: 'veryHidden', rows: '' },
        { name: 'ignored no', rows: '' },
      ],
    })
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Roles', 'ignored no'])
    expect(ignored).toEqual(['(ignore) how to', '（忽略）说明', ' (忽略) 2', '(IGNORE)', 'Lists', 'Macros'])
  })

  it('is read as well where its parts are named in other ways', async () => {
    const {
      '_rels/.rels': root,
      'xl/workbook.xml': main,
      ...rest
    } = partsOf({ sheets: [{ rows: rowsOfTexts([['a']]) }] })
    const prefixed = main
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
      .replace('r:id', 'rel:id')
    const files = {
      '_rels/.rels': root.replace('xl/workbook.xml', '/XL/../XL/Workbook.xml'),
      'xl\\workbook.xml': prefixed,
      ...rest,
    }
    for (const isLarge of [false, true])
      expect(await readWorkbook(await aZip(files, { isLarge }), 'a.xlsx')).toMatchObject({
        tables: [{ rows: [['a']] }],
      })
    const { '[Content_Types].xml': types, ...others } = rest
    const bare = await aZip({ ...others, 'xl/workbook.xml': stored(main), mimetype: stored(types) })
    expect(await readWorkbook(bare, 'a.xlsx')).toMatchObject({ tables: [{ rows: [['a']] }] })
  })

  it('is read in UTF-16 too', async () => {
    const text = '\uFEFF<sst><si><t>岗位</t></si></sst>'
    const packed = stored(new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer))
    const read = await readWorkbook(
      await aWorkbook(
        { sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }] },
        { 'xl/sharedStrings.xml': packed },
      ),
      'a.xlsx',
    )
    expect(read).toMatchObject({ tables: [{ rows: [['岗位']] }] })
  })

  it('has no cell but the first of those that are merged', async () => {
    const rows = rowsOfTexts([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ])
    expect(
      await rowsIn(rows, {
        after:
          '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:XFD3"/><mergeCell ref="?"/></mergeCells>',
      }),
    ).toEqual([
      ['a', 'b', 'c'],
      ['', 'e', ''],
      ['g', '', ''],
    ])
  })

  it('is read to the end however many of its cells are said to be merged', async () => {
    const rows = rowsOfTexts(Array.from({ length: 100 }, () => Array.from({ length: 200 }, () => 'a')))
    const after = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(300_000)}</mergeCells>`
    expect((await rowsIn(rows, { after }))?.[0]?.[0]).toBe('a')
  })

  it('is read without the sheets that are no tables', async () => {
    const book: Book = {
      sheets: [
        { name: 'Chart', rows: '' },
        { name: 'Roles', rows: '' },
      ],
    }
    const name = 'xl/_rels/workbook.xml.rels'
    const parts = { [name]: partsOf(book)[name].replace('/worksheet"', '/chartsheet"') }
    const { tables, ignored } = await tablesOf(book, parts)
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Roles'])
    expect(ignored).toEqual([])
  })

  it('is told by its first bytes', async () => {
    expect(isWorkbook(await aWorkbook({ sheets: [] }))).toBe(true)
    expect(isWorkbook(await aZip({}))).toBe(true)
    expect(isWorkbook(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe(true)
    for (const text of ['', 'P', 'PK', 'PK, Kosovo', 'title,field'])
      expect(isWorkbook(new TextEncoder().encode(text))).toBe(false)
  })
})

describe('a cell of a workbook', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['1.0', '1'],
    ['5', '5'],
    ['-2.50', '-2.5'],
    ['1E3', '1000'],
    ['110105199001011234', '110105199001011234'],
    ['1.1010519900101123E+17', '110105199001011000'],
    ['', undefined],
    ['many', 'many'],
  ])('shows the number %s as people see it', async (written, text) => {
    expect(await textIn(`<c r="A1"><v>${written}</v></c>`)).toBe(text)
  })

  it.each([
    [14, '46356', '2026-11-30'],
    [14, '1', '1900-01-01'],
    [14, '59', '1900-02-28'],
    [14, '60', '1900-02-29'],
    [14, '61', '1900-03-01'],
    [22, '46356.75', '2026-11-30'],
    [31, '46356', '2026-11-30'],
    [57, '46356', '2026-11-30'],
    ['yyyy"年"m"月"d"日"', '46356', '2026-11-30'],
    ['[$-804]yyyy\\-mm;@', '46356', '2026-11-30'],
    ['mmm', '46356', '2026-11-30'],
    ['yyyy-mm-dd', '-1', '-1'],
    ['yyyy-mm-dd', '99999999', '99999999'],
    ['m/d/yy h:mm', '0.5', '12:00'],
    [20, '0.75', '18:00'],
    ['[h]:mm', '1.25', '30:00'],
    ['0%', '0.07', '7%'],
    ['000000', '42', '000042'],
    ['"P"0', '5', 'P5'],
    ['0"级"', '3', '3级'],
    ['[Red]0.00', '1.5', '1.5'],
    ['#,##0.00 "days"', '1234.5', '1234.5'],
    ['0.00E+00', '1500', '1500'],
    ['General', '7', '7'],
  ])('in the format %s shows %s as %s', async (format, written, text) => {
    expect(await textIn(`<c r="A1" s="1"><v>${written}</v></c>`, { formats: [0, format] })).toBe(text)
  })

  it('counts its days from 1904 where the workbook does', async () => {
    expect(await textIn('<c s="1"><v>44894</v></c>', { formats: [0, 14], from1904: true })).toBe('2026-11-30')
  })

  it.each([
    ['<c t="b"><v>1</v></c>', 'TRUE'],
    ['<c t="b"><v>0</v></c>', 'FALSE'],
    ['<c t="d"><v>2026-11-30T08:00:00</v></c>', '2026-11-30'],
    ['<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c><f>A2+1</f><v>3</v></c>', '3'],
    ['<c t="str"><f>A2&amp;"x"</f><v> 甲 x </v></c>', '甲 x'],
    ['<c><f>NOW()</f></c>', undefined],
    ['<c t="s"><v>0</v></c>', '带团队\n定预算'],
    ['<c t="s"><v>1</v></c>', 'bold and plain'],
    ['<c t="s"><v>2</v></c>', '15-1254.00'],
    ['<c t="s"><v>3</v></c>', '110105199001011234'],
    ['<c t="s"><v>4</v></c>', '東京'],
    ['<c t="s"><v>5</v></c>', 'a\nb _x0041_ A'],
    ['<c t="s"><v>6</v></c>', '<b> & "😀" 😀 \uFFFD &nbsp;'],
    ['<c t="s"><v>7</v></c>', '=1+1'],
    ['<c t="s"><v>99</v></c>', undefined],
    ['<c t="s"><v>-1</v></c>', undefined],
    ['<c t="s"><v>__proto__</v></c>', undefined],
    ['<c t="s"/>', undefined],
    ['<c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>', 'a b'],
  ])('%s shows %j', async (cell, text) => {
    const texts = [
      '<t xml:space="preserve"> 带团队\r\n定预算 </t>',
      '<r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> and plain</t></r>',
      '<t>15-1254.00</t>',
      '<t>110105199001011234</t>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t>a_x000D_\nb _x005F_x0041_ _x0041_</t>',
      '<t><![CDATA[<b>]]> &amp; &quot;&#x1F600;&#34; &#128512; &#9999999; &nbsp;</t>',
      "<t>'=1+1</t>",
    ]
    expect(await textIn(cell, { texts: texts.map((text) => `<si>${text}</si>`).join('') })).toBe(text)
  })

  it('shows what its kind says it holds, and nothing of the cell before', async () => {
    const row = '<row><c><is><t>x</t></is><v>1</v></c><c t="inlineStr"><is><t>y</t></is><v>2</v></c></row>'
    expect(await rowsIn(row)).toEqual([['1', 'y']])
  })

  it('holds any text that XML can', async () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((one) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x|^\s*'/u.test(one))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), async (cells) => {
        const texts = cells.map((cell) => `<si><t>${escaped(cell)}</t></si>`).join('')
        const row = cells.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('')
        const rows = await rowsIn(`<row>${row}</row>`, { texts })
        expect(cells.map((_, index) => rows?.[0]?.[index] ?? '')).toEqual(cells.map((cell) => cell.trim()))
      }),
    )
  })
})

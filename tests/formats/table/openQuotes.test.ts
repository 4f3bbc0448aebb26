import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../../src/formats/table/delimited'
import { matchTable } from '../../../src/formats/table/match'
import { withoutOpenQuotes } from '../../../src/formats/table/openQuotes'
import { rowsOf } from '../../../src/formats/table/rows'
import { allTexts } from '../../hostile/texts'

function read(text: string) {
  const { rows, problems } = rowsOf(matchTable(readDelimited(text, 'a.csv')))
  const places = problems.flatMap(({ code, origin }) =>
    code === 'open-quote' && origin.kind === 'table' ? [`${origin.column}${origin.row}`] : [],
  )
  return { rows: rows.map((row) => `${row.text('title')}: ${row.text('line')}`), places }
}

describe('a quotation mark that begins a cell', () => {
  it.each([
    ['and none ends', 'Title,Duties\nA,"x\nB,y\nC,z\n', ['A: "x', 'B: y', 'C: z'], ['B2']],
    ['of a word in it', 'Title\tDuties\nA\t"Lead" team\nB\ty\n', ['A: "Lead" team', 'B: y'], ['B2']],
    [
      'of a word, while another row has some, too',
      'Title,Duties\nA,"Lead" team\nB,the "Best"\nC,z\n',
      ['A: "Lead" team', 'B: the "Best"', 'C: z'],
      ['B2'],
    ],
    [
      'in several cells',
      'Title,Duties\r\n"A" b,"x\r\n"C" d,z\r\n',
      ['"A" b: "x', '"C" d: z'],
      ['A2', 'B2', 'A3'],
    ],
    [
      'in the last cell of a file that was cut short',
      '岗位,职责\n店员,理货\n店长,"排班',
      ['店员: 理货', '店长: "排班'],
      ['B3'],
    ],
    ['below a cell of two lines', 'Title,Duties\nA,"x\ny"\nB,"z\n', ['A: x\ny', 'B: "z'], ['B3']],
  ])('[OWN4] %s takes no other row with it, and is told', (_, text, rows, places) => {
    const told = read(text)
    expect(told.rows).toEqual(rows)
    expect(told.places).toEqual(places)
  })

  it.each([
    'Title,Duties\nA,"x, y"\nB,"he said ""no"""\n',
    'Title,Duties\nA,"x\ny"\nB,"z" \n',
    'Title,Duties\nA,"says "yes" often"\nB,y\n',
    'Title,Duties\nA,5" pipes\nB,y\n',
  ])('is one of CSV where another ends it: %j', (text) => {
    expect(read(text).places).toEqual([])
    expect(read(text).rows).toHaveLength(2)
    expect(withoutOpenQuotes(text, ',')).toEqual({ text, places: [] })
  })

  it('never throws and never loses a sign, whatever the text', () => {
    for (const text of allTexts) {
      const { text: mended } = withoutOpenQuotes(`"${text}`, ',')
      expect(mended.replaceAll('"', '')).toBe(text.replaceAll('"', ''))
    }
  })
})

import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../../src/formats/table/delimited'
import { matchTable } from '../../../src/formats/table/match'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { watchPrototypes } from '../../hostile/prototypes'
import { allTexts } from '../../hostile/texts'
import { ABOUT } from './about'

const read = (...files: readonly (readonly [name: string, text: string])[]) =>
  checkRead(
    draftOfTables(
      files.map(([name, text]) => matchTable(readDelimited(text, name))),
      ABOUT,
    ),
  )

const ROLES = ['roles.csv', 'id,title,level\na,Aide,1\nb,Nurse,2\n'] as const

describe('what of a table is passed over', () => {
  it.each([
    ['step-without-end', 'from,to,kind\na,,promotion\na,b,promotion\n', { row: 2, column: null }, {}],
    ['step-without-end', 'from,to,kind\n,b,promotion\n', { row: 2, column: null }, {}],
    ['step-to-itself', 'from,to,kind\na,a,lateral\n', { row: 2, column: 'B' }, { title: 'Aide' }],
    ['step-to-itself', 'from,to,kind\na,AIDE,lateral\n', { row: 2, column: 'B' }, { title: 'Aide' }],
    [
      'unknown-kind',
      'from,to,kind\na,b,Sideline\nb,a,Sideline\n',
      { row: 2, column: 'C' },
      { found: 'Sideline' },
    ],
    ['unlisted-role', 'from,to,kind\na,c,promotion\n', { row: 2, column: 'B' }, { title: 'c' }],
    [
      'unlisted-line',
      'from,to,kind,basis,confidence,cites\na,b,promotion,stated,,x > y\n',
      { row: 2, column: 'B' },
      { id: 'x' },
    ],
  ])('is said with its row and column, once: %s', (code, moves, place, detail) => {
    const { data, problems } = read(ROLES, ['moves.csv', moves])
    expect(data).not.toBeNull()
    const found = problems.filter((problem) => problem.code === code)
    expect(found).toEqual([
      {
        code,
        severity: 'warning',
        origin: { kind: 'table', file: 'moves.csv', sheet: null, ...place },
        detail,
      },
    ])
  })

  it('is a kind of steps that is not said at all, without a word', () => {
    const { problems } = read(ROLES, ['moves.csv', 'from,to\na,b\n'])
    expect(problems.map(({ code }) => code)).toEqual(['transition-without-reason'])
  })

  it('is a character that was lost, in every cell', () => {
    const { data, problems } = read(['x.csv', 'Title,Note\nA\ufffd,b\nC,\ufffdd\n'])
    expect(data?.roles).toHaveLength(2)
    expect(
      problems.filter(({ code }) => code === 'lost-character').map(({ origin }) => origin),
    ).toMatchObject([
      { row: 2, column: 'A' },
      { row: 3, column: 'B' },
    ])
  })

  it('is the second title of one id', () => {
    const { data, problems } = read([
      'roles.csv',
      'id,title,title_zh\na,Aide,助手\na,aide,助手\na,Porter,助手\n',
    ])
    expect(data?.roles.map(({ title }) => title)).toEqual([{ en: 'Aide', zh: '助手' }])
    expect(problems.filter(({ code }) => code === 'id-of-two-titles')).toEqual([
      expect.objectContaining({
        origin: { kind: 'table', file: 'roles.csv', sheet: null, row: 4, column: 'B' },
        detail: { id: 'a', title: 'Porter', other: 'Aide' },
      }),
    ])
  })

  it('is named where it stands in a table whose headings stand in its first column', () => {
    const { problems } = read([
      'card.csv',
      '岗位名称,前台,主管\n部门,行政部,行政部\n职级,1,2\n下一步,主管,店长\n',
    ])
    expect(problems.find(({ code }) => code === 'unlisted-role')?.origin).toEqual({
      kind: 'table',
      file: 'card.csv',
      sheet: null,
      row: 4,
      column: 'C',
    })
  })
})

describe('what a cell may hold', () => {
  it('is a title of digits, a date, a sign that begins a formula', () => {
    const { data } = read(['x.csv', "Title,Level\n007,1\n2026-11-29,1\n=A,2\n+B,2\n-C,2\n@D,2\n'=E,2\n"])
    expect(data?.roles.map(({ title }) => title)).toEqual(['007', '2026-11-29', '=A', '+B', '-C', '@D', '=E'])
    expect(data?.roles.map(({ id }) => id).slice(0, 2)).toEqual(['007', '2026-11-29'])
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is the name %s, in every place',
    (name) => {
      const changes = watchPrototypes()
      const { data, problems } = read(
        [
          'roles.csv',
          `id,title,field,level,responsibilities,skills\n${name},${name},${name},${name},${name},${name}\nb,B,${name},${name},,\n`,
        ],
        ['moves.csv', `from,to,kind\n${name},b,lateral\n`],
      )
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(data?.roles[0]?.id).toBe(name)
      expect(data?.transitions).toHaveLength(1)
      expect(changes()).toEqual([])
    },
  )

  const CELLS = ['id', 'title', 'field', 'level', 'duties', 'skills', 'next', 'also called', 'note'] as const

  it('is any of 400 hostile texts, under every heading and as a heading, and nothing throws or hangs', () => {
    const texts = allTexts.filter((_, index) => index % Math.floor(allTexts.length / 400) === 0).slice(0, 400)
    expect(texts).toHaveLength(400)
    const changes = watchPrototypes()
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const rows = texts.map((text) => CELLS.map(() => quoted(text)).join(','))
    for (const [index, row] of rows.entries()) {
      const { data, problems } = read(['x.csv', `${CELLS.join(',')}\n${row}\nb,B,F,1,Does,,,,\n`])
      if (data === null) expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
      else expect(createRoleGraph(data).roles.size).toBeGreaterThan(0)
      for (const { origin } of problems) expect(origin.kind).toBe('table')
      read(['x.csv', `Title,${quoted(texts[index] ?? '')}\nA,B\n`], [texts[index] ?? '', `${row}\n${row}\n`])
    }
    const { data } = read([
      'x.csv',
      `Title,Duties\n${texts.map((text) => `${quoted(`R${text}`)},${quoted(text)}`).join('\n')}\n`,
    ])
    expect(data === null || data.roles.length > 300).toBe(true)
    expect(changes()).toEqual([])
  })
})

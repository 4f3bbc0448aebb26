import { describe, expect, it } from 'vitest'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { originKey } from '../../../src/formats/ownRoles/leads'
import { createOwnRolesReader, type OwnRolesRequest, STAGES } from '../../../src/formats/ownRoles/ownRoles'
import { LEFT_OUT } from '../../../src/formats/table/columnUses'
import { aGraphData } from '../../graph/builders'
import { gb18030, utf16 } from '../encodings'
import { aWorkbook, rowsOfTexts } from '../table/workbook/workbooks'
import { aRequest } from './aRequest'

const TABLE = '岗位,部门,职级,职责,下一步\n店员,门店,初级,理货,店长\n店长,门店,高级,排班,\n'

async function read(request: OwnRolesRequest) {
  const shares: number[] = []
  const result = await createOwnRolesReader()(request, (share) => shares.push(share))
  const text = new TextDecoder().decode(result.graph?.bytes)
  return { ...result, shares, data: result.graph === null ? null : readRoleGraph(text).data }
}

describe('a person’s own roles', () => {
  it('[OWN2] are read to a whole map, and what a preview shows of them', async () => {
    const { data, counts, tables, title, languages, levels, levelsBy, files, shares } = await read(
      aRequest({ '小店.csv': TABLE }),
    )
    expect(data?.roles.map(({ id }) => id)).toEqual(['店员', '店长'])
    expect(data).toMatchObject({ id: '小店', title: '小店', updated: '2026-11-30' })
    expect(counts).toEqual({ roles: 2, lines: 2, skills: 0, transitions: 1 })
    expect(tables).toMatchObject([
      { file: '小店.csv', sheet: null, headerRow: 0, rowCount: 4, isLeftOut: false },
    ])
    expect(tables[0]?.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [0, '岗位'],
      [1, '店员'],
      [2, '店长'],
      [3, ''],
    ])
    expect([title, languages, levels, levelsBy]).toEqual(['小店', ['zh-Hans'], ['初级', '高级'], 'words'])
    expect(files).toEqual([{ name: '小店.csv', encoding: 'utf-8', ignored: [] }])
    expect(shares).toEqual([STAGES.reading, STAGES.matching, STAGES.checking])
  })

  it('[OWN4] of two files of one name are told apart, in what is shown and in what is wrong', async () => {
    const request = aRequest({
      'a.csv': 'Title,Next role\nClerk,Nobody\n',
      'b.csv': 'Title,Next role\nCook,Ghost\n',
    })
    const { tables, problems, files, title } = await read({
      ...request,
      files: request.files.map((file) => ({ ...file, name: 'a.csv' })),
    })
    expect([title, files.map(({ name }) => name)]).toEqual(['a', ['a.csv', 'a.csv (2)']])
    expect(tables.map(({ file }) => file)).toEqual(['a.csv', 'a.csv (2)'])
    expect(
      problems.flatMap(({ code, origin }) =>
        code === 'transition-without-reason' && 'file' in origin ? [origin.file] : [],
      ),
    ).toEqual(['a.csv', 'a.csv (2)'])
  })

  it('[OWN4] of two sheets of one name are told apart', async () => {
    const sheet = (title: string) => ({ name: 'Roles', rows: rowsOfTexts([['Title'], [title]]) })
    const { tables, data } = await read(
      aRequest({ 'a.xlsx': await aWorkbook({ sheets: [sheet('Clerk'), sheet('Chief')] }) }),
    )
    expect(tables.map(({ file, sheet: name }) => [file, name])).toEqual([
      ['a.xlsx', 'Roles'],
      ['a.xlsx', 'Roles (2)'],
    ])
    expect(data?.roles).toHaveLength(2)
  })

  it('[OWN2] are read anew as the person chooses: name, columns, order of levels, tables left out', async () => {
    const table = 'Role,Who,Level\nClerk,Ann,B\nChief,Bob,A\n'
    const told = await read(aRequest({ 'a.csv': table }))
    expect(told.data?.levels.map(({ name }) => name)).toEqual(['B', 'A'])
    const columns = [{ use: 'title', language: null }, { use: 'note', language: null }, LEFT_OUT] as const
    const chosen = await read(
      aRequest({ 'a.csv': table }, { title: 'Our office', tables: new Map([['0.0', { columns }]]) }),
    )
    expect(chosen.data).toMatchObject({ id: 'our-office', title: 'Our office' })
    expect(chosen.data?.roles.map(({ note }) => note)).toEqual(['Ann', 'Bob'])
    expect(chosen.data?.levels).toHaveLength(1)
    const ordered = await read(aRequest({ 'a.csv': table }, { levels: ['A', 'B'] }))
    expect(ordered.data?.levels.map(({ name }) => name)).toEqual(['A', 'B'])
    const without = await read(
      aRequest({ 'a.csv': table }, { tables: new Map([['0.0', { isLeftOut: true }]]) }),
    )
    expect([without.graph, without.tables.length]).toEqual([null, 1])
    expect(without.problems).toMatchObject([{ code: 'no-title-column', severity: 'error' }])
  })

  it('[OWN2] keep what columns are for that are too far right to be shown, when another is chosen', async () => {
    const table = `Title,Note${',x'.repeat(70)},Level\nClerk,a${','.repeat(70)},1\nChief,b${','.repeat(70)},2\n`
    const { tables } = await read(aRequest({ 'a.csv': table }))
    const columns = tables[0]?.columns.with(1, LEFT_OUT) ?? []
    const { levels } = await read(aRequest({ 'a.csv': table }, { tables: new Map([['0.0', { columns }]]) }))
    expect([columns.length, levels]).toEqual([60, ['1', '2']])
  })

  it('[OWN2] take the row of headings that is chosen, and shows the rows around one that is asked for', async () => {
    const rows = Array.from({ length: 50 }, (_, nth) => `Role ${nth},x`).join('\n')
    const request = aRequest(
      { 'a.csv': `title,title\nJob,Area\n${rows}\n` },
      { tables: new Map([['0.0', { headerRow: 1 }]]), shown: { table: '0.0', row: 40 } },
    )
    const { data, tables } = await read(request)
    expect(data?.roles).toHaveLength(50)
    expect(tables[0]?.rows.map(({ row }) => row)).toEqual([1, 38, 39, 40, 41, 42, 43])
  })

  it('[OWN1] are told by what a file holds, not by its name: a map in JSON stays as it is', async () => {
    const own = aGraphData('seo>manager')
    const { data, tables, counts } = await read(aRequest({ 'table.csv': JSON.stringify(own) }))
    expect(data).toEqual(readRoleGraph(JSON.stringify(own)).data)
    expect([tables, counts.roles]).toEqual([[], 2])
  })

  it('[OWN5] in JSON tell how far they are, also while they are looked through for what can be mended', async () => {
    for (const text of [
      JSON.stringify(aGraphData('seo>manager')),
      JSON.stringify(aGraphData('seo>manager')).replace('}', ',}').replace('":', '"：'),
    ]) {
      const shares: number[] = []
      await createOwnRolesReader()(aRequest({ 'a.json': text }), (share) => shares.push(share))
      const mending = shares.filter((share) => share > STAGES.matching && share < STAGES.checking)
      expect(mending.length).toBeGreaterThan(0)
      expect(shares).toEqual(shares.toSorted((one, other) => one - other))
      expect(shares).toContain(STAGES.placing)
    }
  })

  it('[OWN1] get an id of their own where the site offers a map of that id', async () => {
    const { graph } = await read(aRequest({ 'a.json': JSON.stringify({ ...aGraphData('a>b'), id: 'cafe' }) }))
    expect(graph?.id).toBe('cafe-own')
    expect((await read(aRequest({ 'Café.csv': 'Title\nCook\n' }, { title: 'cafe' }))).graph?.id).toBe(
      'cafe-own',
    )
  })

  it('[OWN1] give the same ids when the same file is taken in again', async () => {
    const idsOf = async () =>
      (await read(aRequest({ 'a.csv': TABLE }))).data?.roles.flatMap(({ id, responsibilities }) => [
        id,
        ...responsibilities.map((line) => line.id),
      ])
    expect(await idsOf()).toEqual(await idsOf())
  })

  it.each([
    ['UTF-16', utf16(TABLE)],
    ['GB18030', gb18030(TABLE)],
  ])('[OWN1] are read in %s', async (_, bytes) => {
    const { data } = await read(aRequest({ 'a.csv': bytes }))
    expect(data?.roles.map(({ title }) => title)).toEqual(['店员', '店长'])
  })

  it.each([
    ['nothing', '', 'blank-file'],
    ['spaces', ' \n ', 'blank-file'],
    ['a table without titles', 'Salary\n3\n', 'no-title-column'],
    ['headings alone', 'Title,Level\n', 'no-rows'],
    ['a map that is cut off', '{ "format": "role-graph/1", ', 'json-cut-short'],
    ['brackets in brackets', '['.repeat(1_000_000), 'too-deep'],
    ['what somebody wrote', JSON.stringify({ format: 'rungs-readiness/1' }), 'written-file'],
  ])('[OWN4] that are %s are refused, and why', async (_, text, code) => {
    const { graph, problems } = await read(aRequest({ 'a.csv': text }))
    expect(graph).toBeNull()
    expect(problems[0]).toMatchObject({ code, severity: 'error' })
  })

  it('[OWN4] name each problem by file, row and letter of the column', async () => {
    const { problems } = await read(aRequest({ 'a.csv': `${TABLE}厨师,后厨,初级,#REF!,总厨\n` }))
    const origin = { kind: 'table', file: 'a.csv', sheet: null, row: 4 }
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'cell-error', origin: { ...origin, column: 'D' } }),
    )
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'unlisted-role', origin: { ...origin, column: 'E' } }),
    )
  })

  it('[OWN4] of a file that holds no table have one problem', async () => {
    const { problems } = await read(aRequest({ 'a.csv': ' \n' }))
    expect(problems.map(({ code }) => code)).toEqual(['blank-file'])
  })

  it('[OWN1] in a table may begin with a word in square brackets', async () => {
    const { data } = await read(aRequest({ 'a.csv': '[Draft] Roles\nTitle,Level\nClerk,1\n' }))
    expect(data?.roles).toHaveLength(1)
  })

  it('[OWN4] of several maps at once are refused', async () => {
    const map = JSON.stringify(aGraphData('a>b'))
    for (const files of [
      { 'a.json': map, 'b.json': map },
      { 'a.csv': TABLE, 'b.json': map },
    ]) {
      const { graph, problems } = await read(aRequest(files))
      expect([graph, problems[0]?.code]).toEqual([null, 'several-maps'])
    }
  })

  it('[OWN4] of several files name theirs, and of one need no name', async () => {
    const map = aGraphData('a>b')
    const wrong = JSON.stringify({
      ...map,
      roles: [{ ...map.roles[0], level: ' Entry' }, map.roles[1]],
      x: 1,
    })
    const places = async (files: Readonly<Record<string, string>>) => {
      const { problems, mends } = await read(aRequest(files))
      return [...problems.map(({ origin }) => origin), ...mends.flatMap((mend) => mend.places)].map(
        (origin) => ('file' in origin ? origin.file : null),
      )
    }
    const several = await places({ 'a.csv': TABLE, 'b.json': wrong, 'c.json': '{}' })
    expect(several.slice(0, 2)).toEqual(['c.json', 'a.csv'])
    expect(several.length).toBeGreaterThan(4)
    expect(new Set(several.slice(2))).toEqual(new Set(['b.json']))
    expect(await places({ 'a.json': '{ "format" ', 'b.csv': TABLE })).toEqual(['b.csv', 'a.json'])
    expect(new Set(await places({ 'b.json': wrong }))).toEqual(new Set([null]))
  })

  it('[OWN4] lead to the text of the file also where that is named', async () => {
    const wrong = JSON.stringify({ ...aGraphData('a>b'), x: 1 })
    const keys = async (files: Readonly<Record<string, string>>) => [
      ...(await read(aRequest(files))).leads.keys(),
    ]
    expect(await keys({ 'a.json': wrong, 'b.csv': TABLE })).toEqual(await keys({ 'a.json': wrong }))
    const [cut] = await keys({ 'a.json': '{ "format" ', 'b.csv': TABLE })
    const { problems } = await read(aRequest({ 'a.json': '{ "format" ', 'b.csv': TABLE }))
    expect(problems.map(({ origin }) => originKey(origin))).toContain(cut)
  })

  it('[OWN4] of tables that are all left out are said of their file', async () => {
    const { problems } = await read(
      aRequest({ 'a.csv': TABLE }, { tables: new Map([['0.0', { isLeftOut: true }]]) }),
    )
    expect(problems.map(({ code, origin }) => [code, 'file' in origin && origin.file])).toEqual([
      ['no-title-column', 'a.csv'],
    ])
  })

  it('[OWN2] are not read again when only something is chosen of them', async () => {
    const reader = createOwnRolesReader()
    const request = aRequest({ 'a.csv': TABLE })
    await reader(request, () => undefined)
    // The same batch holds the same files: whatever stands there now is not looked at.
    const other = { ...request, files: [{ name: 'a.csv', bytes: new Uint8Array() }] }
    expect((await reader(other, () => undefined)).counts.roles).toBe(2)
    expect((await reader({ ...other, batch: 2 }, () => undefined)).counts.roles).toBe(0)
  })
})

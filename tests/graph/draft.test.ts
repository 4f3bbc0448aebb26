import { describe, expect, it } from 'vitest'
import { checkDraft, checkRead } from '../../src/graph/check'
import type { Path } from '../../src/graph/checks/path'
import { createProblem, type Problem } from '../../src/graph/checks/problems'
import { type Draft, draftOf } from '../../src/graph/draft'
import type { RoleGraphData } from '../../src/graph/model'
import type { Origin } from '../../src/graph/origin'
import { originText } from '../../src/i18n/originText'
import { problemText } from '../../src/i18n/problemText'
import { translatorIn } from '../i18n/allWords'
import { aGraphData } from './builders'

const speakers = { en: translatorIn('en'), zh: translatorIn('zh-CN') }

const COLUMNS = ['id', 'title', 'field', 'level']

/** Roles as a table has them: a heading, then a row each; all else is the same for all. */
function tableDraft(rows: readonly (readonly string[])[]): Draft {
  const roles = rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [COLUMNS[index], cell])))
  const originOf = ([key, row, cell]: Path): Origin => ({
    kind: 'table',
    file: 'roles.xlsx',
    sheet: key === 'roles' ? 'Roles' : null,
    row: typeof row === 'number' ? row + 2 : null,
    column: 'ABCD'[COLUMNS.indexOf(String(cell))] ?? null,
  })
  return { value: { ...aGraphData('a>b'), roles, transitions: [] }, originOf }
}

const said = (language: keyof typeof speakers, { problems }: { readonly problems: readonly Problem[] }) =>
  problems.map(
    (problem) =>
      `${originText(speakers[language], problem.origin)}: ${problemText(speakers[language], problem)}`,
  )

describe('a draft from a table', () => {
  const good = [
    ['a', 'A', 'field-1', 'level-1'],
    ['b', 'B', 'field-1', 'level-2'],
  ]

  it('[CHECK2] is checked as any other, and each problem names sheet, row and column', () => {
    const draft = tableDraft([...good, ['a', 'C', 'nowhere', 'level-1']])
    const { data, problems } = checkDraft(draft)
    expect(data).toBeNull()
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
      {
        ...createProblem(
          'duplicate-id',
          { kind: 'table', file: 'roles.xlsx', sheet: 'Roles', row: 4, column: 'A' },
          { id: 'a' },
        ),
        first: { kind: 'table', file: 'roles.xlsx', sheet: 'Roles', row: 2, column: 'A' },
      },
      createProblem(
        'unknown-field',
        { kind: 'table', file: 'roles.xlsx', sheet: 'Roles', row: 4, column: 'C' },
        { id: 'nowhere' },
      ),
    ])
    expect(said('en', { problems })[0]).toBe(
      'roles.xlsx, sheet “Roles”, row 4, column A: The id “a” is already used at roles.xlsx, sheet “Roles”, row 2, column A. Give one of the two another id, or remove it if it is a former one.',
    )
    expect(said('zh', { problems })[1]).toBe(
      'roles.xlsx，工作表“Roles”，第 4 行，C 列: 没有 id 为“nowhere”的领域。请更正，或在“fields”中添加该领域。',
    )
  })

  it('[CHECK1] names a row where a cell is missing, and the sheet where all is wrong', () => {
    expect(said('en', checkDraft(tableDraft([['a', 'A', 'field-1']]))).slice(0, 1)).toEqual([
      'roles.xlsx, sheet “Roles”, row 2: The key “level” is missing here. Add it.',
    ])
    expect(checkDraft(tableDraft([])).problems).toMatchObject([
      { code: 'too-few', origin: { sheet: 'Roles', row: null, column: null } },
    ])
  })

  it('[CHECK4] gives the graph when nothing is wrong', () => {
    expect(checkDraft(tableDraft(good)).data?.roles.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('what a format read', () => {
  const data: RoleGraphData = aGraphData('lone')
  const origin: Origin = { kind: 'text', line: 3, column: 1 }

  it('[CHECK2] brings its own problems, errors before warnings', () => {
    const error = createProblem('unknown-key', origin, { key: 'x' })
    const { data: refused, problems } = checkRead({ draft: draftOf(data), problems: [error] })
    expect(refused).toBeNull()
    expect(problems.map(({ code }) => code)).toEqual(['unknown-key', 'isolated-role'])
    expect(said('en', { problems })[0]).toMatch(/^line 3, column 1: /)
    expect(said('zh', { problems })[0]).toMatch(/^第 3 行第 1 列: /)
  })

  it('[CHECK4] is opened when its own problems are but warnings', () => {
    const warning = createProblem('duplicate-rank', origin)
    const checked = checkRead({ draft: draftOf(data), problems: [warning] })
    expect(checked.data).toEqual(data)
    expect(checked.problems).toHaveLength(2)
  })

  it('[CHECK4] is no graph without a draft', () => {
    const problems = [createProblem('not-json', origin)]
    expect(checkRead({ draft: null, problems })).toEqual({ data: null, problems })
  })
})

it('[CHECK8] very many problems of a draft are counted, with how many of the rest are errors', () => {
  const skills = Array.from({ length: 10_005 }, () => 1)
  const { problems } = checkDraft(draftOf({ ...aGraphData('a>b'), skills }))
  expect(problems).toHaveLength(10_001)
  expect(problems.at(-1)).toMatchObject({ code: 'more-problems', detail: { number: '5', errors: '5' } })
})

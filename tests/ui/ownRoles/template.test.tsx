import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/formats/table/workbook'
import { createI18n } from '../../../src/i18n/i18n'
import { languages } from '../../../src/i18n/languages'
import { templateRows } from '../../../src/i18n/templateRows'
import { loadFromFiles } from '../../i18n/allWords'
import { takeTables } from './takeTables'

describe('the table to start from', () => {
  it.each(languages)('[OWN7] is the same as a workbook in %s', async (language) => {
    const { speech } = await createI18n({ languages: [language], parts: ['ownRoles'], load: loadFromFiles })
    const rows = templateRows(speech.getState().t)
    const response = await fetch(`/templates/${language}.xlsx`)
    const read = await readWorkbook(new Uint8Array(await response.arrayBuffer()), 'template.xlsx')
    const [table] = 'tables' in read ? read.tables : []
    const padded = table?.rows.map((row) => Array.from(rows[0] ?? [], (_, index) => row[index] ?? ''))
    expect(padded).toEqual(rows)
  })

  it.each([
    ['en', ['4 roles', '8 responsibilities', '5 skills', '2 moves']],
    ['zh-CN', ['4 个岗位', '8 条职责', '5 项能力', '2 条连线']],
  ] as const)('[OWN7] is a right map as it is: %s', async (language, counts) => {
    const { speech } = await createI18n({ languages: [language], parts: ['ownRoles'], load: loadFromFiles })
    const rows = templateRows(speech.getState().t)
    const { dialog } = await takeTables(
      { 'a.csv': rows.map((row) => row.join('\t')).join('\n') },
      { language },
    )
    for (const count of counts) expect(dialog.getByText(count)).toBeVisible()
    expect(dialog.getByText(language === 'en' ? 'No problems found.' : '没有发现问题。')).toBeVisible()
  })
})

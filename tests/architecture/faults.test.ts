// docs/faults.md quotes the page: what it quotes is what the page says.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../i18n/allWords'

const rows = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| fault'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, fault = '']) => !fault.startsWith('---'))

/** What stands between what is left out. */
const fragmentsOf = (cell: string) =>
  cell.split(/…|– |, (?=Save what)|、(?=保存我)/).map((part) => part.trim())

describe('the table of faults', () => {
  it.each([
    ['en', 2],
    ['zh-CN', 3],
  ] as const)('quotes what the page says, in %s', (language, column) => {
    const said = JSON.stringify([...partsOf(language).values()])
    // What begins with a small letter describes, and is no quotation.
    const quoted = rows.filter(([, , english = '']) => /^[A-Z“]/.test(english))
    expect(quoted.length).toBeGreaterThan(15)
    for (const row of quoted)
      for (const fragment of fragmentsOf(row[column] ?? ''))
        expect([fragment, said.includes(fragment)]).toEqual([fragment, true])
  })
})

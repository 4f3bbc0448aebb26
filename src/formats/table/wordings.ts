// What cells say of one thing in one language each.
import type { ColumnUse } from './columnUses'
import type { Cell, Row } from './row'

/** Wordings by language; '' for those whose language no heading names. */
export type Wordings = ReadonlyMap<string, string>

export const NO_WORDING: Wordings = new Map()

/** Of two cells in one language the first. */
export function wordingsOf(cells: readonly Cell[]): Wordings {
  const wordings = new Map<string, string>()
  for (const { text, language } of cells)
    if (!wordings.has(language ?? '')) wordings.set(language ?? '', text)
  return wordings
}

/** Names are the same where only case, width and spaces differ. */
export const fold = (name: string): string =>
  (PLAIN.test(name) ? name : name.normalize('NFKC').replace(/\s+/g, ' ').trim()).toLowerCase()

/** Already as it should be, but for case. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

export const firstOf = (wordings: Wordings): string => wordings.values().next().value ?? ''

/**
 * The items of a list that may stand in several columns and languages. Columns of one language go on the list; the first items of
 * all languages belong together, then the second.
 */
export function listsOf(row: Row, use: ColumnUse): readonly Wordings[] {
  if (row.cells(use).length === 0) return []
  const lists = new Map<string, string[]>()
  for (const { text, language } of row.items(use)) {
    const list = lists.get(language ?? '')
    if (list === undefined) lists.set(language ?? '', [text])
    else list.push(text)
  }
  const most = Math.max(0, ...[...lists.values()].map(({ length }) => length))
  return Array.from(
    { length: most },
    (_, index) =>
      new Map(
        [...lists].flatMap(([language, list]) => {
          const item = list[index]
          return item === undefined || item === '' ? [] : [[language, item] as const]
        }),
      ),
  )
}

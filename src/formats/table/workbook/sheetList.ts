// The sheets of a workbook as its main part lists them.
import type { PartReader } from './part'

interface ListedSheet {
  readonly name: string
  readonly relation: string
  readonly isHidden: boolean
}

export interface SheetList extends PartReader {
  readonly sheets: readonly ListedSheet[]
  /** Whether the part is that of a workbook at all. */
  readonly isWorkbook: () => boolean
  /** Whether its days are counted from 1904. */
  readonly from1904: () => boolean
}

export function createSheetList(): SheetList {
  const sheets: ListedSheet[] = []
  let root: string | null = null
  let from1904 = false
  return {
    sheets,
    isWorkbook: () => root === 'workbook',
    from1904: () => from1904,
    open: (name, attribute) => {
      root ??= name
      if (name === 'workbookPr') from1904 = /^(1|true|on)$/i.test(attribute('date1904'))
      if (name === 'sheet')
        sheets.push({
          name: attribute('name'),
          relation: attribute('id'),
          isHidden: /hidden$/i.test(attribute('state')),
        })
    },
  }
}

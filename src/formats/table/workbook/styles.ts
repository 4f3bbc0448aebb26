// How the cells of a workbook show numbers, by the number of their style.
import { builtInCode, type Show, showOf } from './numberText'
import type { PartReader } from './part'

export interface Styles extends PartReader {
  readonly showOf: (style: number, from1904: boolean) => Show
}

export function createStyles(): Styles {
  const codes = new Map<number, string>()
  const formats: number[] = []
  const shows = new Map<string, Show>()
  let isOfCells = false
  return {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode'))
      else if (name === 'cellXfs') isOfCells = true
      else if (name === 'xf' && isOfCells) formats.push(Number(attribute('numFmtId')))
    },
    showOf: (style, from1904) => {
      const format = formats[style] ?? 0
      const code = codes.get(format) ?? builtInCode(format)
      const show = shows.get(code) ?? showOf(code, from1904)
      shows.set(code, show)
      return show
    },
  }
}

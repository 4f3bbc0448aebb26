// What one cell lists: lines, skills, roles.

/** What stands between the items of a cell. `auto` tells by the cells of the column. */
export const SEPARATORS = ['auto', 'line', 'bar', 'semicolon', 'numbers', 'comma', 'slash', 'none'] as const

export type Separator = (typeof SEPARATORS)[number]

/** A number, a bullet or a circled figure at the beginning of an item; what counts on, such as 4.A.1, is a code. */
const MARK =
  /^\s*(?:[(（]?\d{1,2}(?:[)）、．:：]|\.(?!\d|\w{1,3}\.))|[①-⑳㈠-㈩]|[一二三四五六七八九十]{1,2}[、.．]|[-–—](?!\d)|[•·*●▪◦‣])\s*/u
/** The same in the middle of a cell; a decimal such as 3.5 is none. */
const NUMBER =
  /(?:(?:^|[\s;；。，,]|(?<=[:：]))(?:\d{1,2}[)）、．]|\d{1,2}\.(?!\d|\w{1,3}\.))|[(（]\d{1,2}[)）]|[①-⑳]|(?<=\p{Script=Han})\d{1,2}[、．](?=\p{Script=Han}))\s*/u

const PATTERNS: Readonly<Record<Exclude<Separator, 'auto' | 'none'>, RegExp>> = {
  line: /[\r\n\u2028]+/,
  bar: /[|｜]/,
  semicolon: /[;；]/,
  numbers: NUMBER,
  comma: /[,，、]/,
  slash: /[/／]/,
}

/** For sentences: commas and slashes are part of them. */
const OF_LINES: readonly Separator[] = ['line', 'bar', 'numbers', 'semicolon']
const OF_NAMES: readonly Separator[] = ['line', 'bar', 'numbers', 'semicolon', 'comma', 'slash']

/** What leads up to a numbered list, such as 负责： */
const LEAD = /[:：]$/

/** A cell counts as numbered where it counts from one. */
const isNumbered = (cell: string): boolean => {
  const marks = cell.match(new RegExp(NUMBER, 'gu')) ?? []
  return marks.length > 1 && /1|①/.test(marks[0] ?? '') && /2|②/.test(marks[1] ?? '')
}

/** The separator of a cell that lists its items by numbers in one line, where others of its column have a line for each. */
export const separatorIn = (cell: string, ofColumn: Separator): Separator =>
  ofColumn === 'line' && !PATTERNS.line.test(cell.trim()) && isNumbered(cell) ? 'numbers' : ofColumn

/** What separates the items of a column, told by its cells; `none` where each holds one. */
export function separatorOf(cells: readonly string[], of: 'lines' | 'names'): Separator {
  const holds = (separator: Separator) =>
    cells.some((cell) =>
      separator === 'numbers'
        ? isNumbered(cell)
        : separator !== 'auto' && separator !== 'none' && PATTERNS[separator].test(cell.trim()),
    )
  return (of === 'lines' ? OF_LINES : OF_NAMES).find(holds) ?? 'none'
}

/** The items of a cell, none of them blank, without numbers and bullets before them. */
export function itemsOf(cell: string, separator: Separator): readonly string[] {
  const parts = separator === 'auto' || separator === 'none' ? [cell] : cell.split(PATTERNS[separator])
  return parts
    .map((part) =>
      part
        .replace(MARK, '')
        .replace(/[;；]\s*$/, '')
        .trim(),
    )
    .filter((part, index) => part !== '' && !(separator === 'numbers' && index === 0 && LEAD.test(part)))
}

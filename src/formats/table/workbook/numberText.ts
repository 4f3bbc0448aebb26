// A number of a cell as the person sees it: as a day, a time, a share, with leading zeros or words, as its format says.

/** What a format makes of a number. */
export type Show = (number: number) => string

/** As many digits as spreadsheets keep. */
const DIGITS = 15

const plain: Show = (number) => String(Number(number.toPrecision(DIGITS)))

const MINUTES_OF_DAY = 24 * 60
const MILLISECONDS_OF_DAY = MINUTES_OF_DAY * 60_000
/** 9999-12-31. */
const LAST_DAY = 2_958_465
/** The year 1900 is counted as if it had had a 29 February. */
const NO_SUCH_DAY = 60
const TO_1904 = 1462

function day(number: number): string {
  const count = Math.floor(number)
  if (count < 0 || count > LAST_DAY) return plain(number)
  if (count === NO_SUCH_DAY) return '1900-02-29'
  const start = Date.UTC(1899, 11, count < NO_SUCH_DAY ? 31 : 30)
  return new Date(start + count * MILLISECONDS_OF_DAY).toISOString().slice(0, 10)
}

const two = (number: number): string => String(number).padStart(2, '0')

function time(number: number): string {
  if (number < 0) return plain(number)
  const minutes = Math.round(number * MINUTES_OF_DAY)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Formats that every workbook has by number, as far as they change what is read. */
const BUILT_IN: readonly (readonly [readonly number[], string])[] = [
  [[9, 10], '0%'],
  [[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58], 'yyyy-mm-dd'],
  [[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56], 'h:mm'],
]

const CODES: ReadonlyMap<number, string> = new Map(
  BUILT_IN.flatMap(([ids, code]) => ids.map((id) => [id, code] as const)),
)

export const builtInCode = (id: number): string => CODES.get(id) ?? ''

/** Words, colours and conditions, in which letters mean nothing; hours beyond a day are kept. */
const ASIDE = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi

/** Zeros for each digit, with words around them. */
const FIXED = /^(?:"([^"]*)")?(0+)(?:"([^"]*)")?$/

/** `from1904`: whether days are counted from 1904. */
export function showOf(code: string, from1904: boolean): Show {
  const first = /^(?:"[^"]*"|\\.|[^;])*/.exec(code)?.[0] ?? ''
  const marks = first.replace(ASIDE, '')
  if (/general/i.test(marks)) return plain
  if (/[yde]|^[^hs]*m[^hs]*$/i.test(marks.replace(/e[+-]/gi, '')))
    return (number) => (number >= 0 && number < 1 ? time(number) : day(from1904 ? number + TO_1904 : number))
  if (/[hs]/i.test(marks)) return time
  if (marks.includes('%')) return (number) => `${plain(number * 100)}%`
  const fixed = FIXED.exec(first)
  if (fixed === null) return plain
  const [, before = '', zeros = '', after = ''] = fixed
  return (number) =>
    Number.isInteger(number) && number >= 0
      ? `${before}${plain(number).padStart(zeros.length, '0')}${after}`
      : plain(number)
}

const WHOLE = /^-?\d+$/

/** A number as it is written in the file: one of many digits, such as that of an identity card, keeps them all. */
export function numberText(written: string, show: Show): string {
  const text = written.trim()
  const number = Number(text)
  if (text === '' || !Number.isFinite(number)) return text
  return WHOLE.test(text) && !Number.isSafeInteger(number) ? text : show(number)
}

// Finds what an input method or a word processor made of the signs of JSON: wide commas, colons, quotes and brackets, commas before
// a closing bracket, spaces that JSON does not know. Only outside of strings; one pass, whatever the text is.

export type SyntaxMend = 'wide-signs' | 'trailing-commas' | 'unseen-spaces'

/** A sign that would be another one. */
export interface SignChange {
  readonly code: SyntaxMend
  readonly offset: number
  readonly sign: string
}

const WIDE: ReadonlyMap<string, string> = new Map([
  ['，', ','],
  ['：', ':'],
  ['｛', '{'],
  ['｝', '}'],
  ['［', '['],
  ['］', ']'],
])
const WIDE_QUOTES = '“”＂'
const SPACES = ' \t\n\r'
const UNSEEN = /[\s\u200B-\u200D\u2060\uFEFF]/u

const isUnseen = (sign: string): boolean => !SPACES.includes(sign) && UNSEEN.test(sign)
const isSpace = (sign: string): boolean => SPACES.includes(sign) || UNSEEN.test(sign)

/** The index after a string of JSON that begins at an index. */
function afterString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return text.length
}

/** Whether what stands from an index on may follow a string. */
function mayFollow(text: string, from: number): boolean {
  let at = from
  while (at < text.length && isSpace(text.charAt(at))) at++
  const sign = text.charAt(at)
  return sign === '' || ',:]}'.includes(WIDE.get(sign) ?? sign)
}

/** Where a string ends that a wide quote begins, and the quotes in it that have to be escaped; null where it does not end. */
function wideString(text: string, start: number): { end: number; quotes: readonly number[] } | null {
  const quotes: number[] = []
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\\') at++
    else if (sign === '"' || WIDE_QUOTES.includes(sign)) {
      if (mayFollow(text, at + 1)) return { end: at, quotes }
      if (sign === '"') quotes.push(at)
    }
  }
  return null
}

/** All that could be mended, in the order in which it is found. */
export function signChanges(text: string): readonly SignChange[] {
  const changes: SignChange[] = []
  const change = (code: SyntaxMend, offset: number, sign: string) => changes.push({ code, offset, sign })
  /** The index after a wide quote and, where it begins a string, after that. */
  const afterWideQuote = (start: number): number => {
    const string = wideString(text, start)
    if (string === null) {
      isOpenEnded = true
      return start + 1
    }
    change('wide-signs', start, '"')
    for (const quote of string.quotes) change('wide-signs', quote, '\\"')
    if (text[string.end] !== '"') change('wide-signs', string.end, '"')
    return string.end + 1
  }
  /** Whether a string was looked for to the end of the text: no later one ends either. */
  let isOpenEnded = false
  /** The last sign that is no space. */
  let before = ''
  /** Where it stands, if it is a comma after a value. */
  let comma: number | null = null
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) {
    const found = text.charAt(at)
    if (isSpace(found)) {
      if (isUnseen(found)) change('unseen-spaces', at, ' ')
      at++
      continue
    }
    const sign = WIDE.get(found) ?? found
    if (sign !== found) change('wide-signs', at, sign)
    if ((sign === ']' || sign === '}') && comma !== null) change('trailing-commas', comma, ' ')
    comma = sign === ',' && before !== '' && !'[{,:'.includes(before) ? at : null
    before = sign
    if (found === '"') at = afterString(text, at)
    else at = WIDE_QUOTES.includes(found) && !isOpenEnded ? afterWideQuote(at) : at + 1
  }
  return changes
}

/** The text with some changes made; of two at one place the later one. */
export function withChanges(text: string, changes: readonly SignChange[]): string {
  const byOffset = new Map(changes.map(({ offset, sign }) => [offset, sign]))
  const parts: string[] = []
  let from = 0
  for (const [offset, sign] of [...byOffset].sort(([one], [other]) => one - other)) {
    parts.push(text.slice(from, offset), sign)
    from = offset + 1
  }
  return [...parts, text.slice(from)].join('')
}

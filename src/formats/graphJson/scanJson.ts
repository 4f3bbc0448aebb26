// Reads JSON text once without recursion, before JSON.parse may: says where it breaks, on any engine, and
// refuses what is nested or filled so far that reading on would harm the page.
import type { ProblemCode } from '../../graph/checks/problems'

export interface JsonFault {
  readonly code: Extract<ProblemCode, 'not-json' | 'json-cut-short' | 'too-deep' | 'too-many-values'>
  /** Index of the first character that cannot stand there. */
  readonly offset: number
}

export interface JsonLimits {
  readonly depth: number
  readonly values: number
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const ESCAPES = '"\\/bfnrt'
const LITERALS = ['true', 'false', 'null']

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isHex = (char: string | undefined): boolean => char !== undefined && /[\dA-Fa-f]/.test(char)

/** The end of a token that starts at an index, and whether it is whole there. */
type Token = readonly [end: number, whole: boolean]

/** A string, which begins at an index. */
export function stringToken(text: string, start: number): Token {
  let at = start + 1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return [at + 1, true]
    if (code < 0x20) return [at, false]
    if (code !== BACKSLASH) continue
    at++
    if (text[at] === 'u') {
      for (const end = at + 4; at < end; at++) if (!isHex(text[at + 1])) return [at + 1, false]
    } else if (at >= text.length || !ESCAPES.includes(text.charAt(at))) return [at, false]
  }
  return [text.length, false]
}

function numberToken(text: string, start: number): Token {
  const digits = (from: number): number => {
    let at = from
    while (isDigit(text.charCodeAt(at))) at++
    return at
  }
  const first = text[start] === '-' ? start + 1 : start
  let at = text[first] === '0' ? first + 1 : digits(first)
  if (at === first) return [at, false]
  if (text[at] === '.') {
    const end = digits(at + 1)
    if (end === at + 1) return [end, false]
    at = end
  }
  if (text[at] === 'e' || text[at] === 'E') {
    const sign = text[at + 1] === '+' || text[at + 1] === '-' ? 1 : 0
    const end = digits(at + 1 + sign)
    if (end === at + 1 + sign) return [end, false]
    at = end
  }
  return [at, true]
}

function literalToken(text: string, start: number): Token {
  const literal = LITERALS.find((word) => word[0] === text[start])
  if (literal === undefined) return [start, false]
  for (let index = 1; index < literal.length; index++) {
    if (text[start + index] !== literal[index]) return [start + index, false]
  }
  return [start + literal.length, true]
}

/** A string, a number or a literal, which begins at an index. */
export function valueToken(text: string, start: number): Token {
  const code = text.charCodeAt(start)
  if (code === QUOTE) return stringToken(text, start)
  return code === 0x2d || isDigit(code) ? numberToken(text, start) : literalToken(text, start)
}

/** What may come next: a value, a key, either of them or the end of an empty list or object, and so on. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing'

const MAY_CLOSE: ReadonlySet<Expected> = new Set<Expected>(['first-value', 'first-key', 'comma'])

/** The first fault of a text as JSON, or null when JSON.parse will take it. */
export function scanJson(text: string, limits: JsonLimits): JsonFault | null {
  const open: ('[' | '{')[] = []
  let expected: Expected = 'value'
  let values = 0
  let at = 0
  const broken = (offset: number): JsonFault =>
    offset >= text.length ? { code: 'json-cut-short', offset: text.length } : { code: 'not-json', offset }
  const closed = (): Expected => (open.length === 0 ? 'nothing' : 'comma')

  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++
    if (at >= text.length) return expected === 'nothing' ? null : broken(at)
    const char = text.charAt(at)
    const inside = open.at(-1)
    const closing = inside === '[' ? ']' : '}'

    if (char === closing && inside !== undefined && MAY_CLOSE.has(expected)) {
      open.pop()
      expected = closed()
      at++
    } else if (expected === 'comma' && char === ',') {
      expected = inside === '[' ? 'value' : 'key'
      at++
    } else if (expected === 'colon' && char === ':') {
      expected = 'value'
      at++
    } else if (expected === 'key' || expected === 'first-key') {
      const [end, whole] = char === '"' ? stringToken(text, at) : [at, false]
      if (!whole) return broken(end)
      expected = 'colon'
      at = end
    } else if (expected !== 'value' && expected !== 'first-value') {
      return broken(at)
    } else {
      if (++values > limits.values) return { code: 'too-many-values', offset: at }
      if (char === '[' || char === '{') {
        if (open.length === limits.depth) return { code: 'too-deep', offset: at }
        open.push(char)
        expected = char === '[' ? 'first-value' : 'first-key'
        at++
      } else {
        const [end, whole] = valueToken(text, at)
        if (!whole) return broken(end)
        expected = closed()
        at = end
      }
    }
  }
}

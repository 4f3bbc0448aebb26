// From the text of a JSON file to its value, or to what is wrong with it as a text.
// Never throws, never overflows the stack, and takes a bounded time, whatever the text is.
import { createProblem, type Problem } from '../../graph/checks/problems'
import { type JsonLimits, scanJson } from './scanJson'

const MEGABYTE = 1024 * 1024
const LARGEST_MB = 20
const JSON_LIMITS: JsonLimits = { depth: 32, values: 2_000_000 }
const HINT = 24

const WHOLE = { kind: 'path', path: [] } as const

/** A file of more bytes in UTF-8 than this holds no role graph. */
export const LARGEST = LARGEST_MB * MEGABYTE

export const tooLarge = (): Problem => createProblem('too-large', WHOLE, { limit: String(LARGEST_MB) })

export type JsonRead = { readonly value: unknown } | { readonly problem: Problem }

/** The value of a text; a byte order mark is skipped. */
export function readJson(text: string): JsonRead {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const problem = refusal(content)
  return problem === null ? { value: JSON.parse(content) } : { problem }
}

function refusal(content: string): Problem | null {
  if (isTooLarge(content)) return tooLarge()
  if (content.trim() === '') return createProblem('blank-file', WHOLE)
  const fault = scanJson(content, JSON_LIMITS)
  if (fault === null) return null
  const before = content.slice(0, fault.offset).split(/\r\n|\n|\r/)
  const column = (before.at(-1)?.length ?? 0) + 1
  return createProblem(
    fault.code,
    { kind: 'text', line: before.length, column },
    {
      found: hintAt(content, fault.offset),
      depth: String(JSON_LIMITS.depth),
      values: String(JSON_LIMITS.values),
    },
  )
}

/** The text that stands at an offset, up to the end of its line. */
function hintAt(content: string, offset: number): string {
  const line = content.slice(offset, offset + HINT).split(/[\r\n]/)[0] ?? ''
  return line.toWellFormed().trim()
}

/** Whether a text takes more bytes in UTF-8 than a file may; counts them only when it is near the limit. */
function isTooLarge(text: string): boolean {
  if (text.length * 3 <= LARGEST || text.length > LARGEST) return text.length > LARGEST
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const surrogate = code >= 0xd800 && code <= 0xdfff
    if (code >= 0x80) length += code >= 0x800 && !surrogate ? 2 : 1
  }
  return length > LARGEST
}

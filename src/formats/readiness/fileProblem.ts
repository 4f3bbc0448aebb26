// What is wrong with a file of what a person wrote, and its first step: from bytes to a value.
import { LARGEST, readJson } from '../graphJson/readJson'
import { readText } from '../readText'

/** With the words to fill in. */
export interface FileProblem {
  readonly code: /** More than any file may hold, or more than a sheet may. */
    | 'too-large-file'
    | 'too-large'
    | 'not-text'
    | 'not-json'
    | 'not-readiness'
    | 'newer'
    | 'other-graph'
    | 'unreadable'
    | 'too-long'
    | 'too-many'
    | 'unknown-role'
    | 'unknown-step'
    /** The device did not give the file. */
    | 'not-read'
    /** All that it says is here already. */
    | 'nothing-new'
    | 'all-here'
    /** It is taken in, but a character of it was lost on the way. */
    | 'lost-character'
  readonly detail: Readonly<{
    file?: string
    at?: string
    value?: string
    other?: string
    line?: number
    column?: number
    byte?: number
  }>
}

export const fail = (
  code: FileProblem['code'],
  detail: FileProblem['detail'] = {},
): { readonly problem: FileProblem } => ({ problem: { code, detail } })

export type ValueRead =
  /** `length`: of the text, in characters; `lost`: where a character was lost, the first of them. */
  | {
      readonly value: unknown
      readonly length: number
      readonly lost: { readonly line: number; readonly column: number } | null
      readonly problem: null
    }
  | { readonly problem: FileProblem }

/** The value of a text in JSON; what is wrong has its place. */
export function readFileText(text: string): ValueRead {
  const read = readJson(text)
  if ('value' in read) return { value: read.value, length: text.length, lost: null, problem: null }
  const { code, origin } = read.problem
  if (code === 'too-large' || code === 'too-many-values') return fail('too-large-file')
  return fail(
    'not-json',
    origin.kind === 'text' ? { line: origin.line, column: origin.column } : { line: 1, column: 1 },
  )
}

export function readFileBytes(bytes: Uint8Array): ValueRead {
  if (bytes.length > LARGEST) return fail('too-large-file')
  const read = readText(bytes)
  if ('fault' in read) return fail('not-text', { ...read.fault })
  const value = readFileText(read.text)
  return value.problem === null ? { ...value, lost: read.replaced } : value
}

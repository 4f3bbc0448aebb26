// From the text of a role-graph file to its data, or to every problem that keeps it from being opened.
// Never throws, never overflows the stack, and takes a bounded time, whatever the text is.
import { checkRoleGraph } from '../../graph/check'
import { createProblem } from '../../graph/checks/problems'
import { parseShape } from '../../graph/checks/shape'
import type { Problem, RoleGraphData } from '../../graph/model'
import { type JsonLimits, scanJson } from './scanJson'

const MEGABYTE = 1024 * 1024
const LARGEST_MB = 20
const JSON_LIMITS: JsonLimits = { depth: 32, values: 2_000_000 }
const MOST_PROBLEMS = 10_000
const HINT = 24

export interface ReadRoleGraph {
  /** Null when any problem is an error. */
  readonly data: RoleGraphData | null
  /** Errors first, then warnings; each in the order of the file, as far as one check finds them. */
  readonly problems: readonly Problem[]
}

/** Reads the text of a role-graph file: size, JSON, shape, then every check. A BOM is skipped. */
export function readRoleGraph(text: string): ReadRoleGraph {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const refused = refusal(content)
  if (refused !== null) return { data: null, problems: [refused] }
  const shape = parseShape(JSON.parse(content), MOST_PROBLEMS)
  if (shape.data === null) return { data: null, problems: bounded(shape.problems) }
  const problems = checkRoleGraph(shape.data)
  const refusing = problems.some(({ severity }) => severity === 'error')
  return { data: refusing ? null : shape.data, problems: bounded(problems) }
}

/** The problem that keeps a text from being read as JSON at all, or null. */
export function refusal(content: string): Problem | null {
  if (isTooLarge(content)) {
    return createProblem('too-large', [], { limit: String(LARGEST_MB) })
  }
  if (content.trim() === '') return createProblem('blank-file', [])
  const fault = scanJson(content, JSON_LIMITS)
  if (fault === null) return null
  const before = content.slice(0, fault.offset).split(/\r\n|\n|\r/)
  return createProblem(fault.code, [], {
    line: String(before.length),
    column: String((before.at(-1)?.length ?? 0) + 1),
    found: hintAt(content, fault.offset),
    depth: String(JSON_LIMITS.depth),
    values: String(JSON_LIMITS.values),
  })
}

/** The text that stands at an offset, up to the end of its line. */
function hintAt(content: string, offset: number): string {
  const line = content.slice(offset, offset + HINT).split(/[\r\n]/)[0] ?? ''
  return line.toWellFormed().trim()
}

/** Whether a text takes more bytes in UTF-8 than a file may; counts them only when it is near the limit. */
function isTooLarge(text: string): boolean {
  const limit = LARGEST_MB * MEGABYTE
  if (text.length * 3 <= limit || text.length > limit) return text.length > limit
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const surrogate = code >= 0xd800 && code <= 0xdfff
    if (code >= 0x80) length += code >= 0x800 && !surrogate ? 2 : 1
  }
  return length > limit
}

function bounded(problems: readonly Problem[]): readonly Problem[] {
  const ordered = [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ]
  if (ordered.length <= MOST_PROBLEMS) return ordered
  const rest = String(ordered.length - MOST_PROBLEMS)
  return [...ordered.slice(0, MOST_PROBLEMS), createProblem('more-problems', [], { number: rest })]
}

// Turns what zod says of one value into faults that an author can act on, each at its place.
import type * as z from 'zod/mini'
import type { Fault } from './finding'
import { createFindNearest, type FindNearest } from './nearest'
import type { Path } from './path'
import type { Detail, ProblemCode } from './problems'

/** One thing that a schema finds wrong. */
export type Issue = z.core.$ZodIssue

/** Faults of a value that stands at `under`, from the issues that a schema found in it, in their order. */
export type ToFaults = (value: unknown, issues: readonly Issue[], under?: Path) => Fault[]

const SHOWN = 60

const EXPECTED = new Map<string, ProblemCode>([
  ['string', 'not-a-string'],
  ['number', 'not-a-whole-number'],
  ['int', 'not-a-whole-number'],
  ['array', 'not-a-list'],
  ['tuple', 'not-a-pair'],
  ['object', 'not-an-object'],
])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const MISSING = Symbol('missing')

/** What stands at a place, or MISSING; inherited properties do not stand there. */
function valueAt(data: unknown, at: Path): unknown {
  let value = data
  for (const key of at) {
    if (Array.isArray(value) && typeof key === 'number' && key < value.length) value = value[key]
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key]
    else return MISSING
  }
  return value
}

function shown(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text).toWellFormed()
}

/** The issues of a text: those inside its map of languages, or null when it is no map at all. */
function issuesInText(issue: Issue): readonly Issue[] | null {
  if (issue.code !== 'invalid_union') return null
  return issue.errors.find((issues) => issues.some(({ path }) => path.length > 0)) ?? null
}

/** A translator of issues with one budget for guesses; a misspelt key is guessed to be one of `knownKeys`. */
export function createToFaults(knownKeys: readonly string[]): ToFaults {
  const findNearest = createFindNearest()
  const toFaults: ToFaults = (root, issues, under = []) =>
    issues.flatMap((issue): Fault[] => {
      const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
      const at = [...under, ...path]
      const value = valueAt(root, path)
      if (value === MISSING) {
        return [{ code: 'missing-key', at: at.slice(0, -1), detail: { key: String(at.at(-1) ?? '') } }]
      }
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          code: 'unknown-key',
          at: [...at, key],
          detail: { key: shown(key), ...findNearest(key, knownKeys) },
        }))
      }
      if (issue.code === 'invalid_union') {
        const inner = issuesInText(issue)
        return inner === null ? [{ code: 'not-a-text', at }] : toFaults(value, inner, at)
      }
      const [code, detail] = describe(issue, value, findNearest)
      return [{ code, at, detail }]
    })
  return toFaults
}

function describe(issue: Issue, value: unknown, findNearest: FindNearest): readonly [ProblemCode, Detail] {
  switch (issue.code) {
    case 'invalid_type':
      return [EXPECTED.get(issue.expected) ?? 'not-allowed', { value: shown(value) }]
    case 'invalid_key':
      return ['bad-language', { value: shown(issue.path.at(-1)) }]
    case 'invalid_format':
      if (issue.format === 'date') return ['bad-date', { value: shown(value) }]
      return issue.pattern === '/\\S/' ? ['blank-text', {}] : ['bad-language', { value: shown(value) }]
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const detail = { value: shown(value), allowed: allowed.join(', ') }
      if (issue.path[0] === 'format' && issue.path.length === 1) return ['wrong-format', detail]
      return ['not-one-of', { ...detail, ...(typeof value === 'string' ? findNearest(value, allowed) : {}) }]
    }
    case 'too_big':
    case 'too_small':
      return describeSize(issue, value)
    case 'custom':
      return [typeof value === 'string' ? 'malformed-text' : 'empty-text', {}]
    default:
      return ['not-allowed', { value: shown(value) }]
  }
}

function describeSize(
  issue: Extract<Issue, { code: 'too_big' | 'too_small' }>,
  value: unknown,
): readonly [ProblemCode, Detail] {
  if (typeof value === 'string') {
    const limit = issue.code === 'too_big' ? String(issue.maximum) : ''
    return ['too-long', { limit, length: String(value.length) }]
  }
  if (!Array.isArray(value)) return ['not-a-whole-number', { value: shown(value) }]
  const length = String(value.length)
  if (issue.code === 'too_small') {
    const limit = String(issue.minimum)
    return limit === '2' ? ['not-a-pair', {}] : ['too-few', { limit, length }]
  }
  const limit = String(issue.maximum)
  return limit === '2' ? ['not-a-pair', {}] : ['too-many', { limit, length }]
}

// Parses a value as a role graph by its schema. A value with so many faults that the schema gives up is taken item
// by item, until there are enough problems to act on.

import type { Problem, RoleGraphData } from '../model'
import { itemSchemas, roleGraphKeys, roleGraphSchema } from '../schema'
import type { Path } from './path'
import { createProblem } from './problems'
import { createToProblems, type Issue, type ToProblems } from './schemaProblems'

interface Shape {
  readonly data: RoleGraphData | null
  readonly problems: readonly Problem[]
}

interface Parser<Data> {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: Data }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }
}

/** The parsed data, or else its problems; null when there are more than the schema's own code can hold. */
function parse<Data>(
  parser: Parser<Data>,
  value: unknown,
  at: Path,
  toProblems: ToProblems,
): { readonly data: Data } | { readonly problems: readonly Problem[] } | null {
  try {
    const result = parser.safeParse(value)
    return result.success ? { data: result.data } : { problems: toProblems(value, result.error.issues, at) }
  } catch {
    return null
  }
}

function* itemsOf(value: unknown): Iterable<{ item: unknown; parser: Parser<unknown>; at: Path }> {
  if (typeof value !== 'object' || value === null) return
  const lists = new Map<string, unknown>(Object.entries(value))
  for (const [key, parser] of Object.entries(itemSchemas)) {
    const list = lists.get(key)
    if (!Array.isArray(list)) continue
    for (const [index, item] of list.entries()) yield { item, parser, at: [key, index] }
  }
}

/** The data of a role graph, or at least `enough` problems of its shape, or all if there are fewer. */
export function parseShape(value: unknown, enough: number): Shape {
  const toProblems = createToProblems(roleGraphKeys)
  const whole = parse(roleGraphSchema, value, [], toProblems)
  if (whole !== null) return 'data' in whole ? { data: whole.data, problems: [] } : { data: null, ...whole }
  const problems: Problem[] = []
  for (const { item, parser, at } of itemsOf(value)) {
    const result = parse(parser, item, at, toProblems) ?? {
      problems: [createProblem('too-many-problems', at)],
    }
    if ('problems' in result) for (const problem of result.problems) problems.push(problem)
    if (problems.length >= enough) break
  }
  return { data: null, problems: [createProblem('too-many-problems', []), ...problems] }
}

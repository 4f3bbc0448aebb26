// Parses a value as a role graph by its schema. A value with so many faults that the schema gives up is taken item
// by item, until there are enough faults to act on.

import type { RoleGraphData } from '../model'
import { itemSchemas, roleGraphKeys, roleGraphSchema } from '../schema'
import type { Fault } from './finding'
import type { Path } from './path'
import { createToFaults, type Issue, type ToFaults } from './schemaFaults'

interface Shape {
  readonly data: RoleGraphData | null
  readonly faults: readonly Fault[]
}

interface Parser<Data> {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: Data }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }
}

/** The parsed data, or else its faults; null when there are more than the schema's own code can hold. */
function parse<Data>(
  parser: Parser<Data>,
  value: unknown,
  at: Path,
  toFaults: ToFaults,
): { readonly data: Data } | { readonly faults: readonly Fault[] } | null {
  try {
    const result = parser.safeParse(value)
    return result.success ? { data: result.data } : { faults: toFaults(value, result.error.issues, at) }
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

/** The data of a role graph, or at least `enough` faults of its shape, or all if there are fewer. */
export function parseShape(value: unknown, enough: number): Shape {
  const toFaults = createToFaults(roleGraphKeys)
  const whole = parse(roleGraphSchema, value, [], toFaults)
  if (whole !== null) return 'data' in whole ? { data: whole.data, faults: [] } : { data: null, ...whole }
  const faults: Fault[] = [{ code: 'too-many-problems', at: [] }]
  for (const { item, parser, at } of itemsOf(value)) {
    const result = parse(parser, item, at, toFaults) ?? { faults: [{ code: 'too-many-problems', at }] }
    if ('faults' in result) for (const fault of result.faults) faults.push(fault)
    if (faults.length > enough) break
  }
  return { data: null, faults }
}

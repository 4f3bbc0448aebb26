// Parses a value as a role graph by its schema. What does not fit is replaced, so that the rest can be checked as well. A value
// with so many faults that the schema gives up is taken item by item, until there are enough faults to act on.
import type { RoleGraphData } from '../model'
import { itemSchemas, roleGraphKeys, roleGraphSchema } from '../schema'
import type { Fault } from './finding'
import type { Path } from './path'
import { createToFaults, type Issue, type ToFaults } from './schemaFaults'
import { createStandIns } from './standIns'

interface Shape {
  /** With stand-ins where there are faults; null where too little is left to be checked. */
  readonly data: RoleGraphData | null
  readonly faults: readonly Fault[]
  /** Whether a stand-in is at a place or around it. */
  readonly isReplaced: (at: Path) => boolean
}

/** What hides behind a fault, such as a list that is too long and holds a wrong item, is found the next time. */
const MOST_ROUNDS = 4

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

/** The data of a role graph and the faults of its shape: all of them, or at least `enough`. */
export function parseShape(value: unknown, enough: number): Shape {
  const toFaults = createToFaults(roleGraphKeys)
  const standIns = createStandIns()
  const faults: Fault[] = []
  let replaced = value
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const whole = parse(roleGraphSchema, replaced, [], toFaults)
    if (whole === null)
      return { data: null, faults: manyFaults(value, enough, toFaults), isReplaced: () => false }
    if ('data' in whole) return { data: whole.data, faults, isReplaced: standIns.isAt }
    for (const fault of whole.faults) if (!standIns.isAt(fault.at)) faults.push(fault)
    replaced = standIns.replace(replaced, roleGraphSchema, whole.faults)
    if (replaced === null) break
  }
  return { data: null, faults, isReplaced: standIns.isAt }
}

/** The faults of a value item by item, until there are enough. */
function manyFaults(value: unknown, enough: number, toFaults: ToFaults): readonly Fault[] {
  const faults: Fault[] = [{ code: 'too-many-problems', at: [] }]
  for (const { item, parser, at } of itemsOf(value)) {
    const result = parse(parser, item, at, toFaults) ?? { faults: [{ code: 'too-many-problems', at }] }
    if ('faults' in result) for (const fault of result.faults) faults.push(fault)
    if (faults.length > enough) break
  }
  return faults
}

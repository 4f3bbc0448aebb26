// Puts something that fits where a value does not fit the schema, so that all the rest can be checked in the same run. What a
// check finds of such a stand-in is nobody's mistake: it can be told by its place and by what it is called.
import * as z from 'zod/mini'
import { languageCode } from '../schema'
import type { Fault } from './finding'
import type { Path } from './path'

type Schema = z.core.$ZodType

/** What is wrong at a place and below it. */
interface Place {
  isReplaced: boolean
  isLeftOut: boolean
  readonly inside: Map<string | number, Place>
}

/** Of private use: no keyboard writes it, and every text may hold it. */
const SIGN = '\u{F8FF0}'
const LANGUAGE = 'zxx'
const DAY = '2000-01-01'
const LOWEST = Number.MIN_SAFE_INTEGER
const MOST_RANKS = 2 ** 32

/** Whether an id, a language or a rank stands for one that is not known. */
export const isStandIn = (value: string | number): boolean =>
  typeof value === 'number' ? value < LOWEST + MOST_RANKS : value === LANGUAGE || value.includes(SIGN)

const newPlace = (): Place => ({ isReplaced: false, isLeftOut: false, inside: new Map() })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema of what may be left out. */
function unwrapped(schema: Schema): Schema {
  let inner = schema
  while (inner instanceof z.ZodMiniOptional || inner instanceof z.ZodMiniDefault) inner = inner.def.innerType
  return inner
}

/** The schema of what stands at a key, or null where there can be none. */
function schemaAt(schema: Schema, key: string | number): Schema | null {
  const outer = unwrapped(schema)
  if (outer instanceof z.ZodMiniArray) return outer.def.element
  if (outer instanceof z.ZodMiniTuple) return outer.def.items[Number(key)] ?? null
  if (outer instanceof z.ZodMiniRecord) return outer.def.valueType
  if (outer instanceof z.ZodMiniUnion)
    return outer.def.options.map((option) => schemaAt(option, key)).find((found) => found !== null) ?? null
  if (!(outer instanceof z.ZodMiniObject)) return null
  const shape = new Map<string, Schema>(Object.entries(outer.def.shape))
  return shape.get(String(key)) ?? null
}

const fits = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success

/** A maker of values that fit a schema, each another one where they can differ. */
function createStandIn() {
  let made = 0
  const standIn = (schema: Schema): unknown => {
    const outer = unwrapped(schema)
    if (outer instanceof z.ZodMiniArray) return [standIn(outer.def.element)]
    if (outer instanceof z.ZodMiniTuple) return outer.def.items.map(standIn)
    if (outer instanceof z.ZodMiniObject) {
      const needed = Object.entries<Schema>(outer.def.shape).filter(([, inner]) => unwrapped(inner) === inner)
      return Object.fromEntries(needed.map(([key, inner]) => [key, standIn(inner)]))
    }
    // The last kind of a transition is the one that claims least.
    if (outer instanceof z.ZodMiniEnum) return Object.values(outer.def.entries).at(-1)
    if (outer instanceof z.ZodMiniLiteral) return outer.def.values[0]
    made += 1
    return [`${SIGN}${made}`, LOWEST + made, LANGUAGE, DAY].find((value) => fits(outer, value))
  }
  return standIn
}

const keysIn = ({ inside }: Place) => [...inside.keys()]

const isTextByLanguage = (schema: Schema): boolean => unwrapped(schema) instanceof z.ZodMiniUnion

export interface StandIns {
  /** The value with a stand-in for all that the faults are about. Null where nothing of it is left. */
  readonly replace: (value: unknown, schema: Schema, faults: readonly Fault[]) => unknown
  /** Whether something that was replaced stands at a place, or around it. */
  readonly isAt: (at: Path) => boolean
}

/** Stand-ins for one value, fault by fault. */
export function createStandIns(): StandIns {
  const root = newPlace()
  const standIn = createStandIn()

  const placeAt = (at: Path): Place => {
    let place = root
    for (const key of at) {
      const inner = place.inside.get(key) ?? newPlace()
      place.inside.set(key, inner)
      place = inner
    }
    return place
  }

  const mark = ({ code, at, detail }: Fault): void => {
    if (code === 'missing-key') placeAt([...at, detail?.['key'] ?? '']).isReplaced = true
    else if (code === 'unknown-key') {
      placeAt(at).isLeftOut = true
      // What was meant is there, under another name.
      const meant = detail?.['nearest']
      if (meant !== undefined) placeAt([...at.slice(0, -1), meant])
    } else placeAt(at).isReplaced = true
  }

  const replaced = (value: unknown, schema: Schema | null, place: Place): unknown => {
    if (schema === null) return value
    // Half a pair, and a text in what is no language, are replaced as a whole.
    if (Array.isArray(value)) place.isReplaced ||= keysIn(place).some((key) => typeof key === 'string')
    else if (isTextByLanguage(schema))
      place.isReplaced ||= keysIn(place).some((key) => !fits(languageCode, key))
    if (place.isReplaced) return standIn(schema)
    if (Array.isArray(value)) {
      return value.map((item, index) => {
        const inner = place.inside.get(index)
        return inner === undefined ? item : replaced(item, schemaAt(schema, index), inner)
      })
    }
    if (!isObject(value)) return value
    const entries = new Map<string, unknown>()
    for (const [key, held] of Object.entries(value)) {
      const inner = place.inside.get(key)
      if (inner?.isLeftOut) continue
      entries.set(key, inner === undefined ? held : replaced(held, schemaAt(schema, key), inner))
    }
    for (const [key, inner] of place.inside) {
      const missing = schemaAt(schema, key)
      if (inner.isLeftOut || missing === null || entries.has(String(key))) continue
      inner.isReplaced = true
      entries.set(String(key), standIn(missing))
    }
    return Object.fromEntries(entries)
  }

  return {
    replace: (value, schema, faults) => {
      for (const fault of faults) mark(fault)
      return root.isReplaced || !isObject(value) ? null : replaced(value, schema, root)
    },
    isAt: (at) => {
      let place: Place | undefined = root
      for (const key of at) {
        place = place.inside.get(key)
        if (place === undefined) return false
        if (place.isReplaced) return true
      }
      return place.isReplaced
    },
  }
}

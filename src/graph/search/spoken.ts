// What was typed, held against the units of a table: where each unit ends in it. Each is worked out once.
import type { Letters } from './letters'
import { HAN } from './pinyin'
import type { Unit } from './units'

/** Where a unit ends in what was typed when it begins at a place there. */
export interface Step {
  readonly end: number
  readonly isWhole: boolean
}

const NONE: readonly Step[] = []

/** The fullest pinyin first. */
function stepsOf(unit: Unit, { text, breaks }: Letters, at: number): readonly Step[] {
  if (!unit.heads.includes(text[at] ?? '')) return NONE
  const steps: Step[] = []
  const add = (end: number, isWhole: boolean) => {
    const isNew = steps.every((step) => step.end !== end)
    if (isNew && breaks.every((gap) => gap <= at || gap >= end)) steps.push({ end, isWhole })
  }
  const rest = text.slice(at)
  for (const spelling of unit.spellings)
    if (rest.startsWith(spelling)) add(at + spelling.length, spelling.length > 1 || !/[a-z]/.test(spelling))
    else if (spelling.startsWith(rest)) add(text.length, false)
  for (const initial of unit.initials) if (rest.startsWith(initial)) add(at + initial.length, false)
  return steps
}

/** What was typed as the units of one table are read. */
export class Spoken {
  readonly letters: Letters
  readonly #units: readonly Unit[]
  /** By unit, by place. */
  readonly #steps: (readonly Step[] | undefined)[][] = []
  /** By unit: 1 where what was typed may begin with it, 2 where not, 0 where that was not asked yet. */
  #begins: Uint8Array

  constructor(letters: Letters, units: readonly Unit[]) {
    this.letters = letters
    this.#units = units
    this.#begins = new Uint8Array(units.length)
  }

  steps(unit: number, at: number): readonly Step[] {
    const steps = this.#steps[unit]?.[at]
    if (steps !== undefined) return steps
    const one = this.#units[unit]
    const found = one === undefined ? NONE : stepsOf(one, this.letters, at)
    this.#steps[unit] ??= []
    const { [unit]: row = [] } = this.#steps
    row[at] = found
    return found
  }

  canBegin(unit: number): boolean {
    const known = this.#begins[unit]
    if (known === 1 || known === 2) return known === 1
    const can = this.steps(unit, 0).length > 0
    // The table grows as more of the graph is read.
    if (unit >= this.#begins.length) {
      const grown = new Uint8Array(Math.max(unit + 1, this.#units.length))
      grown.set(this.#begins)
      this.#begins = grown
    }
    this.#begins[unit] = can ? 1 : 2
    return can
  }

  /** Whether a sentence can hold it at all: not with two letters, however they are read. */
  get isEnough(): boolean {
    const { text } = this.letters
    return text.length > 2 || HAN.test(text)
  }
}

// Which titles of a graph a large map shows in between, the most linked first, and always those of what is lit.
import { wordingOf } from '../../graph/text'
import { type Label, labelsAt, stepOf, widthOfTitle } from './labels'
import { isCard, isThere, type Mask } from './mask'
import type { LargeModel } from './model'
import type { MapWindow } from './view'

/** The roles that the filter leaves, the most linked first. */
export function byWeight({ weight }: LargeModel, mask: Mask): readonly number[] {
  const there = [...weight.keys()].filter((role) => isCard(mask, role))
  return there.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b)
}

/** What titles are chosen by. */
export interface Chosen {
  readonly model: LargeModel
  readonly mask: Mask
  /** As `byWeight` gives it. */
  readonly order: readonly number[]
  /** Roles that are lit. */
  readonly lit: readonly number[]
  /** Language of the reader. */
  readonly language: string
}

const widths = new WeakMap<LargeModel, Map<string, Float64Array>>()

/** How wide the title of each role is in a language, px at usual text; worked out once. */
function widthsIn(model: LargeModel, language: string): Float64Array {
  const known = widths.get(model) ?? new Map<string, Float64Array>()
  widths.set(model, known)
  const { roles, languages } = model.graph
  const made =
    known.get(language) ??
    Float64Array.from(
      [...roles.values()].map(({ title }) => widthOfTitle(wordingOf(title, language, languages).value)),
    )
  known.set(language, made)
  return made
}

/** Px of the person's text to one of the layout, at the step of a zoom. */
export const textStep = (zoom: number, { textScale }: MapWindow): number => stepOf(zoom) / textScale

/** The titles at a step; places in px of the layout, sizes in px of the person's text. */
export function titlesAt(
  { model, mask, order, lit, language }: Chosen,
  step: number,
  { width, height, textScale }: MapWindow,
): readonly Label[] {
  const { layout } = model
  const wide = widthsIn(model, language)
  const isLit = new Set(lit)
  const first = lit.filter((role) => isThere(mask, role))
  const rest = isLit.size === 0 ? order : order.filter((role) => !isLit.has(role))
  const bars = [...layout.bands.y].map((y) => y * step)
  const titles = {
    boxes: layout.boxes,
    order: [...first, ...rest],
    width: (role: number) => wide[role] ?? 0,
    bars,
  }
  return labelsAt(titles, step, { width: width / textScale, height: height / textScale })
}

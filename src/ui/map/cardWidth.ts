// How wide cards must be so that no title of the graph is cut, in any of its languages, in the fonts of this device.
import type { Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'

/** Padding, border, mark and the gap after it, as in RoleCard.css. */
const FRAME = 2 * 14 + 2 + 11 + 12
/** The gap before the count of transitions, and the longest such count. */
const COUNT = 8 + 54
/** A title that needs more than this is cut, and shown whole by its panel. */
const WIDEST = 340

const TITLE = '600 15px'
const SECOND = '12.5px'

/** In px, the same whichever language is shown, so that the map stays put when that is switched. */
export function cardWidthFor(graph: RoleGraph): number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return WIDEST
  const style = getComputedStyle(document.documentElement)
  const families = { zh: style.getPropertyValue('--sans-zh'), other: style.getPropertyValue('--sans') }
  const measure = (font: string, language: string, value: string) => {
    context.font = `${font} ${language.startsWith('zh') ? families.zh : families.other}`
    return context.measureText(value).width
  }
  const wordings = (text: Text): readonly (readonly [language: string, value: string])[] =>
    typeof text === 'string' ? [[graph.languages[0] ?? '', text]] : Object.entries(text)
  let widest = 0
  for (const { title } of graph.roles.values())
    for (const [language, value] of wordings(title))
      widest = Math.max(widest, measure(TITLE, language, value), measure(SECOND, language, value) + COUNT)
  return Math.min(WIDEST, Math.ceil(widest) + FRAME + 1)
}

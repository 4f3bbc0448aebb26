// How wide cards must be so that no title of the graph is cut, in any of its languages, in the fonts of this device.
import type { Text, Transition } from '../../graph/model'
import { type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import type { CardWidths } from '../../layout/fit'

/** Padding, border, mark and the gap after it, as in RoleCard.css. */
const FRAME = 2 * 14 + 2 + 11 + 12
/** The gap before what stands beside the second title. */
const GAP = 8
/** The longest words for moves of one kind, and of both, beside a second title in Chinese (those are English) and in another language. */
const MOVES = { zh: [84, 144], other: [54, 88] } as const
/** The counts of a transition, of one digit and for each more; and the sign that tells two of them apart. */
const COUNTS = { marks: 84, digits: 22, sign: 18 }
/** What counts may reach into the padding of a card. */
const INTO_PADDING = 8
/** A title that needs more than this is cut, and shown whole by its panel. */
const WIDEST = 340

const TITLE = '600 15px'
const SECOND = '12.5px'

/** Room for the counts of these transitions on one card, px. */
export const countsWidth = (graph: RoleGraph, transitions: readonly Transition[]): number =>
  transitions.reduce((sum, { to }) => {
    const isLong = (graph.roles.get(to)?.responsibilities.length ?? 0) > 9
    return sum + COUNTS.marks + (isLong ? COUNTS.digits : 0) + (transitions.length > 1 ? COUNTS.sign : 0)
  }, -INTO_PADDING)

/** The most room that the counts on any card of a graph need, px. */
const mostCounts = (graph: RoleGraph): number =>
  graph.transitions.reduce((most, one) => {
    const back = transitionBetween(graph, one.to, one.from)
    return Math.max(most, countsWidth(graph, back ? [one, back] : [one]))
  }, 0)

/** The same whichever language is shown, so that the map stays put when that is switched. */
export function cardWidthsFor(graph: RoleGraph): CardWidths {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return { full: WIDEST, least: WIDEST }
  const style = getComputedStyle(document.documentElement)
  const families = { zh: style.getPropertyValue('--sans-zh'), other: style.getPropertyValue('--sans') }
  const measure = (font: string, language: string, value: string) => {
    context.font = `${font} ${language.startsWith('zh') ? families.zh : families.other}`
    return context.measureText(value).width
  }
  const wordings = (text: Text): readonly (readonly [language: string, value: string])[] =>
    typeof text === 'string' ? [[graph.languages[0] ?? '', text]] : Object.entries(text)
  const most = mostCounts(graph)
  let [titles, widest] = [most, most]
  for (const { id, title } of graph.roles.values()) {
    const kinds = new Set(graph.leaving.get(id)?.map(({ kind }) => kind)).size
    for (const [language, value] of wordings(title)) {
      const words = MOVES[language.startsWith('zh') ? 'zh' : 'other'][kinds > 1 ? 1 : 0]
      const beside = GAP + Math.max(words, COUNTS.marks - INTO_PADDING)
      titles = Math.max(titles, measure(TITLE, language, value))
      widest = Math.max(widest, measure(SECOND, language, value) + beside)
    }
  }
  const framed = (width: number) => Math.min(WIDEST, Math.ceil(width) + FRAME + 1)
  return { full: framed(Math.max(titles, widest)), least: framed(titles) }
}

// How wide cards must be so that no title of the graph is cut, in any of its languages, in the fonts of this device.
import type { CardWidths } from '../../layout/fit'
import { COUNTS, INTO_PADDING } from './cardMeasures'
import { ifGiven } from './ifGiven'

/** Padding, border, mark and the gap after it, as in RoleCard.css. */
const FRAME = 2 * 14 + 2 + 11 + 12
/** The gap before what stands beside the second title. */
const GAP = 8
/** The longest words for moves of one kind, and of both, beside a second title in Chinese (those are English) and in another language. */
const MOVES = { zh: [84, 144], other: [54, 88] } as const
/** A title that needs more than this is cut, and shown whole by its panel. */
const WIDEST = 340

const TITLE = '600 15px'
const SECOND = '12.5px'

/** What cards have to hold. */
export interface CardTexts {
  /** The most room that the counts on any card need, px. */
  readonly counts: number
  readonly roles: readonly {
    /** The title in each language. */
    readonly titles: readonly (readonly [language: string, value: string])[]
    /** Of how many kinds the moves that leave it are. */
    readonly kinds: number
  }[]
}

/** The same whichever language is shown, so that the map stays put when that is switched. */
export function measureCards({ counts, roles }: CardTexts): CardWidths {
  const context = ifGiven(() => document.createElement('canvas').getContext('2d'))
  if (context === null) return { full: WIDEST, least: WIDEST }
  const style = getComputedStyle(document.documentElement)
  const families = { zh: style.getPropertyValue('--sans-zh'), other: style.getPropertyValue('--sans') }
  const measure = (font: string, language: string, value: string) => {
    context.font = `${font} ${language.startsWith('zh') ? families.zh : families.other}`
    return context.measureText(value).width
  }
  let [most, widest] = [counts, counts]
  for (const { titles, kinds } of roles)
    for (const [language, value] of titles) {
      const words = MOVES[language.startsWith('zh') ? 'zh' : 'other'][kinds > 1 ? 1 : 0]
      const beside = GAP + Math.max(words, COUNTS.marks - INTO_PADDING)
      most = Math.max(most, measure(TITLE, language, value))
      widest = Math.max(widest, measure(SECOND, language, value) + beside)
    }
  const framed = (width: number) => Math.min(WIDEST, Math.ceil(width) + FRAME + 1)
  return { full: framed(Math.max(most, widest)), least: framed(most) }
}

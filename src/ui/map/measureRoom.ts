import type { Room } from '../../layout/fit'
import { isNarrow } from '../kit/isNarrow'

/** The text size that the map's measures are made for, px. */
const USUAL_TEXT = 16
/** Of the smallest text on a card, px. */
const SMALLEST = 12.5
/** Of the line that is measured, in heights of its text, so that the rounding of browsers comes to nothing. */
const LINE = 10
/** What is less comes of that rounding. */
const LEAST_GROWTH = 1.02

/**
 * The person's text against the usual. Where the browser draws it larger than a style sheet asks for (it has a least size, or enlarges
 * text alone), `--text` says by how much: cards lay out what they say in so much more room, and the map grows with it.
 */
function textScaleIn(element: Element): number {
  const probe = document.createElement('span')
  probe.style.cssText = `position:absolute;width:1rem;font:${SMALLEST}px/${LINE} serif`
  probe.textContent = '0'
  element.append(probe)
  const { width, height } = probe.getBoundingClientRect()
  probe.remove()
  const usual = width / USUAL_TEXT
  const growth = height / SMALLEST / LINE
  const isGrown = growth >= LEAST_GROWTH
  const { dataset, style } = document.documentElement
  if (isGrown) style.setProperty('--text', `${growth}`)
  if (isGrown) dataset['grown'] = ''
  return isGrown ? Math.max(usual, growth) : usual
}

/** The room that an element offers the map now; without width while it is not drawn. */
export const measureRoom = (element: Element): Room => ({
  width: element.clientWidth,
  height: isNarrow() ? null : element.clientHeight,
  textScale: textScaleIn(element),
})

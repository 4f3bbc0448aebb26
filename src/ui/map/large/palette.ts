// The colours of the page as a canvas takes them: asked of elements that wear them, so that themes and forced colours hold.
import type { Palette } from '../../../scene/large/paint'

/** Pairs of colour that fields wear. */
const TONES = 8

/** The colours that elements in `frame` have now. */
export function paletteOf(frame: Element): Palette {
  const probe = document.createElement('i')
  probe.className = 'large-probe'
  frame.append(probe)
  const look = getComputedStyle(probe)
  const read = () => ({ field: look.color, tint: look.backgroundColor, band: look.borderTopColor })
  probe.dataset['of'] = 'page'
  const page = read()
  delete probe.dataset['of']
  const tones = Array.from({ length: TONES }, (_, index) => {
    probe.dataset['tone'] = String(index + 1)
    return read()
  })
  probe.remove()
  return { edge: page.field, surface: page.tint, line: page.band, tones: [page, ...tones] }
}

// The colours of the page as a canvas takes them: asked of an element that wears them, so that themes and forced colours hold.
import type { Palette } from '../../../scene/large/paint'

/** Pairs of colour that fields wear. */
const TONES = 8

/** The colours that `probe`, which wears those of its tone, has now. */
export function paletteOf(probe: HTMLElement): Palette {
  const look = getComputedStyle(probe)
  const read = () => ({
    field: look.color,
    lit: look.textDecorationColor,
    tint: look.borderTopColor,
    band: look.backgroundColor,
    edge: look.outlineColor,
  })
  probe.dataset['of'] = 'page'
  const page = read()
  delete probe.dataset['of']
  const tones = Array.from({ length: TONES }, (_, index) => {
    probe.dataset['tone'] = String(index + 1)
    return read()
  })
  const weight = Number.parseFloat(look.strokeWidth)
  return { edge: page.edge, surface: page.band, line: page.tint, weight, tones: [page, ...tones] }
}
